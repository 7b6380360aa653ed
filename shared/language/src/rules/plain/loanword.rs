//! Loanwords for which there is a plain word.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "loanword-for-plain-word",
    title: "외래어와 외국어",
    why: "쉬운 우리말이 있는 외래어는 우리말로 바꾸어 씁니다.",
    examples: &[
        fix("테마를 정합니다.", "주제를 정합니다."),
        fix("갭이 큽니다.", "차이가 큽니다."),
        keep("테마파크를 조성합니다."),
        keep("사물 인터넷(IoT) 사업"),
        keep("갭투자를 막습니다."),
    ],
    find: Find::Table(include_str!("loanword.tsv")),
};
