//! Pairs of nouns that are not terms.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "spaced-noun-pair",
    title: "명사끼리의 띄어쓰기",
    why: "전문 용어가 아닌 명사는 낱말마다 띄어 씁니다.",
    examples: &[fix("참석여부를 알려 주십시오.", "참석 여부를 알려 주십시오."), keep("참석 여부를 알려 주십시오.")],
    find: Find::Table(include_str!("noun_pair.tsv")),
};
