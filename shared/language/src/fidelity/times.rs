//! Dates, weekdays and times in every spelling that officials use.

use super::fact::{Fact, Kind, Value};

/// Words for days and spans relative to today; the first of a row is the canonical one.
const RELATIVE: &[&[&str]] = &[
    &["오늘", "금일"],
    &["내일", "명일"],
    &["모레", "익익일"],
    &["어제", "작일"],
    &["전날", "전일"],
    &["다음 날", "다음날", "그다음 날", "그 다음 날", "익일", "이튿날"],
    &["이번 주", "금주"],
    &["다음 주", "다음주", "차주", "내주"],
    &["지난주", "전주"],
    &["이번 달", "이달", "금월"],
    &["다음 달", "내달", "익월", "차월"],
    &["지난달", "지난 달", "전월"],
    &["올해", "금년", "이번 해", "올 상반기", "올 하반기", "올 연말", "올봄", "올여름", "올가을", "올겨울", "올 들어"],
    &["내년", "명년"],
    &["다음 해", "다음 연도", "차년도", "익년도", "익년", "이듬해"],
    &["지난해", "작년", "전년", "한 해 전", "1년 전 같은"],
];

/// Counted days: 사흘, 열흘 …
pub const DAYS: &[(&str, i128)] = &[
    ("하루", 1),
    ("이틀", 2),
    ("사흘", 3),
    ("나흘", 4),
    ("닷새", 5),
    ("엿새", 6),
    ("이레", 7),
    ("여드레", 8),
    ("아흐레", 9),
    ("열흘", 10),
    ("보름", 15),
];

fn number(text: &str, most: usize) -> Option<(u32, usize)> {
    let len = text.bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
    (len > 0 && len <= most).then(|| (text[..len].parse().unwrap_or(0), len))
}

fn skip(text: &str, at: usize) -> usize {
    at + text[at..].bytes().take(2).take_while(|b| *b == b' ').count()
}

/// A date at `at`; `before` is the character on its left.
pub fn date(text: &str, at: usize, before: Option<char>) -> Option<Fact> {
    let rest = &text[at..];
    let (parts, len) = dotted(rest, before).or_else(|| worded(rest)).or_else(|| hyphened(rest))?;
    let [year, month, day] = parts;
    let sane = month.is_none_or(|m| (1..=12).contains(&m)) && day.is_none_or(|d| (1..=31).contains(&d));
    sane.then(|| Fact::new(Kind::Date, Value::Date { year, month, day }, at, at + len))
}

type Parts = ([Option<u32>; 3], usize);

/// `2026. 11. 22.`, `’26. 11. 22.`, `2026.11.22`, `11. 22.`
fn dotted(text: &str, before: Option<char>) -> Option<Parts> {
    let (first, len) = number(text, 4)?;
    let second_at = step(text, len)?;
    let (second, len2) = number(&text[second_at..], 2)?;
    let end2 = second_at + len2;
    let third = step(text, end2).and_then(|at| number(&text[at..], 2).map(|(n, l)| (n, at + l)));
    let is_year = len == 4 && (1900..=2100).contains(&first) || len == 2 && matches!(before, Some('’' | '\'' | '‘'));
    if is_year {
        let year = Some(if len == 2 { 2000 + first } else { first });
        return Some(match third.filter(|(d, _)| (1..=31).contains(d)) {
            Some((day, end)) => ([year, Some(second), Some(day)], end + dot(text, end)),
            None => ([year, Some(second), None], end2 + dot(text, end2)),
        });
    }
    // Month and day: the closing dot tells it from a decimal; a line's first number is an item mark.
    let closed = dot(text, end2) == 1 && !text[end2 + 1..].starts_with(|c: char| c.is_ascii_digit());
    let at_line_start = before.is_none_or(|c| c == '\n');
    let limited =
        text.get(end2 + 1..).is_some_and(|rest| ["부터", "까지", "(", "에 ", "~"].iter().any(|w| rest.starts_with(w)));
    (len <= 2 && closed && (!at_line_start || limited) && (1..=12).contains(&first) && (1..=31).contains(&second))
        .then_some(([None, Some(first), Some(second)], end2 + 1))
}

/// The place after a dot and at most one space.
fn step(text: &str, at: usize) -> Option<usize> {
    (dot(text, at) == 1).then(|| skip(text, at + 1))
}

fn dot(text: &str, at: usize) -> usize {
    usize::from(text[at..].starts_with('.'))
}

/// `2026년 11월 22일`, `11월 22일`, `11월`, `2026년`.
fn worded(text: &str) -> Option<Parts> {
    let (mut parts, mut at, mut end) = ([None; 3], 0, 0);
    for (slot, (word, most)) in [("년", 4), ("월", 2), ("일", 2)].into_iter().enumerate() {
        let from = skip(text, at);
        let Some((value, len)) = number(&text[from..], most) else { continue };
        if !text[from + len..].starts_with(word) || (slot == 0 && len != 4) {
            continue;
        }
        if slot == 2 && parts[1].is_none() {
            continue;
        }
        parts[slot] = Some(value);
        at = from + len + word.len();
        end = at;
    }
    // 12월 말일
    if let ([_, Some(month), None], Some(rest)) = (parts, text[end..].trim_start_matches(' ').strip_prefix("말일")) {
        let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        parts[2] = last.get(month.saturating_sub(1) as usize).copied();
        return Some((parts, text.len() - rest.len()));
    }
    let tail = &text[end..];
    let counted = tail.starts_with("간") || (parts[1].is_none() && tail.starts_with(" 간"));
    (end > 0 && !counted).then_some((parts, end))
}

/// `2026-11-22`, `2026/11/22`.
fn hyphened(text: &str) -> Option<Parts> {
    let (year, len) = number(text, 4).filter(|(y, l)| *l == 4 && (1900..=2100).contains(y))?;
    let mark = text[len..].chars().next().filter(|c| matches!(c, '-' | '/'))?;
    let (month, len2) = number(&text[len + 1..], 2)?;
    let at = len + 1 + len2;
    let day = text[at..].strip_prefix(mark).and_then(|rest| number(rest, 2))?;
    let end = at + 1 + day.1;
    (!text[end..].starts_with(|c: char| c.is_ascii_digit() || c == '-'))
        .then_some(([Some(year), Some(month), Some(day.0)], end))
}

/// 오늘, 금일, 다음 달 … at a word's start.
pub fn relative(text: &str, at: usize) -> Option<Fact> {
    RELATIVE.iter().find_map(|row| {
        let word = row.iter().find(|w| text[at..].starts_with(**w))?;
        let end = at + word.len();
        let after = text[end..].chars().next();
        let name = word.chars().count() == 2
            && matches!(after, Some('동' | '리' | '역' | '시' | '곡' | '과' | '지' | '한' | '부' | '산' | '성'))
            && !text[end..].starts_with("부터");
        (!name).then(|| Fact::new(Kind::Date, Value::Text(row[0].to_owned()), at, end))
    })
}

/// Whether another weekday is joined to one: 화·목요일.
fn is_listed_day(tail: &str) -> bool {
    let mut rest = tail;
    while let Some(next) = rest.strip_prefix(['·', 'ㆍ', ',', '/']) {
        let mut chars = next.trim_start_matches(' ').chars();
        if !chars.next().is_some_and(|c| "월화수목금토일".contains(c)) {
            return false;
        }
        rest = chars.as_str();
        if rest.starts_with("요일") {
            return true;
        }
    }
    false
}

/// `(목)`, `목요일` or the first of `화·목요일`.
pub fn weekday(text: &str, at: usize) -> Option<Fact> {
    let rest = &text[at..];
    let inner = rest.strip_prefix('(').unwrap_or(rest);
    let day = inner.chars().next().filter(|c| "월화수목금토일".contains(*c))?;
    let tail = &inner[day.len_utf8()..];
    let open = rest.len() - inner.len();
    let len = if tail.starts_with("요일") {
        open + day.len_utf8() + "요일".len()
    } else if is_listed_day(tail) {
        open + day.len_utf8()
    } else if rest.starts_with('(') && tail.starts_with([')', ',']) {
        1 + day.len_utf8()
    } else {
        return None;
    };
    Some(Fact::new(Kind::Weekday, Value::Text(day.to_string()), at, at + len))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
    /// After noon, and its twelve is midnight.
    Night,
}

const HALVES: &[(&str, Half)] = &[
    ("오전", Half::Morning),
    ("아침", Half::Morning),
    ("새벽", Half::Morning),
    ("오후", Half::Afternoon),
    ("낮", Half::Afternoon),
    ("저녁", Half::Afternoon),
    ("밤", Half::Night),
];

/// `14:00`, `오후 2시 30분`, `14시`.
pub fn time(text: &str, at: usize) -> Option<Fact> {
    let rest = &text[at..];
    if let Some((word, minutes)) = [("자정", 1440), ("정오", 720)].into_iter().find(|(w, _)| rest.starts_with(w)) {
        return Some(Fact::new(Kind::Time, Value::Time { minutes, vague: false }, at, at + word.len()));
    }
    let half = HALVES.iter().find(|(word, _)| rest.starts_with(word));
    let from = at + half.map_or(0, |(word, _)| skip(rest, word.len()));
    let half = half.map(|(_, half)| *half);
    let (hour, len) = number(&text[from..], 2)?;
    let after = &text[from + len..];
    let (minute, mut end, colon) = if let Some(tail) = after.strip_prefix(':') {
        let (minute, l) = number(tail, 2).filter(|(_, l)| *l == 2)?;
        (minute, from + len + 1 + l, true)
    } else {
        let tail = after.strip_prefix('시').filter(|t| !t.starts_with(['간', '·', '장', '군', '도']))?;
        let end = text.len() - tail.len();
        let minutes_at = skip(text, end);
        match number(&text[minutes_at..], 2).filter(|(_, l)| text[minutes_at + l..].starts_with('분')) {
            Some((minute, l)) => (minute, minutes_at + l + "분".len(), false),
            None if tail.starts_with(" 반") => (30, end + " 반".len(), false),
            None => (0, end, false),
        }
    };
    if hour > 24 || minute > 59 {
        return None;
    }
    if text[end..].starts_with(":") {
        end += text[end..].bytes().take(3).count();
    }
    let hour = match half {
        Some(Half::Afternoon | Half::Night) if hour < 12 => hour + 12,
        Some(Half::Night) => 24,
        Some(Half::Morning) if hour == 12 => 0,
        _ => hour,
    };
    let vague = half.is_none() && !colon && hour <= 12 && !rest.starts_with('0');
    Some(Fact::new(Kind::Time, Value::Time { minutes: hour * 60 + minute, vague }, at, end))
}
