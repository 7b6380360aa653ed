//! What is said of one and the same value: of whom it is a share, whether it is taken off or given, how often or how
//! long.

use super::fact::{Fact, Kind, Value};
use super::side::{Side, is_light};
use super::words::Word;
use super::{Change, Severity};
use crate::text::hangul::is_syllable;

/// What a sum or share is taken off by, and what it is given by; the verb stands right behind the value.
const TAKEN: &[&str] = &["공제", "빼", "뺀", "제외", "제하", "차감", "깎", "감면", "할인", "감액", "덜"];
const GIVEN: &[&str] = &["환불", "환급", "돌려", "지급", "지원", "드리", "드립", "드린", "받"];

pub fn compare(old: &Side<'_>, new: &Side<'_>, left: &[Fact], right: &[Fact]) -> Vec<Change> {
    left.iter().filter_map(|was| differs(old, new, was, only(was, left, right)?)).collect()
}

/// The one mention of the value on the other side.
fn only<'f>(fact: &Fact, own: &[Fact], others: &'f [Fact]) -> Option<&'f Fact> {
    let mut like = others.iter().filter(|other| other.like(fact));
    let one = like.next().filter(|_| like.next().is_none());
    one.filter(|_| own.iter().filter(|other| other.like(fact)).count() == 1)
}

fn differs(old: &Side<'_>, new: &Side<'_>, was: &Fact, now: &Fact) -> Option<Change> {
    let (here, there) = (behind(old.text, was), behind(new.text, now));
    let starts = |text: &str, words: &[&str]| words.iter().any(|w| text.starts_with(w));
    let shared = was.kind == Kind::Percent && share(old.text, new, was, now);
    // Half off is half to pay.
    let half = was.kind == Kind::Percent && matches!(was.value, Value::Number { thousandths: 50_000, .. });
    let turned = matches!(was.kind, Kind::Percent | Kind::Money)
        && !half
        && (starts(here, TAKEN) && starts(there, GIVEN) || starts(here, GIVEN) && starts(there, TAKEN));
    let span = matches!(was.unit(), "년" | "개월" | "주" | "일" | "시간" | "분");
    let each = |text: &str| ["마다", "에 한 번", "에 1회", "간격"].iter().any(|w| text.starts_with(w));
    let lasts = |text: &str, fact: &Fact| {
        let rest = behind(text, fact);
        rest.starts_with("동안") || rest.starts_with("간 ") || fact.span.of(text).ends_with('간')
    };
    let paced = span && (each(here) && lasts(new.text, now) || lasts(old.text, was) && each(there));
    // 23건에서 4건으로 줄었다 → 4건 줄었다
    let (goal, step) = ((reaches(old.text, was), reaches(new.text, now)), (starts(here, MOVES), starts(there, MOVES)));
    let moved = goal.0 && !goal.1 && step.1 || goal.1 && !goal.0 && step.0;
    let kind = if paced || moved { Kind::Bound } else { Kind::Role };
    let change = Change { kind, before: Some(was.span), after: Some(now.span), level: Severity::Block };
    (shared || turned || paced || moved).then_some(change)
}

/// What a value does that rises or falls.
const MOVES: &[&str] =
    &["감소", "줄", "증가", "늘", "인상", "인하", "단축", "연장", "하락", "상승", "올", "내려", "오르", "올랐"];

/// Whether a value is what something rises or falls to: 4건으로 대폭 줄었다.
fn reaches(text: &str, fact: &Fact) -> bool {
    let rest = &text[fact.span.end..];
    let Some(rest) = rest.strip_prefix("으로 ").or_else(|| rest.strip_prefix("로 ")) else { return false };
    rest.split(' ').take(2).any(|word| MOVES.iter().any(|moves| word.starts_with(moves)))
}

/// What follows a value, without its particle.
fn behind<'t>(text: &'t str, fact: &Fact) -> &'t str {
    let rest = text[fact.span.end..].trim_start();
    let bare = rest.strip_prefix(['을', '를', '가', '이', '만']).unwrap_or(rest);
    bare.trim_start()
}

/// 응답자의 87% became 주민의 87%.
fn share(old: &str, new: &Side<'_>, was: &Fact, now: &Fact) -> bool {
    let (Some(of), Some(other)) = (whole(old, was), whole(new.text, now)) else { return false };
    let word = Word { head: of.to_owned(), acts: false, tail: String::new(), span: was.span };
    of != other && !is_light(other) && !new.tells(&word)
}

/// The noun whose share it is: 응답자의 87%, 응답자 중 87%.
fn whole<'t>(text: &'t str, fact: &Fact) -> Option<&'t str> {
    let lead = text[..fact.span.start].trim_end();
    let lead = lead.strip_suffix('의').or_else(|| lead.strip_suffix(" 중")).or_else(|| lead.strip_suffix(" 가운데"))?;
    let start =
        lead.rfind(|c: char| !is_syllable(c)).map_or(0, |at| at + lead[at..].chars().next().map_or(0, char::len_utf8));
    (lead[start..].chars().count() >= 2).then_some(&lead[start..])
}
