//! Endings that are written otherwise than they sound.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "verb-ending",
    title: "어미의 표기",
    why: "어미는 소리가 아니라 맞춤법에 정한 꼴로 적습니다.",
    examples: &[
        fix("내일 처리할께요.", "내일 처리할게요."),
        fix("신청을 할려면 신분증이 필요합니다.", "신청을 하려면 신분증이 필요합니다."),
        keep("내일 하려고 합니다."),
    ],
    find: Find::Table(include_str!("verb_ending.tsv")),
};
