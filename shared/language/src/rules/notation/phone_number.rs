//! Telephone numbers: three groups of digits with hyphens.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "phone-number-form",
    title: "전화번호의 표기",
    why: "전화번호는 붙임표로 나누어 붙여 적습니다.",
    examples: &[
        fix("031 - 000 - 1234", "031-000-1234"),
        fix("전화 02) 123-4567", "전화 02-123-4567"),
        fix("전화 031.123.4567", "전화 031-123-4567"),
        keep("(031)000-1234로 문의하십시오."),
        keep("031-000-1234"),
        keep("문서번호 2026-01-07"),
    ],
    find: Find::Cue(&["01", "02", "03", "04", "05", "06", "07", "08"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.before().ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '(' | '-' | '.' | ',')) {
        return None;
    }
    let text = &place.paragraph.text[place.span.start..];
    let area = number::leading(text);
    let rest = match text[area.len()..].strip_prefix(')') {
        Some(rest) => rest.trim_start_matches(' '),
        None => hyphen(&text[area.len()..])?,
    };
    let exchange = number::leading(rest);
    let tail = hyphen(&rest[exchange.len()..])?;
    let line = number::leading(tail);
    let right = matches!((area.len(), exchange.len(), line.len()), (2..=3, 3..=4, 4));
    let length = text.len() - tail.len() + line.len();
    let fixed = format!("{area}-{exchange}-{line}");
    if !right || text[..length] == fixed {
        return None;
    }
    let span = place.reach(0, length - place.cue().len());
    Some(Hit::auto(span, fixed))
}

/// What follows a hyphen that may have a space on either side, or a dot.
fn hyphen(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('.') {
        return Some(rest);
    }
    let rest = text.strip_prefix(' ').unwrap_or(text).strip_prefix('-')?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}
