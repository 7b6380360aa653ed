//! A date that the calendar does not have (OD-30).

use super::dates::date_at;
use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::calendar::Day;

pub const RULE: Rule = Rule {
    id: "impossible-date",
    title: "달력에 없는 날짜",
    why: "달력에 없는 날짜입니다. 날짜를 확인합니다.",
    examples: &[
        fix("2026. 2. 30. 개최", "2026. 2. 30. 개최"),
        fix("2026. 13. 1. 개최", "2026. 13. 1. 개최"),
        keep("2024. 2. 29. 개최"),
        keep("버전 2026. 1"),
    ],
    find: Find::Cue(&["19", "20"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    if place.before().ends_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let ([year, month, day], length) = date_at(&place.paragraph.text[place.span.start..])?;
    Day::new(year, month, day).is_none().then(|| Hit::note(Span::new(place.span.start, place.span.start + length)))
}
