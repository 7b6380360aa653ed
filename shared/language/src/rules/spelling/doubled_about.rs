//! 약 with 여, 정도, 가량, 쯤: about, said twice.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::{number, particle};

pub const RULE: Rule = Rule {
    id: "doubled-about",
    title: "‘약’과 겹치는 말",
    why: "‘약’과 ‘여, 정도, 가량, 쯤’은 뜻이 겹치므로 하나만 씁니다.",
    examples: &[
        fix("약 50여 명이 참석합니다.", "약 50명이 참석합니다."),
        fix("약 3년 정도 걸립니다.", "약 3년 걸립니다."),
        fix("50여명 내외가 참석합니다.", "50명 내외가 참석합니다."),
        fix("30여 건 정도 접수했습니다.", "30건 정도 접수했습니다."),
        fix("약 50명 정도가 참석합니다.", "약 50명이 참석합니다."),
        keep("50여 명이 참석합니다."),
        keep("예약 3건 정도"),
    ],
    find: Find::Cue(&["약", "여"], find),
};

const UNITS: &[&str] = &[
    "개월", "가구", "세대", "시간", "명", "개", "건", "곳", "년", "일", "회", "대", "원", "분", "주", "%", "km", "㎡",
    "권", "톤",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.cue() == "여" {
        return more(place);
    }
    if place.before().ends_with(is_syllable) {
        return None;
    }
    let after = place.after();
    let start = after.strip_prefix(' ').unwrap_or(after);
    let digits = number::leading(start).len() + grouped(&start[number::leading(start).len()..]);
    let figure = start[..digits].len() + start[digits..].len()
        - start[digits..].trim_start_matches(['천', '만', '억', '백', '십']).len();
    let rest = &start[figure..];
    if digits == 0 {
        return None;
    }
    let more = rest.strip_prefix('여').map(|r| r.strip_prefix(' ').unwrap_or(r));
    let tail = more.unwrap_or(rest).trim_start_matches(' ');
    let unit = UNITS.iter().find(|unit| tail.starts_with(**unit))?;
    let number = &start[..figure];
    let space = if number.ends_with(|c: char| c.is_ascii_digit()) { "" } else { " " };
    let end = after.len() - tail.len() + unit.len();
    if more.is_some() {
        return Some(Hit::auto(place.reach(0, end), format!("약 {number}{space}{unit}")));
    }
    let rough = after[end..].trim_start_matches(' ');
    let word = ["정도", "가량", "쯤"].into_iter().find(|word| rough.starts_with(word))?;
    let rest = &rough[word.len()..];
    let (particle, length) = particle::agree(unit, rest).unwrap_or(("", 0));
    let span = place.reach(0, after.len() - rest.len() + length);
    Some(Hit::auto(span, format!("약 {number}{space}{unit}{particle}")))
}

/// 50여 명 내외: the figure is rough by its last word already.
fn more(place: &Place<'_>) -> Option<Hit> {
    let figure = place.before().trim_end_matches(['천', '만', '억', '백', '십']);
    if number::trailing(figure).is_empty() {
        return None;
    }
    let tail = place.after().trim_start_matches(' ');
    let unit = UNITS.iter().find(|unit| tail.starts_with(**unit))?;
    let rough = tail[unit.len()..].trim_start_matches(' ');
    let word = ["내외", "정도", "가량", "안팎", "쯤"].into_iter().find(|word| rough.starts_with(word))?;
    let end = place.after().len() - rough.len() + word.len();
    let glued = ["가량", "쯤"].contains(&word);
    let space = if number::trailing(place.before()).is_empty() { " " } else { "" };
    let gap = if glued { "" } else { " " };
    Some(Hit::auto(place.reach(0, end), format!("{space}{unit}{gap}{word}")))
}

/// Bytes of ,000 groups.
fn grouped(text: &str) -> usize {
    let group = text.strip_prefix(',').map_or("", number::leading);
    if group.len() == 3 { 4 + grouped(&text[4..]) } else { 0 }
}
