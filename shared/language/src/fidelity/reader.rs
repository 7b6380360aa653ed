//! Reads all facts of a text in one pass: the most specific kind first at each place.

use super::fact::{Fact, Kind, Value};
use super::limits::{bind, share_bounds};
use super::units::UNITS;
use super::{names, times};
use crate::sort;
use crate::text::hangul::is_syllable;
use crate::text::numeral as numerals;

/// Counters after 한, 두, 세 …; 한 counts only with those that officials count.
const COUNTERS: &[&str] = &[
    "명", "사람", "부", "달", "시간", "곳", "군데", "건", "장", "권", "대", "가지", "차례", "번", "개", "주", "해",
    "살", "그루", "마리", "조", "배수", "배",
];

pub fn read(text: &str) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let mut at = 0;
    let mut before: Option<char> = None;
    while let Some(c) = text[at..].chars().next() {
        if let Some(end) = rate(text, at) {
            // 한 달에 두 번: the count is the fact.
            at = end;
            before = text[..at].chars().next_back();
        } else if let Some(mut fact) = fact_at(text, at, c, before) {
            same_month(text, &mut fact, facts.last());
            bind(text, &mut fact, facts.last());
            at = fact.span.end;
            before = text[..at].chars().next_back();
            facts.push(fact);
        } else {
            at += c.len_utf8();
            before = Some(c);
        }
    }
    share_bounds(text, &mut facts);
    facts.extend(names::read(text, &facts));
    sort::by_key(&mut facts, |f| f.span);
    facts
}

/// 11월 3일부터 14일까지, 11월 3일, 5일: a day of the month named before.
fn same_month(text: &str, fact: &mut Fact, previous: Option<&Fact>) {
    const JOINTS: &[&str] = &["부터 ", "~", " ~ ", "∼", ", ", "·", "과 ", "와 ", " 및 "];
    let (Some(last), Value::Number { thousandths, unit: "일" }) = (previous, &fact.value) else { return };
    let Value::Date { year, month: Some(month), day: Some(_) } = last.value else { return };
    let joined = JOINTS.contains(&&text[last.span.end..fact.span.start]);
    let counted = text[..fact.span.end].ends_with("일간")
        || [" 이내", " 안", " 동안", " 전", " 뒤", " 후", " 이상", " 이하", " 내"]
            .iter()
            .any(|w| text[fact.span.end..].starts_with(w));
    let Some(day) = u32::try_from(thousandths / 1000).ok().filter(|day| (1..=31).contains(day)) else { return };
    if joined && !counted {
        fact.kind = Kind::Date;
        fact.value = Value::Date { year, month: Some(month), day: Some(day) };
    }
}

/// The span in which something is counted or comes again, as in 한 달에 두 번 and 석 달마다 (`rivals` compares those);
/// where it ends.
fn rate(text: &str, at: usize) -> Option<usize> {
    const SPANS: &[&str] = &[
        "하루에 ",
        "한 시간에 ",
        "1시간에 ",
        "1일에 ",
        "일주일에 ",
        "1주일에 ",
        "한 주에 ",
        "한 달에 ",
        "한달에 ",
        "1개월에 ",
        "한 해에 ",
        "1년에 ",
        "일 년에 ",
    ];
    const EACH: &[&str] = &[
        "2차 피해",
        "한 달 평균",
        "한 해 평균",
        "두 달마다",
        "2개월마다",
        "석 달마다",
        "세 달마다",
        "3개월마다",
        "여섯 달마다",
        "6개월마다",
    ];
    if let Some(each) = EACH.iter().find(|each| text[at..].starts_with(**each)) {
        return Some(at + each.len());
    }
    // 한 달 수강료는 3만 원: 월 3만 원.
    const FEES: &[&str] = &["료", "비", "금", "급여", "임대", "월세", "소득"];
    if let Some(rest) = text[at..].strip_prefix("한 달 ") {
        let word = rest.split(' ').next().unwrap_or_default().trim_end_matches(['은', '는', '이', '가', '을', '를']);
        if FEES.iter().any(|fee| word.ends_with(fee)) {
            return Some(text.len() - rest.len());
        }
    }
    let span = SPANS.iter().find(|span| text[at..].starts_with(**span))?;
    let rest = &text[at + span.len()..];
    let counted = rest.starts_with(|c: char| c.is_ascii_digit()) || numerals::native(rest).is_some();
    counted.then_some(at + span.len())
}

fn fact_at(text: &str, at: usize, c: char, before: Option<char>) -> Option<Fact> {
    let word_start = !before.is_some_and(|b| b.is_alphanumeric());
    match c {
        '「' => bracketed(text, at, '」', Kind::Law),
        '『' => bracketed(text, at, '』', Kind::Law),
        '【' => bracketed(text, at, '】', Kind::Placeholder),
        '제' | '별' => article(text, at),
        '(' => times::weekday(text, at),
        '0'..='9' if word_start || !before.is_some_and(|b| b.is_ascii_digit()) => {
            times::relative(text, at).or_else(|| digits(text, at, before))
        }
        'a'..='z' | 'A'..='Z' if word_start => latin(text, at),
        _ if word_start => spoken(text, at).or_else(|| names::document(text, at)),
        _ => numerals_in_word(text, at, before),
    }
}

fn bracketed(text: &str, at: usize, close: char, kind: Kind) -> Option<Fact> {
    let len = text[at..].char_indices().take(80).find(|(_, c)| *c == close).map(|(i, _)| i + close.len_utf8())?;
    let inner: String = text[at..at + len].chars().filter(|c| !c.is_whitespace()).collect();
    Some(Fact::new(kind, Value::Text(inner), at, at + len))
}

/// `제27조의2제3항제1호가목`, `별표 1`; written with or without spaces.
fn article(text: &str, at: usize) -> Option<Fact> {
    let mut canonical = String::new();
    let mut end = at;
    for head in ["별표", "별지"] {
        if let Some(rest) = text[at..].strip_prefix(head) {
            let digits = rest.trim_start_matches(' ').trim_start_matches('제');
            let (value, len) = numerals::arabic(digits)?;
            let start = text.len() - digits.len();
            return Some(Fact::new(Kind::Article, Value::Text(format!("{head}{}", value / 1000)), at, start + len));
        }
    }
    loop {
        let from = end + text[end..].bytes().take(1).take_while(|b| *b == b' ' && end > at).count();
        let Some(rest) = text[from..].strip_prefix('제') else { break };
        let rest = rest.trim_start_matches(' ');
        let Some((value, len)) = numerals::arabic(rest) else { break };
        let tail = rest[len..].trim_start_matches(' ');
        let Some(unit) = ["조", "항", "호", "장", "절", "편"].into_iter().find(|u| tail.starts_with(*u)) else {
            break;
        };
        canonical.push_str(&format!("{}{unit}", value / 1000));
        end = text.len() - tail.len() + unit.len();
        if let Some(branch) = text[end..].strip_prefix('의')
            && let Some((value, len)) = numerals::arabic(branch)
        {
            canonical.push_str(&format!("의{}", value / 1000));
            end += "의".len() + len;
        }
    }
    (end > at).then(|| Fact::new(Kind::Article, Value::Text(canonical), at, end))
}

fn digits(text: &str, at: usize, before: Option<char>) -> Option<Fact> {
    if let Some(date) = times::date(text, at, before) {
        return Some(date);
    }
    if let Some(time) = times::time(text, at) {
        return Some(time);
    }
    if is_mark(text, at) {
        return None;
    }
    // 제3자 is a word.
    if before == Some('제') && text[at..].trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('자') {
        return None;
    }
    hyphened(text, at).or_else(|| number(text, at, numerals::arabic(&text[at..])?))
}

/// The number of an item: `1. 회의 자료` at the start of a line, behind 붙임 or behind the item before it.
fn is_mark(text: &str, at: usize) -> bool {
    let rest = text[at..].trim_start_matches(|c: char| c.is_ascii_digit());
    let short = text.len() - rest.len() - at <= 2;
    // 3. 12. is a day, 3. 2026년 an item about that year.
    let open = |r: &str| {
        let digits = r.trim_start().bytes().take_while(u8::is_ascii_digit).count();
        r.starts_with(' ') && (digits == 0 || digits >= 4)
    };
    let marked = rest.strip_prefix(['.', ')']).is_some_and(open);
    let lead = text[..at].trim_end_matches(' ');
    let first = lead.is_empty() || lead.ends_with(['\n', ':']) || lead.ends_with("붙임");
    let next = lead.strip_suffix('.').is_some_and(|l| l.ends_with(is_syllable));
    short && marked && (first || next)
}

/// Phones and other numbers in groups; at least seven digits.
fn hyphened(text: &str, at: usize) -> Option<Fact> {
    let rest = &text[at..];
    let joins = |i: usize| rest[i..].starts_with(" - ") || rest[..i].ends_with(" -") || rest[..i].ends_with('-');
    let inside = |(i, b): &(usize, u8)| b.is_ascii_digit() || matches!(b, b'-' | b')') || (*b == b' ' && joins(*i));
    let len = rest.bytes().enumerate().take_while(inside).count();
    let run = rest[..len].trim_end_matches(['-', ')', ' ']);
    let count = run.bytes().filter(u8::is_ascii_digit).count();
    if count < 7 || count == run.len() {
        return None;
    }
    let canonical: String = run.chars().filter(char::is_ascii_digit).collect();
    let phone = canonical.starts_with('0') || (count == 8 && canonical.starts_with('1'));
    let kind = if phone { Kind::Phone } else { Kind::Document };
    Some(Fact::new(kind, Value::Text(canonical), at, at + run.len()))
}

/// A number with its unit; 원 makes it money, % a percentage.
fn number(text: &str, at: usize, (thousandths, len): numerals::Numeral) -> Option<Fact> {
    if let Some(share) = fraction(text, at, thousandths, at + len) {
        return Some(share);
    }
    let end = at + len;
    let tail = text[end..].strip_prefix("여").unwrap_or(&text[end..]);
    let unit_at = text.len() - tail.trim_start_matches(' ').len();
    let spaces = unit_at - (text.len() - tail.len());
    if spaces <= 1 && text[unit_at..].starts_with('원') {
        let value = Value::Number { thousandths, unit: "원" };
        return Some(Fact::new(Kind::Money, value, at, unit_at + "원".len()));
    }
    let unit = if spaces <= 1 {
        UNITS.iter().find(|(word, _)| text[unit_at..].starts_with(word) && fits(word, &text[unit_at + word.len()..]))
    } else {
        None
    };
    Some(match unit {
        Some((word, unit)) => {
            let kind = if unit.starts_with('%') { Kind::Percent } else { Kind::Quantity };
            Fact::new(kind, Value::Number { thousandths, unit }, at, unit_at + word.len())
        }
        // 19~39세: the unit of a range stands at its end.
        None if tail.starts_with(['~', '∼', '～']) => {
            let rest = tail[1..].trim_start_matches(|c: char| !c.is_ascii_digit());
            let far = numerals::arabic(rest).and_then(|value| number(text, text.len() - rest.len(), value));
            let unit = far.map_or("", |far| far.unit());
            let kind = if unit.is_empty() { Kind::Number } else { Kind::Quantity };
            Fact::new(kind, Value::Number { thousandths, unit }, at, end)
        }
        None => Fact::new(Kind::Number, Value::Number { thousandths, unit: "" }, at, end),
    })
}

/// `100분의 10` and `10/100` are 10 %; thousandths of a percent.
fn fraction(text: &str, at: usize, whole: i128, end: usize) -> Option<Fact> {
    if let Some(below) = text[end..].strip_prefix('/') {
        let (base, len) = numerals::arabic(below)?;
        let share = matches!(base, 100_000 | 1_000_000 | 10_000_000);
        let thousandths = whole.checked_mul(100_000)?.checked_div(base).filter(|_| share)?;
        let close = text.len() - below.len() + len;
        return Some(Fact::new(Kind::Percent, Value::Number { thousandths, unit: "%" }, at, close));
    }
    let rest = text[end..].strip_prefix("분의")?.trim_start_matches(' ');
    let (part, len) = numerals::arabic(rest)?;
    let thousandths = part.checked_mul(100_000)?.checked_div(whole)?;
    let close = text.len() - rest.len() + len;
    Some(Fact::new(Kind::Percent, Value::Number { thousandths, unit: "%" }, at, close))
}

/// A unit is not the start of a longer Latin word (m, ha …).
fn fits(unit: &str, tail: &str) -> bool {
    !unit.is_ascii() || unit.starts_with('%') || !tail.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// Words at a word's start: 오늘, 목요일, 오후 2시, 두 부, 열흘, 삼백만 원, 금일십만원.
fn spoken(text: &str, at: usize) -> Option<Fact> {
    if text[at..].starts_with('금')
        && let Some(money) = numerals_in_word(text, at + '금'.len_utf8(), Some('금'))
    {
        return Some(money);
    }
    if let Some(fact) = times::relative(text, at)
        .or_else(|| times::time(text, at).filter(|_| !text[at..].starts_with(|c: char| c.is_ascii_digit())))
    {
        return Some(fact);
    }
    if let Some(day) = times::weekday(text, at) {
        return Some(day);
    }
    if let Some(word) = ["절반", "과반수", "과반"].into_iter().find(|w| text[at..].starts_with(w)) {
        let half = Value::Number { thousandths: 50_000, unit: "%" };
        return Some(Fact::new(Kind::Percent, half, at, at + word.len()));
    }
    if let Some(word) = ["하루 종일", "온종일"].into_iter().find(|w| text[at..].starts_with(w)) {
        let day = Value::Number { thousandths: 24_000, unit: "시간" };
        return Some(Fact::new(Kind::Quantity, day, at, at + word.len()));
    }
    if let Some((word, days)) = times::DAYS.iter().find(|(w, _)| text[at..].starts_with(w)) {
        return Some(Fact::new(
            Kind::Quantity,
            Value::Number { thousandths: days * 1000, unit: "일" },
            at,
            at + word.len(),
        ));
    }
    native(text, at).or_else(|| numerals_in_word(text, at, Some(' ')))
}

/// Hangul numerals count only before 원, 명, 퍼센트 …, never inside another word.
fn numerals_in_word(text: &str, at: usize, before: Option<char>) -> Option<Fact> {
    if !matches!(before, Some('금' | '(' | ' ')) {
        return None;
    }
    let numeral = numerals::hangul(&text[at..])?;
    let fact = number(text, at, numeral)?;
    matches!(fact.kind, Kind::Money | Kind::Percent).then_some(fact)
}

fn native(text: &str, at: usize) -> Option<Fact> {
    let (thousandths, len) = numerals::native(&text[at..])?;
    let tail = &text[at + len..];
    let gap = usize::from(tail.starts_with(' '));
    let counter = COUNTERS.iter().find(|c| tail[gap..].starts_with(**c))?;
    // 두부, 세대, 세부: words of their own; 두명, 네달 are only written together.
    if gap == 0
        && !matches!(*counter, "명" | "사람" | "달" | "시간" | "가지" | "군데" | "곳" | "개" | "번" | "차례" | "살")
    {
        return None;
    }
    // 한번, 한 번 더: a turn of speech; 한 달, 한 부, 한 명 are counts.
    if thousandths == 1000
        && matches!(*counter, "번" | "차례" | "가지" | "개" | "해" | "장" | "대" | "곳" | "주" | "사람" | "조")
    {
        return None;
    }
    let unit = UNITS.iter().find(|(word, _)| word == counter).map(|(_, unit)| *unit)?;
    let end = at + len + gap + counter.len();
    Some(Fact::new(Kind::Quantity, Value::Number { thousandths, unit }, at, end))
}

fn latin(text: &str, at: usize) -> Option<Fact> {
    let len = text[at..]
        .bytes()
        .take_while(|b| b.is_ascii_graphic() && !matches!(b, b'(' | b')' | b',' | b'"' | b'<' | b'>'))
        .count();
    let word = text[at..at + len].trim_end_matches(['.', '?', '!', ';', ':']);
    // D등급
    if len == 1 && text[at + 1..].starts_with("등급") && text[at..].starts_with(|c: char| c.is_ascii_uppercase()) {
        let end = at + 1 + "등급".len();
        return Some(Fact::new(Kind::Quantity, Value::Text(text[at..end].to_owned()), at, end));
    }
    let kind = if word.contains("://") || word.starts_with("www.") {
        Kind::Url
    } else if word.contains('@') && word.contains('.') {
        Kind::Email
    } else {
        return None;
    };
    Some(Fact::new(kind, Value::Text(word.to_ascii_lowercase()), at, at + word.len()))
}
