//! Hard Sino-Korean verbs, replaced in the same ending.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "hard-sino-verb",
    title: "어려운 한자어 동사",
    why: "어려운 한자어 동사는 쉬운 말로 바꾸어 씁니다.",
    examples: &[fix("의견을 감안하여 정합니다.", "의견을 고려하여 정합니다."), keep("교실감을 살린다.")],
    find: Find::Table(include_str!("sino_verb.tsv")),
};
