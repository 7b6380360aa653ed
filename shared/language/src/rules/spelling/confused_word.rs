//! Words of like sound, decided by the word beside them.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "confused-word",
    title: "뜻이 다른 말",
    why: "소리가 비슷해도 뜻이 다른 말은 가려 씁니다.",
    examples: &[
        fix("대금 결재를 마칩니다.", "대금 결제를 마칩니다."),
        fix("경쟁력 재고 방안", "경쟁력 제고 방안"),
        keep("결재를 올립니다."),
        keep("마을 이름의 유래를 찾기 위해 조사하고, 학교에 들려 오는 소리를 잽니다."),
        keep("재고를 정리합니다."),
    ],
    find: Find::Table(include_str!("confused_word.tsv")),
};
