//! What a rewrite must keep: facts are read from both texts, typed, and compared both ways.
//! Idea: entity-level factual consistency (Nan et al. 2021, arXiv 2102.09130), with bounds, polarity and roles.

mod align;
mod alike;
mod content;
mod crossed;
mod exchange;
pub mod fact;
mod limits;
mod modality;
mod names;
mod order;
mod predicates;
mod promises;
mod reader;
mod rivals;
mod roles;
mod said_of;
mod side;
mod swapped;
mod terms;
mod times;
mod topics;
mod units;
mod unsaid;
mod words;

pub use fact::{Fact, Kind};

use alike::Kin;

use crate::finding::Span;
use crate::sort;
use fact::{Bound, Value};
use serde::{Deserialize, Serialize};
use side::{Side, bare};

/// How grave a change is: a blocked one is never applied with the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Block,
    Warn,
}

/// A fact that was lost (`after` is none), added (`before` is none) or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub kind: Kind,
    pub before: Option<Span>,
    pub after: Option<Span>,
    pub level: Severity,
}

impl Change {
    /// As it is told when the texts change places.
    fn turned(self) -> Self {
        Self { before: self.after, after: self.before, ..self }
    }
}

/// Every fact of a text in order; no two overlap.
pub fn facts(text: &str) -> Vec<Fact> {
    reader::read(text)
}

/// What the second text lost, added or changed against the first, in order of place.
pub fn compare(before: &str, after: &str) -> Vec<Change> {
    if before == after {
        return Vec::new();
    }
    let (left, right) = (facts(before), facts(after));
    let groups = align::groups(before, after);
    let (old, new) = (Side::of(before, &left), Side::of(after, &right));
    let mut changes = counted(before, after, &left, &right);
    changes.extend(roles::compare(before, after, &left, &right));
    changes.extend(modality::compare(&groups));
    changes.extend(predicates::compare(&old, &new));
    changes.extend(terms::compare(before, &new, &groups));
    changes.extend(promises::compare(after, &groups));
    changes.extend(rivals::compare(&groups));
    changes.extend(said_of::compare(&old, &new, &left, &right));
    changes.extend(crossed::compare(&old, &new, &left, &right));
    changes.extend(order::compare(&groups));
    changes.extend(content::compare(&old, &new, &groups));
    sort::by_key(&mut changes, |c| (c.before.or(c.after).map(|s| s.start), c.after.map(|s| s.start)));
    changes
}

/// Facts without their like on the other side: paired as changes where the kinds agree, else lost or added.
fn counted(before: &str, after: &str, left: &[Fact], right: &[Fact]) -> Vec<Change> {
    let mut lost: Vec<&Fact> = left.iter().filter(|f| !has_like(f, right) && !stands_in(f, before, after)).collect();
    let mut added: Vec<&Fact> = right.iter().filter(|f| !has_like(f, left) && !stands_in(f, after, before)).collect();
    let mut changes = Vec::new();
    lost.retain(|old| {
        let Some(at) = added.iter().position(|new| new.kind == old.kind && new.unit() == old.unit()) else {
            return true;
        };
        let new = added.remove(at);
        changes.push(Change { kind: old.kind, before: Some(old.span), after: Some(new.span), level: Severity::Block });
        false
    });
    // Of several ways of handing in one is gone.
    let ways = |facts: &[Fact]| facts.iter().filter(|f| f.kind == Kind::Means).count();
    let fewer = ways(left) > 2 && ways(right) > 0 && ways(left) > ways(right);
    let told =
        |f: &Fact| alike::kin(f.span.of(before)).any(|kin| matches!(kin, Kin::Group(word) if after.contains(word)));
    let way_lost = |f: &Fact| f.kind == Kind::Means && fewer && !told(f);
    lost.retain(|f| (!f.may_go() || way_lost(f)) && !implied(f, left, right));
    added.retain(|f| !f.may_go() && !implied(f, left, right) && !follows(f, left, right));
    changes.extend(lost.iter().map(|f| Change { kind: f.kind, before: Some(f.span), after: None, level: gravity(f) }));
    changes.extend(added.iter().map(|f| Change { kind: f.kind, before: None, after: Some(f.span), level: gravity(f) }));
    // 16세 이상만 쓸 수 있다, 16세가 되지 않으면 쓸 수 없다.
    let twice = modality::twice(before, after) || modality::twice(after, before);
    let restated = |change: &Change| twice && is_counter(change, left, right);
    changes.extend(bounds(left, right).into_iter().filter(|change| !restated(change)));
    changes
}

fn has_like(fact: &Fact, others: &[Fact]) -> bool {
    others.iter().any(|other| fact.like(other))
}

/// 올해 beside 지난해: what is held against last year is this year's.
fn implied(fact: &Fact, left: &[Fact], right: &[Fact]) -> bool {
    let last_year = |facts: &[Fact]| facts.iter().any(|f| f.text() == Some("지난해"));
    fact.text() == Some("올해") && last_year(left) && last_year(right)
}

/// A new fact that follows from what both texts tell: how much a value rose, and the day on which a night ends.
fn follows(fact: &Fact, left: &[Fact], right: &[Fact]) -> bool {
    // 540원에서 610원으로 → 70원 올라 610원으로
    if let Value::Number { thousandths, unit } = fact.value {
        let value = |f: &Fact| match f.value {
            Value::Number { thousandths, unit: own } if own == unit => Some(thousandths),
            _ => None,
        };
        let told = |v: &i128| right.iter().any(|f| value(f) == Some(*v));
        let values: Vec<i128> = left.iter().filter_map(value).filter(told).collect();
        return values.iter().any(|a| values.iter().any(|b| a - b == thousandths));
    }
    // 22:00~06:00 → 밤 10시부터 다음 날 오전 6시까지
    let minutes = |f: &Fact| if let Value::Time { minutes, .. } = f.value { Some(minutes) } else { None };
    let at = right.iter().position(|f| f.span == fact.span);
    let around = at.and_then(|at| Some((minutes(right.get(at.checked_sub(1)?)?)?, minutes(right.get(at + 1)?)?)));
    fact.text() == Some("다음 날") && around.is_some_and(|(from, to)| to < from)
}

/// A name or title that stands in the other text to the letter was only read differently there.
fn stands_in(fact: &Fact, own: &str, other: &str) -> bool {
    let word = fact.span.of(own);
    match fact.kind {
        Kind::Organisation => fact.text().is_some_and(|t| other.contains(t)),
        Kind::Person => fact.text().is_some_and(|t| t.split(' ').all(|part| other.contains(part))),
        Kind::Law => bare(other).contains(&bare(word)),
        Kind::Document | Kind::Url | Kind::Email => other.contains(word),
        // 방문하거나 is no bare noun.
        Kind::Means => fact.text().is_some_and(|means| names::tells_means(means, other)),
        Kind::Number | Kind::Quantity => votes(own, fact).is_some_and(|votes| other.contains(&votes)),
        // Both days are the weekend; 토요일 alone is not.
        Kind::Weekday => {
            let both = ["주말", "토·일", "토ㆍ일", "토, 일", "토,일", "토~일"].iter().any(|days| own.contains(days))
                || own.contains("토요일") && own.contains("일요일");
            matches!(fact.text(), Some("토" | "일")) && other.contains("주말") && both
        }
        // 올 상반기, 상반기
        Kind::Date if fact.text() == Some("올해") => {
            word.strip_prefix("올 ").is_some_and(|half| other.contains(half))
        }
        _ => false,
    }
}

/// 찬성 11명 and 찬성 11: how many voted how, without the unit.
fn votes(text: &str, fact: &Fact) -> Option<String> {
    let digits = fact.span.of(text).trim_end_matches(|c: char| !c.is_ascii_digit());
    let lead = text[..fact.span.start].strip_suffix(' ')?;
    let label = ["찬성", "반대", "기권", "무효"].into_iter().find(|label| lead.ends_with(label))?;
    Some(format!("{label} {digits}"))
}

const fn gravity(fact: &Fact) -> Severity {
    match fact.kind {
        Kind::Organisation | Kind::Weekday => Severity::Warn,
        _ => Severity::Block,
    }
}

/// From here on and below here: the two sides of one limit.
fn is_counter(change: &Change, left: &[Fact], right: &[Fact]) -> bool {
    let bound = |facts: &[Fact], span: Option<Span>| facts.iter().find(|f| Some(f.span) == span).and_then(|f| f.bound);
    matches!(
        (bound(left, change.before), bound(right, change.after)),
        (Some(Bound::AtLeast), Some(Bound::LessThan))
            | (Some(Bound::LessThan), Some(Bound::AtLeast))
            | (Some(Bound::AtMost), Some(Bound::MoreThan))
            | (Some(Bound::MoreThan), Some(Bound::AtMost))
    )
}

/// The same value with another bound (이상 → 초과, 까지 → 부터 …).
fn bounds(left: &[Fact], right: &[Fact]) -> Vec<Change> {
    let mut changes = Vec::new();
    for old in left {
        let like: Vec<&Fact> = right.iter().filter(|new| old.like(new)).collect();
        let Some(first) = like.first() else { continue };
        if like.iter().any(|new| Bound::agree(old, new)) {
            continue;
        }
        // Another mention of the same value may carry the bound.
        if old.bound.is_none()
            && left.iter().any(|twin| twin.span != old.span && twin.like(first) && Bound::agree(twin, first))
        {
            continue;
        }
        let level = if Bound::is_grave(old, first) { Severity::Block } else { Severity::Warn };
        changes.push(Change { kind: Kind::Bound, before: Some(old.span), after: Some(first.span), level });
    }
    changes
}

#[cfg(test)]
mod tests;
