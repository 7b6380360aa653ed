//! A period that ends before it begins (OD-35).

use super::dates::{date_at, date_before};
use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::calendar::Day;

pub const RULE: Rule = Rule {
    id: "reversed-period",
    title: "기간의 앞뒤",
    why: "기간의 끝이 시작보다 빠릅니다. 날짜를 확인합니다.",
    examples: &[
        fix("기간: 2026. 12. 4.~2026. 12. 1.", "기간: 2026. 12. 4.~2026. 12. 1."),
        keep("기간: 2026. 12. 1.~2026. 12. 4."),
        keep("기간: 2026. 12. 28.~2027. 1. 3."),
        keep("기간: 2026. 12. 1.~12. 4."),
    ],
    find: Find::Cue(&["~"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let mut lead = place.before().trim_end();
    if let Some(open) = lead.strip_suffix(')').and_then(|l| l.rfind('(')) {
        lead = &lead[..open];
    }
    let from = date_before(lead)?;
    let tail = place.after().trim_start();
    let ([year, month, day], length) = date_at(tail)?;
    let until = Day::new(year, month, day)?;
    let end = place.paragraph.text.len() - tail.len() + length;
    (until < from).then(|| Hit::note(Span::new(place.span.start, end)))
}
