//! Words of a phrase written as one.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "fused-phrase",
    title: "붙여 쓴 구",
    why: "서로 다른 낱말은 띄어 씁니다.",
    examples: &[
        fix("제출해 주시기바랍니다.", "제출해 주시기 바랍니다."),
        fix("더이상 미룰 수 없습니다.", "더 이상 미룰 수 없습니다."),
        fix("제출 서류: 신청서1부, 통장 사본1부", "제출 서류: 신청서 1부, 통장 사본 1부"),
        keep("법원은 2024형사1부에서 다룹니다."),
        keep("다음주소로 보내십시오."),
        keep("전세계약을 맺습니다."),
    ],
    find: Find::Table(include_str!("fused_phrase.tsv")),
};
