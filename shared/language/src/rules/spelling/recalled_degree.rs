//! -던지 after how much: 얼마나 추웠든지.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, last};

pub const RULE: Rule = Rule {
    id: "recalled-degree",
    title: "‘-던지’의 표기",
    why: "지난 일을 돌이켜 말할 때는 ‘-던지’를 씁니다.",
    examples: &[
        fix("얼마나 많았든지 자리가 모자랐습니다.", "얼마나 많았던지 자리가 모자랐습니다."),
        fix("어찌나 반가웠든지 눈물이 났습니다.", "어찌나 반가웠던지 눈물이 났습니다."),
        keep("누가 왔든지 기록합니다."),
        keep("얼마나 걸리든지 끝까지 하겠습니다."),
    ],
    find: Find::Cue(&["든지"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let past = before.chars().next_back().and_then(final_of) == Some(last::SS);
    let clause = before.rsplit(['.', ',', '?', '!']).next().unwrap_or(before);
    let told = clause.contains("얼마나 ") || clause.contains("어찌나 ");
    (past && told).then(|| Hit::auto(Span::new(place.span.start, place.span.end), "던지"))
}
