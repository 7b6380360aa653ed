//! The difference of two percentages in a sentence: 3.2%p → 3.2%포인트.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "percent-point-form",
    title: "퍼센트포인트의 표기",
    why: "글에서는 백분율의 차이를 ‘%포인트’로 적습니다.",
    examples: &[
        fix("지난해보다 3.2%p 올랐습니다.", "지난해보다 3.2%포인트 올랐습니다."),
        keep("○ 집행률은 지난해보다 4.1%p 높음"),
        keep("집행률(전년 대비 4.1%p 증가)은 57.3%입니다."),
    ],
    find: Find::Cue(&["%p", "%P"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let sentence = place.ahead(120).contains("다.");
    let counted = place.before().ends_with(|c: char| c.is_ascii_digit());
    let lead = place.behind(60);
    let bracket = lead.rfind('(').is_some_and(|at| !lead[at..].contains(')'));
    let unit = !place.after().starts_with(|c: char| c.is_ascii_alphanumeric());
    (sentence && counted && unit && !bracket).then(|| Hit::auto(place.span, "%포인트"))
}
