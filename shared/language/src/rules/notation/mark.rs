//! Marks of punctuation that stand for others.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "mark-form",
    title: "문장 부호",
    why: "문장 부호는 한글 맞춤법에 정한 것을 씁니다.",
    examples: &[
        fix("시ㆍ군ㆍ구", "시·군·구"),
        fix("시··군에서", "시·군에서"),
        fix("붙임  계획서 1부.  끝 .", "붙임  계획서 1부.  끝."),
        keep("시·군·구에서 알립니다."),
    ],
    find: Find::Table(include_str!("mark.tsv")),
};
