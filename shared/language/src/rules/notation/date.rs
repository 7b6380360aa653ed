//! Dates in figures: 2026. 1. 7.(수) — a period after each part, no leading zero, the weekday attached
//! (행정업무의 운영 및 혁신에 관한 규정 제7조).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "date-form",
    title: "날짜의 표기",
    why: "날짜는 숫자로 쓰고 연·월·일 자리에 마침표를 찍으며 한 칸씩 띄웁니다.",
    examples: &[
        fix("2026.01.07.까지", "2026. 1. 7.까지"),
        fix("2026.1.9까지", "2026. 1. 9.까지"),
        fix("2026. 1. 7. (수) 14:00", "2026. 1. 7.(수) 14:00"),
        fix("2026. 01. 07(수)", "2026. 1. 7.(수)"),
        fix("접수일 2026-01-07", "접수일 2026. 1. 7."),
        fix("2026/11/22까지, 2026-11-22(일)", "2026. 11. 22.까지, 2026. 11. 22.(일)"),
        fix("2026. 3. 5. ~ 3.20(금)", "2026. 3. 5. ~ 3. 20.(금)"),
        fix("2026. 12. 1.(화)~12. 4까지", "2026. 12. 1.(화)~12. 4.까지"),
        fix("11월 20일 (금) 14:00", "11월 20일(금) 14:00"),
        keep("20일 (공휴일 제외)"),
        keep("2026. 12. 28.~2027. 1. 3., 2026. 12. 1.~12. 4."),
        keep("2026. 1. 7.(수)"),
        keep("버전 2026.1.7.3과 주소 2026.13.40"),
        keep("문서번호 A2026-01-07"),
        keep("2026. 1. 7단계"),
    ],
    find: Find::Cue(&["19", "20", "~", "∼", "～", "일 ("], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.cue() == "일 (" {
        let named = weekday(&place.paragraph.text[place.span.start + "일".len()..]).is_some();
        let counted = !number::trailing(place.before()).is_empty();
        return (named && counted).then(|| Hit::auto(place.span, "일("));
    }
    if !place.cue().starts_with(['1', '2']) {
        return until(place);
    }
    if place.before().ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '_')) {
        return None;
    }
    let text = &place.paragraph.text[place.span.start..];
    let written = read(text)?;
    let weekday = weekday(&text[written.length..]);
    let length = written.length + weekday.map_or(0, |(_, gap)| gap);
    let fixed = written.form();
    if text[..length] == fixed {
        return None;
    }
    let span = place.reach(0, length - place.cue().len());
    // A hyphened date may be a number or the name of a file, unless a particle or a weekday stands behind it.
    let tail = &text[written.length..];
    let told = weekday.is_some()
        || ["까지", "부터", "에 ", "자로", " 까지", " 부터"].iter().any(|word| tail.starts_with(word));
    Some(if written.apart && !told { Hit::suggest(span, fixed) } else { Hit::auto(span, fixed) })
}

/// The second date of a period, without its year: 2026. 3. 5.~3.20 → 2026. 3. 5.~3. 20.
fn until(place: &Place<'_>) -> Option<Hit> {
    let lead = place.before().trim_end();
    let lead = lead.strip_suffix(')').and_then(|l| l.rfind('(').map(|at| &l[..at])).unwrap_or(lead);
    let day = lead.strip_suffix('.').unwrap_or(lead);
    let month = day.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().strip_suffix('.')?;
    let year = month.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().strip_suffix('.')?;
    if number::trailing(year).len() != 4 || number::trailing(day).is_empty() {
        return None;
    }
    let text = place.after().trim_start_matches(' ');
    let first = number::leading(text);
    let mut rest = &text[first.len()..];
    let second = part(&mut rest, '.')?;
    let (month, day): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
    let ended = rest.strip_prefix('.');
    let tail = ended.unwrap_or(rest);
    let real = (1..=12).contains(&month) && (1..=days(month)).contains(&day);
    let open = ended.is_some() || closes(tail, false);
    let other =
        tail.starts_with(|c: char| c.is_ascii_digit() || c == '.') || (tail.starts_with(' ') && number_follows(tail));
    let weekday = weekday(tail).map_or(0, |(_, gap)| gap);
    let from = place.paragraph.text.len() - text.len();
    let span = crate::finding::Span::new(from, place.paragraph.text.len() - tail.len() + weekday);
    let right = format!("{month}. {day}.");
    (real && open && !other && span.of(place.paragraph.text) != right).then(|| Hit::auto(span, right))
}

/// Whether a third number makes the date a full one: ~2027. 1. 3.
fn number_follows(tail: &str) -> bool {
    let rest = tail.trim_start();
    let digits = number::leading(rest);
    !digits.is_empty() && rest[digits.len()..].starts_with('.')
}

/// A date as it is written, and how many bytes it takes.
struct Written<'a> {
    year: &'a str,
    month: u8,
    day: u8,
    length: usize,
    apart: bool,
}

impl Written<'_> {
    fn form(&self) -> String {
        format!("{}. {}. {}.", self.year, self.month, self.day)
    }
}

fn read(text: &str) -> Option<Written<'_>> {
    let year = number::leading(text);
    let mut rest = &text[year.len()..];
    let mark = rest.chars().next().filter(|c| matches!(c, '.' | '-' | '/'))?;
    let hyphens = mark != '.';
    let month = part(&mut rest, mark)?;
    let day = part(&mut rest, mark)?;
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    let ended = rest.strip_prefix('.').filter(|_| !hyphens);
    let tail = ended.unwrap_or(rest);
    let open = ended.is_some() || closes(tail, hyphens);
    let versions =
        tail.starts_with(|c: char| c.is_ascii_digit()) || (ended.is_none() && tail.starts_with(['.', '-', '/']));
    let real = year.len() == 4 && (1..=12).contains(&month) && (1..=days(month)).contains(&day);
    (real && open && !versions).then(|| Written { year, month, day, length: text.len() - tail.len(), apart: hyphens })
}

/// The separator and the digits of the next part.
fn part<'a>(rest: &mut &'a str, mark: char) -> Option<&'a str> {
    let open = rest.strip_prefix(mark)?;
    let open = if mark == '.' { open.strip_prefix(' ').unwrap_or(open) } else { open };
    let digits = number::leading(open);
    *rest = &open[digits.len()..];
    (1..=2).contains(&digits.len()).then_some(digits)
}

/// Whether a date without its last period ends here.
fn closes(tail: &str, hyphens: bool) -> bool {
    const FOLLOWING: &[&str] = &["까지", "부터", "에 ", "자 ", "자로", "현재", "이후", "이전", "기준"];
    let apart = tail.trim_start_matches(' ');
    if hyphens {
        return !tail.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/' | '-'));
    }
    !tail.starts_with(is_syllable) && !apart.starts_with(is_syllable) || FOLLOWING.iter().any(|f| tail.starts_with(f))
}

/// A weekday in brackets after the date, and the space before it.
fn weekday(tail: &str) -> Option<(char, usize)> {
    let open = tail.trim_start_matches(' ');
    let mut inner = open.strip_prefix('(')?.chars();
    let day = inner.next().filter(|c| "월화수목금토일".contains(*c))?;
    matches!(inner.next(), Some(')' | ',')).then_some((day, tail.len() - open.len()))
}

pub(super) const fn days(month: u8) -> u8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
