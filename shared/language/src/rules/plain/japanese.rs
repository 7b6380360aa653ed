//! Leftovers of Japanese.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "japanese-leftover",
    title: "일본어 투 용어",
    why: "일본어에서 온 말은 우리말로 바꾸어 씁니다.",
    examples: &[
        fix("구좌가 다릅니다.", "계좌가 다릅니다."),
        fix("고수부지에 설치합니다.", "둔치에 설치합니다."),
        keep("제주시 구좌읍에 있습니다."),
    ],
    find: Find::Table(include_str!("japanese.tsv")),
};
