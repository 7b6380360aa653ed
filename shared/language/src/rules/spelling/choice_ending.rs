//! -던지 of a choice is -든지: 하던지 말던지, 어디서 하던지 상관없다; 방문이던 우편이던.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "choice-ending",
    title: "‘-든지’와 ‘-던지’",
    why: "고르는 뜻이면 ‘-든지’, 지난 일을 떠올리면 ‘-던지’로 적습니다.",
    examples: &[
        fix("어디서 하던지 상관없습니다.", "어디서 하든지 상관없습니다."),
        fix("전화를 하던지 방문을 하던지 하십시오.", "전화를 하든지 방문을 하든지 하십시오."),
        fix("방문이던 우편이던 편한 방법으로", "방문이든 우편이든 편한 방법으로"),
        keep("공터이던 곳이 지금은 주차장입니다."),
        keep("얼마나 춥던지 수도관이 얼었습니다."),
        keep("얼마나 바쁘던지 상관할 틈이 없었습니다."),
        keep("하든지 말든지 알려 주십시오."),
    ],
    find: Find::Cue(&["던지", "던가 ", "이던 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let (before, after) = (place.before(), place.after());
    let recalled = ["얼마나", "어찌나", "어떻게나"].iter().any(|w| tail(before).contains(w));
    if recalled || !before.ends_with(is_syllable) {
        return None;
    }
    if place.cue() == "이던 " {
        let next = after.split(' ').next().is_some_and(|word| word.ends_with("이던"));
        let last = before.rsplit(' ').nth(1).is_some_and(|word| word.ends_with("이던"));
        return (next || last).then(|| Hit::auto(place.span, "이든 "));
    }
    let rest = after.trim_start();
    let free = ["상관없", "상관 없", "관계없", "무관", "간에 "].iter().any(|w| rest.starts_with(w))
        && rest.len() < after.len();
    let cue = place.cue().trim_end();
    let near = |text: &str| text.contains(cue);
    let paired = near(&after.chars().take(14).collect::<String>()) || near(tail(before));
    (free || paired).then(|| Hit::auto(place.span, place.cue().replacen('던', "든", 1)))
}

/// The last words before a place.
fn tail(before: &str) -> &str {
    let at = before.char_indices().rev().nth(13).map_or(0, |(at, _)| at);
    &before[at..]
}
