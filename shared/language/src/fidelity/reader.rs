//! Reads all facts of a text in one pass: the most specific kind first at each place.

use super::fact::{Bound, Fact, Kind, Value};
use super::units::UNITS;
use super::{names, times};
use crate::sort;
use crate::text::hangul::is_syllable;
use crate::text::numeral as numerals;

/// Counters after 한, 두, 세 …; 한 counts only with those that officials count.
const COUNTERS: &[&str] = &[
    "명", "사람", "부", "달", "시간", "곳", "군데", "건", "장", "권", "대", "가지", "차례", "번", "개", "주", "해",
    "살", "그루", "마리", "조",
];

pub fn read(text: &str) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let mut at = 0;
    let mut before: Option<char> = None;
    while let Some(c) = text[at..].chars().next() {
        if let Some(mut fact) = fact_at(text, at, c, before) {
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

/// A day with its weekday and its hour is one moment: what limits one of them limits all.
fn share_bounds(text: &str, facts: &mut [Fact]) {
    let moment = |fact: &Fact| matches!(fact.kind, Kind::Date | Kind::Weekday | Kind::Time);
    let mut at = 0;
    while at < facts.len() {
        let mut end = at + 1;
        while end < facts.len()
            && moment(&facts[end - 1])
            && moment(&facts[end])
            && facts[end].kind != facts[end - 1].kind
            && text[facts[end - 1].span.end..facts[end].span.start].chars().all(|c| matches!(c, ' ' | ')' | '('))
        {
            end += 1;
        }
        let bound = facts[at..end].iter().rev().find_map(|fact| fact.bound);
        if end - at > 1 {
            facts[at..end].iter_mut().for_each(|fact| fact.bound = bound);
        }
        at = end;
    }
}

fn fact_at(text: &str, at: usize, c: char, before: Option<char>) -> Option<Fact> {
    let word_start = !before.is_some_and(|b| b.is_alphanumeric());
    match c {
        '「' => bracketed(text, at, '」', Kind::Law),
        '『' => bracketed(text, at, '』', Kind::Law),
        '【' => bracketed(text, at, '】', Kind::Placeholder),
        '제' | '별' => article(text, at),
        '(' => times::weekday(text, at),
        '0'..='9' if word_start || !before.is_some_and(|b| b.is_ascii_digit()) => digits(text, at, before),
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
    let marked = rest
        .strip_prefix(['.', ')'])
        .is_some_and(|r| r.starts_with(' ') && !r.trim_start().starts_with(|c: char| c.is_ascii_digit()));
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
        None => Fact::new(Kind::Number, Value::Number { thousandths, unit: "" }, at, end),
    })
}

/// `100분의 10` is 10 %; thousandths of a percent.
fn fraction(text: &str, at: usize, whole: i128, end: usize) -> Option<Fact> {
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
    if let Some(word) = ["절반"].into_iter().find(|w| text[at..].starts_with(w)) {
        let half = Value::Number { thousandths: 50_000, unit: "%" };
        return Some(Fact::new(Kind::Percent, half, at, at + word.len()));
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
    let kind = if word.contains("://") || word.starts_with("www.") {
        Kind::Url
    } else if word.contains('@') && word.contains('.') {
        Kind::Email
    } else {
        return None;
    };
    Some(Fact::new(kind, Value::Text(word.to_ascii_lowercase()), at, at + word.len()))
}

const AFTER: &[(&str, Bound)] = &[
    ("이상", Bound::AtLeast),
    ("초과", Bound::MoreThan),
    ("을 넘", Bound::MoreThan),
    ("를 넘", Bound::MoreThan),
    ("보다 많", Bound::MoreThan),
    ("이하", Bound::AtMost),
    ("미만", Bound::LessThan),
    ("보다 적", Bound::LessThan),
    ("이내", Bound::Within),
    ("안에", Bound::Within),
    ("내에", Bound::Within),
    ("내로", Bound::Within),
    ("까지", Bound::Until),
    ("전까지", Bound::Before),
    ("이전", Bound::Before),
    ("전에", Bound::Before),
    ("전 ", Bound::Before),
    ("부로 종료", Bound::Until),
    ("부로 끝", Bound::Until),
    ("부로 마감", Bound::Until),
    ("부로 폐지", Bound::Until),
    ("에 시작", Bound::From),
    ("에 마감", Bound::Until),
    ("에 종료", Bound::Until),
    ("에 끝", Bound::Until),
    ("부터", Bound::From),
    ("이후", Bound::From),
    ("후", Bound::After),
    ("뒤", Bound::After),
    ("범위", Bound::Within),
    ("한도", Bound::AtMost),
    ("으로 제한", Bound::AtMost),
    ("로 제한", Bound::AtMost),
    ("안 된", Bound::LessThan),
    ("안 되", Bound::LessThan),
    ("못 미치", Bound::LessThan),
    ("경과", Bound::After),
    ("이 경과", Bound::After),
    ("이 지난", Bound::After),
    ("이 지나", Bound::After),
    ("지난", Bound::After),
    ("지나", Bound::After),
];

const NOT_OVER: &[&str] = &[
    "넘을 수 없",
    "넘지",
    "넘으면 안",
    "넘어서는 안",
    "넘어선 안",
    "초과할 수 없",
    "초과하지",
    "초과해서는 안",
    "초과하면 안",
];
/// Words right before a value that limit it.
const AT_MOST: &[&str] =
    &["선착순", "최대", "최고", "최장", "많아야", "한도는", "한도", "상한은", "상한", "제한속도는", "제한 속도는"];
const AT_LEAST: &[&str] = &["최소", "최저", "최단", "적어도", "하한은", "하한"];
const LAST_DAY: &[&str] = &["마감일은", "마감일:", "마감일", "마감은", "마감:", "마감", "기한은", "기한:", "기한"];
const FIRST_DAY: &[&str] = &["시작일은", "시작일:", "시작일", "개시일은", "개시일:", "개시일"];

/// 50여 명: a little more; the 여 of 여섯 is none.
fn with_more(text: &str) -> bool {
    text.match_indices('여')
        .any(|(at, _)| text[..at].ends_with(|c: char| c.is_ascii_digit() || "십백천만억".contains(c)))
}

/// Reads the bound and 약/여/가량 around a value.
fn bind(text: &str, fact: &mut Fact, previous: Option<&Fact>) {
    if !matches!(
        fact.kind,
        Kind::Date | Kind::Time | Kind::Money | Kind::Percent | Kind::Quantity | Kind::Number | Kind::Weekday
    ) {
        return;
    }
    let mut tail = text[fact.span.end..].trim_start_matches(')');
    let next = fact.span.end + usize::from(tail.starts_with(' '));
    if let Some(day) = times::weekday(text, next).filter(|_| fact.kind == Kind::Date) {
        tail = text[day.span.end..].trim_start_matches(')');
    }
    if let Some(rest) = tail.strip_prefix('(')
        && let Some(close) = rest.find(')').filter(|c| *c < 60)
    {
        tail = &rest[close + 1..];
    }
    let close = tail.trim_start_matches(' ');
    let close = close.strip_prefix('분').filter(|rest| fact.kind == Kind::Date && !rest.is_empty()).unwrap_or(close);
    let lead = text[..fact.span.start].trim_end_matches(' ');
    let lead = lead.strip_suffix("시속").unwrap_or(lead).trim_end_matches(' ');
    let words = ["가량", "정도", "내외", "안팎", "쯤", "남짓"];
    fact.approximate = lead.ends_with("약")
        || lead.ends_with("대략")
        || lead.ends_with("어림잡아")
        || with_more(fact.span.of(text))
        || words.iter().any(|w| close.starts_with(w));
    let bound = |close: &str| AFTER.iter().find(|(word, _)| close.starts_with(word)).map(|(_, bound)| *bound);
    let limit = |words: &[&str]| words.iter().any(|w| lead.ends_with(w));
    let object = close.strip_prefix(['을', '를', '이', '가', '의']).map(|rest| rest.trim_start_matches(' '));
    fact.bound = bound(close).or_else(|| bound(object?));
    // 30km를 넘을 수 없다, 넘지 않게: the limit itself is allowed.
    if fact.bound == Some(Bound::MoreThan) && NOT_OVER.iter().any(|w| close.contains(w) && close.find(w) < Some(20)) {
        fact.bound = Some(Bound::AtMost);
    }
    // A span that is not over yet: 3개월이 안 된 것 is 3개월 이내.
    let span = matches!(fact.unit(), "개월" | "년" | "일" | "주" | "시간" | "분");
    if span && fact.bound == Some(Bound::LessThan) && close.contains("안 된") {
        fact.bound = Some(Bound::Within);
    }
    if fact.bound.is_none() {
        let day = matches!(fact.kind, Kind::Date | Kind::Time);
        fact.bound = if day {
            limit(LAST_DAY).then_some(Bound::Until).or_else(|| limit(FIRST_DAY).then_some(Bound::From))
        } else {
            limit(AT_MOST).then_some(Bound::AtMost).or_else(|| limit(AT_LEAST).then_some(Bound::AtLeast))
        };
    }
    let ranged = matches!(fact.kind, Kind::Date | Kind::Time);
    if ranged && fact.bound.is_none() {
        if close.starts_with(['~', '∼', '～']) {
            fact.bound = Some(Bound::From);
        } else if lead.ends_with(['~', '∼', '～']) && previous.is_some() {
            fact.bound = Some(Bound::Until);
        }
    }
}
