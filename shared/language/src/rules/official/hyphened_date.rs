//! A date behind the label of an item, written with hyphens (OD-30; 시행규칙 제2조: 숫자로 적고 온점을 찍는다).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "hyphened-date",
    title: "붙임표로 적은 날짜",
    why: "날짜는 숫자로 쓰고 연·월·일 자리에 온점을 찍습니다.",
    examples: &[
        fix("계약 체결일: 2026-08-20", "계약 체결일: 2026. 8. 20."),
        keep("문서 번호: 2026-08-20-15"),
        keep("관리번호: 2026-08-20"),
        keep("파일 이름은 2026-08-20입니다."),
        keep("계약 체결일: 2026. 8. 20."),
    ],
    find: Find::Cue(&[": "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if ["번호", "코드", "명", "이름", "버전"].iter().any(|label| place.before().trim_end().ends_with(label)) {
        return None;
    }
    let text = place.after();
    let parts: Vec<&str> = text.splitn(3, '-').collect();
    let [year, month, rest] = parts[..] else { return None };
    let day = number::leading(rest);
    let read = |text: &str, length: usize| text.parse::<u32>().ok().filter(|_| text.len() == length);
    let (month, day) = (read(month, 2)?, read(day, 2)?);
    let known = year.starts_with(['1', '2']) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let goes_on = rest[2..].starts_with(|c: char| c == '-' || c.is_ascii_alphanumeric());
    let span = Span::new(place.span.end, place.span.end + "2026-08-20".len());
    read(year, 4).filter(|_| known && !goes_on).map(|year| Hit::auto(span, format!("{year}. {month}. {day}.")))
}
