//! Contractions of 하지 and 하지 않 (한글 맞춤법 제39·40항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "contracted-ha",
    title: "‘-지’와 ‘-치’의 준말",
    why: "‘하’가 줄 때 앞소리에 따라 ‘-지’ 또는 ‘-치’로 적습니다.",
    examples: &[
        fix("넉넉치 않은 예산", "넉넉지 않은 예산"),
        fix("기간이 만만챦다.", "기간이 만만찮다."),
        keep("흔치 않은 일"),
        keep("좋은 생각치고 늦었다."),
    ],
    find: Find::Table(include_str!("contracted_ha.tsv")),
};
