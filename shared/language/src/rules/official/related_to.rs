//! ‘호와 관련입니다’: a noun where a verb belongs (official-document 2).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "related-to",
    title: "관련됩니다",
    why: "‘~와 관련입니다’가 아니라 ‘~와 관련됩니다’로 씁니다.",
    examples: &[
        fix("총무과-1234(2026. 11. 2.)호와 관련입니다.", "총무과-1234(2026. 11. 2.)호와 관련됩니다."),
        fix("위 계획과 관련입니다.", "위 계획과 관련됩니다."),
        keep("1. 관련: 총무과-1234(2026. 11. 2.)호"),
        keep("이 일과 관련된 문서입니다."),
    ],
    find: Find::Swap(&[
        ("와 관련입니다", "와 관련됩니다"),
        ("과 관련입니다", "과 관련됩니다"),
        ("와 관련임", "와 관련됨"),
        ("과 관련임", "과 관련됨"),
    ]),
};
