//! Which name or value goes with which word: 찬성 54.7%, 반대 31.2% → 찬성 31.2%, 반대 54.7%.

use super::align::clauses;
use super::fact::{Fact, Kind};
use super::side::Side;
use super::words::Word;
use super::{Change, Severity};

/// Two facts that stood in clauses of their own now stand in each other's.
pub fn compare(old: &Side<'_>, new: &Side<'_>, left: &[Fact], right: &[Fact]) -> Option<Change> {
    let (was, now) = (placed(old, left), placed(new, right));
    let pairs = was.iter().enumerate().flat_map(|(at, a)| was[at + 1..].iter().map(move |b| (a, b)));
    pairs.filter(|(a, b)| a.fact.kind == b.fact.kind && !a.fact.like(b.fact)).find_map(|(a, b)| {
        let (na, nb) = (only(a, &was, &now)?, only(b, &was, &now)?);
        let (of_a, of_b) = (own(a, b), own(b, a));
        let (now_a, now_b) = (own(na, nb), own(nb, na));
        let goes = |words: &[&str], others: &[&str]| words.iter().any(|word| others.contains(word));
        let turned = goes(&of_a, &now_b) && goes(&of_b, &now_a) && !goes(&of_a, &now_a) && !goes(&of_b, &now_b);
        let (before, after) = (Some(a.fact.span), Some(na.fact.span));
        turned.then_some(Change { kind: Kind::Role, before, after, level: Severity::Block })
    })
}

/// A fact with the words of its clause.
struct Placed<'f> {
    fact: &'f Fact,
    words: Vec<&'f str>,
}

/// The one mention on the other side.
fn only<'p, 'f>(one: &Placed<'_>, own: &[Placed<'_>], others: &'p [Placed<'f>]) -> Option<&'p Placed<'f>> {
    let mut like = others.iter().filter(|other| other.fact.like(one.fact));
    let first = like.next().filter(|_| like.next().is_none());
    first.filter(|_| own.iter().filter(|other| other.fact.like(one.fact)).count() == 1)
}

/// The words that stand by the first and not by the second.
fn own<'f>(a: &Placed<'f>, b: &Placed<'_>) -> Vec<&'f str> {
    a.words.iter().filter(|word| !b.words.contains(word)).copied().collect()
}

fn placed<'f>(side: &'f Side<'_>, facts: &'f [Fact]) -> Vec<Placed<'f>> {
    let clauses = clauses(side.text);
    let names = |fact: &&Fact| {
        matches!(
            fact.kind,
            Kind::Person | Kind::Organisation | Kind::Percent | Kind::Money | Kind::Quantity | Kind::Time | Kind::Title
        )
    };
    let place = |fact: &'f Fact| {
        let clause = clauses.iter().find(|c| c.start <= fact.span.start && fact.span.end <= c.end)?;
        let inside = |w: &&Word| clause.start <= w.span.start && w.span.end <= clause.end;
        let apart = |w: &&Word| w.span.end <= fact.span.start || fact.span.end <= w.span.start;
        let words = side.all.iter().filter(inside).filter(apart);
        Some(Placed { fact, words: words.map(|w| stem(&w.head)).collect() })
    };
    facts.iter().filter(names).filter_map(place).collect()
}

/// 주관부서, 협조부서: what a division does.
fn stem(head: &str) -> &str {
    ["부서", "기관"]
        .iter()
        .find_map(|end| head.strip_suffix(end).filter(|stem| stem.chars().count() > 1))
        .unwrap_or(head)
}
