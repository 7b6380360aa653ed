//! Pairs that say one thing twice.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "redundant-pair",
    title: "겹친 말",
    why: "뜻이 겹치는 말은 하나만 씁니다.",
    examples: &[
        fix("매월마다 점검합니다.", "매월 점검합니다."),
        fix("과반수 이상이 찬성했습니다.", "과반수가 찬성했습니다."),
        keep("매월 점검합니다."),
    ],
    find: Find::Table(include_str!("redundancy.tsv")),
};
