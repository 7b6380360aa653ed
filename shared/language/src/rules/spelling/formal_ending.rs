//! Endings of 하십시오체 as they are spelled.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "formal-ending",
    title: "‘-십시오’와 ‘-습니다’",
    why: "하십시오체의 끝은 ‘-십시오’와 ‘-습니다’로 적습니다.",
    examples: &[fix("서류를 제출하십시요.", "서류를 제출하십시오."), keep("서류를 제출하십시오.")],
    find: Find::Table(include_str!("formal_ending.tsv")),
};
