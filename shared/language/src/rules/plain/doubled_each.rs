//! 각 with -별, 매 with -마다: each, said twice.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "doubled-each",
    title: "‘각’과 ‘-별’, ‘매’와 ‘-마다’",
    why: "‘각’과 ‘-별’, ‘매’와 ‘-마다’는 뜻이 겹치므로 하나만 씁니다.",
    examples: &[
        fix("각 부서별로 제출합니다.", "부서별로 제출합니다."),
        fix("매 2년마다 조사합니다.", "2년마다 조사합니다."),
        fix("설치비는 각 가정마다 다릅니다.", "설치비는 가정마다 다릅니다."),
        fix("매 주마다 소독합니다.", "주마다 소독합니다."),
        keep("각 부서는 유형별로 제출합니다."),
        keep("매 회계연도 2년마다"),
    ],
    find: Find::Cue(&["각 ", "매 "], find),
};

/// Spans of time that come again.
const SPANS: &[&str] = &["주", "달", "해", "년", "시간", "분기", "학기", "끼니", "계절", "기수", "회차", "경기"];

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.before().ends_with(is_syllable) {
        return None;
    }
    let word = place.after().split(|c: char| !is_syllable(c) && !c.is_ascii_digit()).next()?;
    let doubled = match place.cue() {
        "각 " => ["별로", "별", "별로는", "별로도", "마다"]
            .iter()
            .any(|end| word.strip_suffix(end).is_some_and(|noun| !noun.is_empty())),
        _ => word.strip_suffix("마다").is_some_and(|span| !number::leading(span).is_empty() || SPANS.contains(&span)),
    };
    let proper = ["개별", "특별", "차별", "구별", "분별", "성별로"].contains(&word) || word.starts_with("개별");
    (doubled && !proper).then(|| Hit::auto(place.span, ""))
}
