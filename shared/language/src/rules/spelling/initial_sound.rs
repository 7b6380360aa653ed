//! Initial sounds of Sino-Korean words (한글 맞춤법 제11·12항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "initial-sound",
    title: "두음 법칙",
    why: "한자어의 첫소리는 두음 법칙에 따라 적습니다.",
    examples: &[
        fix("회계년도가 끝납니다.", "회계연도가 끝납니다."),
        fix("업무양이 늘었습니다.", "업무량이 늘었습니다."),
        keep("2026년도별 실적"),
        keep("업무양식을 작성합니다."),
    ],
    find: Find::Table(include_str!("initial_sound.tsv")),
};
