//! Times by the 24-hour clock, both parts of two digits.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "clock-form",
    title: "시각의 표기",
    why: "시각은 24시각제에 따라 숫자 두 자리씩 쌍점으로 나누어 적습니다.",
    examples: &[
        fix("오후 2시 5분에 엽니다.", "14:05에 엽니다."),
        fix("회의는 9:30에 엽니다.", "회의는 09:30에 엽니다."),
        keep("회의는 14:00에 엽니다."),
        keep("오후 2시간 동안"),
        keep("비율은 3:1입니다."),
    ],
    find: Find::Cue(&["오전 ", "오후 ", ":"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.cue() == ":" { short(place) } else { named(place) }
}

/// 9:30 → 09:30.
fn short(place: &Place<'_>) -> Option<Hit> {
    let hour = number::trailing(place.before());
    let minute = number::leading(place.after());
    let before = &place.before()[..place.before().len() - hour.len()];
    let clock = hour.len() == 1 && minute.len() == 2 && minute < "60";
    let part = before.ends_with([':', '.', ',', '-', '/']) || place.after()[minute.len()..].starts_with([':', '.']);
    (clock && !part).then(|| Hit::suggest(place.reach(1, 2), format!("0{hour}:{minute}")))
}

/// 오후 2시 5분 → 14:05.
fn named(place: &Place<'_>) -> Option<Hit> {
    let after = place.after();
    let hour = number::leading(after);
    let rest = after[hour.len()..].strip_prefix('시')?;
    let (minutes, end) = match minutes(rest) {
        Some((minutes, length)) => (minutes, after.len() - rest.len() + length),
        None if rest.starts_with("간") || rest.trim_start().starts_with("반") => return None,
        None => (0, after.len() - rest.len()),
    };
    let noon = place.cue() == "오후 ";
    let hour = match hour.parse::<u8>().ok()? {
        12 => u8::from(noon) * 12,
        hour @ 0..12 => hour + u8::from(noon) * 12,
        _ => return None,
    };
    let whole = !place.before().ends_with(is_syllable);
    whole.then(|| Hit::suggest(place.reach(0, end), format!("{hour:02}:{minutes:02}")))
}

/// The minutes after 시, and the length of their notation.
fn minutes(rest: &str) -> Option<(u8, usize)> {
    let tight = rest.trim_start_matches(' ');
    let digits = number::leading(tight);
    let left = tight[digits.len()..].strip_prefix('분')?;
    let minutes = digits.parse().ok().filter(|m| *m < 60)?;
    (!left.starts_with('간')).then_some((minutes, rest.len() - left.len()))
}
