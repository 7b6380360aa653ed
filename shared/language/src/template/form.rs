//! Values as people type them, checked and written as documents ask.

use super::{Form, Invalid};
use crate::text::calendar::Day;
use crate::text::numeral;

/// A value longer than this is no field of a letter (characters).
const LONGEST: usize = 2_000;

/// One value in the form that its field asks for.
///
/// # Errors
/// A Korean sentence that says what is wrong and how to write it.
pub fn written(form: Form, value: &str) -> Result<String, &'static str> {
    let value = value.trim();
    if value.chars().count() > LONGEST {
        return Err("너무 깁니다. 2,000자 안으로 줄여 주십시오.");
    }
    if value.contains(['\n', '\r']) {
        return Err("한 줄로 적어 주십시오. 여러 가지이면 나누어 적습니다.");
    }
    match form {
        Form::Line | Form::Lines | Form::Attachments => Ok(value.to_owned()),
        Form::When => when(value).ok_or("날짜를 ‘2026. 12. 3.’이나 ‘2026. 12. 3. 14:00’처럼 적어 주십시오."),
        Form::Money => money(value).ok_or("금액을 ‘1,200,000원’처럼 숫자로 적어 주십시오."),
    }
}

pub fn invalid(field: &str, label: &str, message: &str) -> Invalid {
    Invalid { field: field.to_owned(), message: format!("‘{label}’: {message}") }
}

/// `1200000`, `1,200,000원`, `금1,200,000원(…)` → with its Hangul reading.
fn money(value: &str) -> Option<String> {
    let digits = value.strip_prefix('금').unwrap_or(value);
    let digits = digits.split('(').next()?.trim_end_matches('원').trim();
    let plain: String = digits.chars().filter(|c| *c != ',').collect();
    let sound = !plain.is_empty() && plain.len() <= 15 && plain.bytes().all(|b| b.is_ascii_digit());
    let amount: u64 = plain.parse().ok().filter(|n| sound && *n > 0)?;
    Some(format!("금{}원(금{}원)", grouped(amount), numeral::reading(amount)))
}

fn grouped(amount: u64) -> String {
    let digits = amount.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A day with its weekday, a time, a range of either: written as documents ask.
fn when(value: &str) -> Option<String> {
    let mut reader = Reader { rest: value, last: None };
    let mut out = reader.day()?;
    if let Some(time) = reader.time() {
        out.push(' ');
        out.push_str(&time);
    }
    if reader.range() {
        out.push('~');
        let (day, time) = (reader.day(), reader.time());
        if let Some(day) = &day {
            out.push_str(day);
        }
        if let Some(time) = &time {
            out.push_str(if day.is_some() { " " } else { "" });
            out.push_str(time);
        }
        day.or(time)?;
    }
    // Words may follow: `까지 공문으로 제출`.
    let tail = reader.rest.trim_start();
    let clean = tail.is_empty() || tail.starts_with(crate::text::hangul::is_syllable);
    out.push_str(reader.rest.trim_end());
    clean.then_some(out)
}

struct Reader<'a> {
    rest: &'a str,
    last: Option<Day>,
}

impl Reader<'_> {
    fn number(&mut self, most: usize) -> Option<u32> {
        let rest = self.rest.trim_start_matches(' ');
        let len = rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = rest[..len].parse().ok().filter(|_| (1..=most).contains(&len))?;
        self.rest = &rest[len..];
        Some(value)
    }

    fn mark(&mut self, marks: &[char]) -> bool {
        let rest = self.rest.strip_prefix(marks);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// `2026. 12. 3.(목)`, `2026-12-03`, `2026년 12월 3일`; after a first day `12. 4.` alone.
    /// The weekday is set right where one was written, and added to a day picked from a calendar (`2026-12-03`).
    fn day(&mut self) -> Option<String> {
        let start = self.rest;
        let mut named = start.trim_start().get(4..5) == Some("-");
        let day = self.parts();
        let Some((day, short)) = day else {
            self.rest = start;
            return None;
        };
        if let Some(tail) = self.rest.trim_start_matches(' ').strip_prefix('(')
            && let Some((inner, after)) = tail.split_once(')')
            && inner.chars().count() <= 3
        {
            self.rest = after;
            named = true;
        }
        self.last = Some(day);
        let head = if short { format!("{}. {}.", day.month, day.day) } else { day.dotted() };
        Some(if named { format!("{head}({})", day.weekday()) } else { head })
    }

    fn parts(&mut self) -> Option<(Day, bool)> {
        let first = self.number(4)?;
        if !self.mark(&['.', '-', '/', '년', '월']) {
            return None;
        }
        let second = self.number(2)?;
        let marked = self.mark(&['.', '-', '/', '월', '일']);
        if let Some(last) = self.last.filter(|_| first <= 12) {
            return marked.then_some((Day::new(last.year, first, second)?, true));
        }
        let third = self.number(2).filter(|_| marked)?;
        self.mark(&['.', '일']);
        Some((Day::new(first, second, third)?, false))
    }

    fn time(&mut self) -> Option<String> {
        let start = self.rest;
        let hour = self.number(2);
        let minute = if self.mark(&[':']) { self.number(2) } else { None };
        match (hour, minute) {
            (Some(hour @ 0..=24), Some(minute @ 0..=59)) => Some(format!("{hour:02}:{minute:02}")),
            _ => {
                self.rest = start;
                None
            }
        }
    }

    fn range(&mut self) -> bool {
        let rest = self.rest.trim_start_matches(' ').strip_prefix(['~', '∼', '～', '–']);
        self.rest = rest.map_or(self.rest, |r| r.trim_start_matches(' '));
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_days_times_and_amounts() {
        let check = |form, value: &str, want: &str| assert_eq!(written(form, value).as_deref(), Ok(want), "{value}");
        check(Form::When, "2026-12-03", "2026. 12. 3.(목)");
        check(Form::When, "2026. 12. 3.(수) 14:00~16:00", "2026. 12. 3.(목) 14:00~16:00");
        check(Form::When, "2026.12.1 ~ 2026.12.4", "2026. 12. 1.~2026. 12. 4.");
        check(Form::When, "2026. 12. 1.(화)~12. 4.(금)", "2026. 12. 1.(화)~12. 4.(금)");
        check(Form::When, "2026년 11월 27일 18:00", "2026. 11. 27. 18:00");
        check(Form::When, "2027. 1. 29.(금)까지 공문으로 제출", "2027. 1. 29.(금)까지 공문으로 제출");
        check(Form::Money, "1,200,000원", "금1,200,000원(금일백이십만원)");
        for (form, value) in
            [(Form::When, "다음 주"), (Form::When, "2026. 2. 30."), (Form::Money, "백만 원"), (Form::Line, "두\n줄")]
        {
            assert!(written(form, value).is_err(), "{value}");
        }
    }
}
