//! Suffixes and particles stand at their word.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "split-suffix",
    title: "접미사와 조사 붙여쓰기",
    why: "접미사와 조사는 앞말에 붙여 씁니다.",
    examples: &[
        fix("책임 하에 처리합니다.", "책임하에 처리합니다."),
        fix("부서 별로 제출합니다.", "부서별로 제출합니다."),
        keep("결과가 별로 좋지 않습니다."),
        keep("시도 별로 없었다."),
    ],
    find: Find::Table(include_str!("attached_suffix.tsv")),
};
