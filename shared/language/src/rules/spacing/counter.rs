//! Native numerals and their units.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "split-counter",
    title: "단위와 수 띄어쓰기",
    why: "수를 나타내는 말과 단위는 띄어 씁니다.",
    examples: &[fix("세가지 방안을 검토합니다.", "세 가지 방안을 검토합니다."), keep("한명숙 위원이 참석합니다.")],
    find: Find::Table(include_str!("counter.tsv")),
};
