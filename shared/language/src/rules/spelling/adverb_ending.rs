//! Adverbs in -이 and -히 (한글 맞춤법 제51항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "adverb-ending",
    title: "부사 ‘-이’와 ‘-히’",
    why: "부사의 끝은 소리에 따라 ‘-이’ 또는 ‘-히’로 적습니다.",
    examples: &[
        fix("깨끗히 청소합니다.", "깨끗이 청소합니다."),
        fix("꼼꼼이 살핍니다.", "꼼꼼히 살핍니다."),
        keep("꾸준히 살핍니다."),
    ],
    find: Find::Table(include_str!("adverb_ending.tsv")),
};
