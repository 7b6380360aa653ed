//! Values as people type them, checked and written as documents ask.

use super::{Form, Invalid};
use crate::fidelity;
use crate::text::calendar::{self, Day};
use crate::text::numeral;
use crate::tone::Tone;
use crate::tones;

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
    if value.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
        return Err("한 줄로 적어 주십시오. 여러 가지이면 나누어 적습니다.");
    }
    // A row copied from a table; a tab behind an item's mark is a space.
    if matches!(form, Form::Lines) && value.contains('\t') && crate::rules::official::items::mark(value).is_none() {
        return Ok(value.split('\t').map(plain).collect::<Vec<_>>().join("\t"));
    }
    let value = plain(value);
    if value.is_empty() {
        return Err("읽을 수 있는 글자가 없습니다. 다시 적어 주십시오.");
    }
    match form {
        Form::Line => Ok(value),
        Form::Lines | Form::Attachments => Ok(unmarked(&value).to_owned()),
        Form::Sentence | Form::Sentences => Ok(sentence(unmarked(&value))),
        Form::When | Form::Days => {
            when(&value).ok_or("날짜를 ‘2026. 12. 3.’이나 ‘2026. 12. 3. 14:00’처럼 적어 주십시오.").and_then(ordered)
        }
        Form::Money => money(&value).ok_or("금액을 ‘1,200,000원’처럼 숫자로 적어 주십시오."),
        Form::Contact if reachable(&value) => Ok(value),
        Form::Contact => Err("소속, 성명, 전화번호를 ‘도로과 조명팀 이하람 주무관(031-000-2345)’처럼 적어 주십시오."),
        Form::Choice(words) if words.contains(&value.as_str()) => Ok(value),
        Form::Choice(_) => Err("보기 가운데 하나를 골라 주십시오."),
    }
}

/// One space between words; nothing that can't be seen; the end mark is not the user's to write.
fn plain(value: &str) -> String {
    let seen: String = value
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'))
        .collect();
    let words = seen.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    words.strip_suffix(" 끝.").map_or(words.clone(), |w| w.trim_end().to_owned())
}

/// Without an item mark of its own that was pasted along; `- ` stays, it says where the value belongs.
fn unmarked(value: &str) -> &str {
    let value = value.strip_prefix("붙임 ").unwrap_or(value).trim_start();
    match crate::rules::official::items::mark(value) {
        Some(mark) if value[mark.span.end..].starts_with(' ') => value[mark.span.end..].trim_start(),
        _ => value.trim_start_matches(['□', '○', 'ㅇ', '◦', '•']).trim_start(),
    }
}

/// A sentence in 하십시오체 with its full stop; what can't be decided stays as it was written.
fn sentence(value: &str) -> String {
    let closed = value.ends_with(['.', '?', '!', '”', '’']) || value.ends_with(')') && value.contains("니다");
    let value = if closed { value.to_owned() } else { format!("{value}.") };
    if value.trim_end_matches(['.', '?', '!']).ends_with(['다', '오', '까']) {
        return value;
    }
    tones::convert(&value, Tone::Formal).text
}

/// A telephone number and at least two words: section and name.
fn reachable(value: &str) -> bool {
    let phone = fidelity::facts(value).iter().any(|f| f.kind == fidelity::Kind::Phone);
    phone && value.split([' ', '(']).filter(|w| w.chars().any(crate::text::hangul::is_syllable)).count() >= 2
}

/// A period must not end before it begins.
fn ordered(value: String) -> Result<String, &'static str> {
    let Some((start, end)) = value.split_once('~') else { return Ok(value) };
    let (Some(([y, m, d], length)), after) = (calendar::dotted(start), end) else { return Ok(value) };
    let first = Day::new(y, m, d);
    let short = |text: &str| {
        let mut parts = text.split('.').map(|p| p.trim().parse::<u32>().ok());
        Day::new(y, parts.next()??, parts.next()??)
    };
    let last = calendar::dotted(after).and_then(|([y, m, d], _)| Day::new(y, m, d)).or_else(|| short(after));
    let clock = |text: &str| text.trim().get(..5).filter(|t| t.get(2..3) == Some(":")).map(str::to_owned);
    let same_day = last.is_none().then(|| (clock(start[length..].trim_start_matches(|c| c != ' ')), clock(after)));
    let wrong = match (first, last) {
        (Some(first), Some(last)) => last < first,
        _ => matches!(same_day, Some((Some(open), Some(close))) if close < open),
    };
    if wrong { Err("끝이 시작보다 빠릅니다. 날짜와 시각을 확인해 주십시오.") } else { Ok(value) }
}

pub fn invalid(field: &str, label: &str, message: &str) -> Invalid {
    Invalid { field: field.to_owned(), message: format!("‘{label}’: {message}") }
}

/// `1200000`, `1,200,000원`, `금1,200,000원(…)` → with its Hangul reading.
fn money(value: &str) -> Option<String> {
    let digits = value.strip_prefix('금').unwrap_or(value).trim_start();
    let digits = digits.split('(').next()?.trim_end().trim_end_matches('원').trim();
    let amount = match digits.bytes().all(|b| b.is_ascii_digit() || b == b',') {
        true => digits.chars().filter(|c| *c != ',').collect::<String>().parse().ok()?,
        // 1억 2,000만 원
        false => {
            let (thousandths, _) = numeral::arabic(digits).filter(|(_, length)| *length == digits.len())?;
            u64::try_from(thousandths / 1000).ok().filter(|_| thousandths % 1000 == 0)?
        }
    };
    if !(1..1_000_000_000_000_000).contains(&amount) {
        return None;
    }
    Some(format!("금{}원(금{}원)", numeral::grouped(&amount.to_string()), numeral::reading(amount)))
}

/// The day, time or period that a text begins with.
pub fn moment(text: &str) -> Option<&str> {
    let mut reader = Reader { rest: text, last: None };
    reader.moment()?;
    Some(text[..text.len() - reader.rest.len()].trim_end())
}

/// A day with its weekday, a time, a range of either: written as documents ask.
fn when(value: &str) -> Option<String> {
    let mut reader = Reader { rest: value, last: None };
    let mut out = reader.moment()?;
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
    fn moment(&mut self) -> Option<String> {
        let mut out = self.day()?;
        if let Some(time) = self.time() {
            out.push(' ');
            out.push_str(&time);
        }
        if self.range() {
            out.push('~');
            let (day, time) = (self.day(), self.time());
            if let Some(day) = &day {
                out.push_str(day);
            }
            if let Some(time) = &time {
                out.push_str(if day.is_some() { " " } else { "" });
                out.push_str(time);
            }
            day.or(time)?;
        }
        Some(out)
    }

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
        } else if let Some(after) = weekday(self.rest) {
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

    /// `14:00`, `14시`, `오후 2시 30분`, `3시 반`.
    fn time(&mut self) -> Option<String> {
        let start = self.rest;
        let lead = start.trim_start();
        let half = ["오전", "오후", "새벽", "아침", "낮", "저녁", "밤"].into_iter().find(|half| lead.starts_with(half));
        self.rest = half.map_or(start, |half| lead[half.len()..].trim_start());
        let hour = self.number(2);
        let minute = if self.mark(&[':']) { self.number(2) } else { self.spoken_minutes() };
        let late = matches!(half, Some("오후" | "낮" | "저녁" | "밤"));
        match (hour, minute) {
            (Some(hour @ 1..=11), Some(minute @ 0..=59)) if late => Some(format!("{:02}:{minute:02}", hour + 12)),
            (Some(hour @ 0..=24), Some(minute @ 0..=59)) => Some(format!("{hour:02}:{minute:02}")),
            _ => {
                self.rest = start;
                None
            }
        }
    }

    fn spoken_minutes(&mut self) -> Option<u32> {
        let rest = self.rest.strip_prefix('시').filter(|rest| !rest.starts_with('간'))?;
        self.rest = rest;
        if let Some(rest) = rest.strip_prefix(" 반") {
            self.rest = rest;
            return Some(30);
        }
        let minutes = self.number(2).filter(|_| self.mark(&['분']));
        if minutes.is_none() {
            self.rest = rest;
        }
        Some(minutes.unwrap_or(0))
    }

    fn range(&mut self) -> bool {
        let rest = self.rest.trim_start_matches(' ').strip_prefix(['~', '∼', '～', '–']);
        self.rest = rest.map_or(self.rest, |r| r.trim_start_matches(' '));
        rest.is_some()
    }
}

/// What follows a weekday that is spelled out: ` 목요일`.
fn weekday(rest: &str) -> Option<&str> {
    let rest = rest.trim_start();
    let day = rest.chars().next().filter(|c| "월화수목금토일".contains(*c))?;
    rest[day.len_utf8()..].strip_prefix("요일")
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
        check(Form::When, "2026.12.3 14시", "2026. 12. 3. 14:00");
        check(Form::When, "2026년 12월 10일 목요일 오후 3시 30분", "2026. 12. 10.(목) 15:30");
        check(Form::When, "2026. 12. 3. 오전 9시~오후 1시 반", "2026. 12. 3. 09:00~13:30");
        check(Form::When, "2027. 1. 29.(금)까지 공문으로 제출", "2027. 1. 29.(금)까지 공문으로 제출");
        check(Form::Money, "1,200,000원", "금1,200,000원(금일백이십만원)");
        check(Form::Money, "1억 2,000만 원", "금120,000,000원(금일억이천만원)");
        check(Form::Lines, "  가. 점검\t장비 ", "점검 장비");
        check(Form::Line, "보고\u{200B}서  1부.  끝.", "보고서 1부.");
        check(Form::Sentence, "현장을 확인했음", "현장을 확인했습니다.");
        for (form, value) in [
            (Form::When, "다음 주"),
            (Form::When, "2026. 2. 30."),
            (Form::Money, "백만 원"),
            (Form::Money, "0원"),
            (Form::Line, "두\n줄"),
            (Form::When, "2026. 12. 4.~12. 1."),
            (Form::When, "2026. 12. 4.(금) 16:00~14:00"),
            (Form::Contact, "도로과"),
            (Form::Line, "\u{200B}"),
            (Form::Choice(&["시행문"]), "공문"),
        ] {
            assert!(written(form, value).is_err(), "{value}");
        }
    }
}
