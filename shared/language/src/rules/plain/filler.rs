//! Phrases that add no meaning.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "filler-phrase",
    title: "군더더기 표현",
    why: "뜻을 더하지 않는 말은 덜어 냅니다.",
    examples: &[fix("다름이 아니라, 회의 일정을 알립니다.", "회의 일정을 알립니다."), keep("일정을 알립니다.")],
    find: Find::Table(include_str!("filler.tsv")),
};
