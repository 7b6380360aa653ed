//! Who and what for whom: values or names of one kind that changed places.

use super::align::{bigrams, likeness};
use super::fact::{Fact, Kind};
use super::modality::is_denied;
use super::{Change, Severity};
use crate::text::hangul::is_syllable;

/// What a name is in its clause, by the particle after it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Subject,
    Object,
    Receiver,
    Source,
}

pub fn compare(before: &str, after: &str, left: &[Fact], right: &[Fact]) -> Vec<Change> {
    let mut changes = denied(before, after, left, right);
    for (i, a) in left.iter().enumerate() {
        for b in left[i + 1..].iter().filter(|b| b.kind == a.kind && b.unit() == a.unit() && !a.like(b)) {
            let Some((na, nb)) = only(a, left, right).zip(only(b, left, right)) else { continue };
            let swapped = match a.kind {
                Kind::Person | Kind::Organisation | Kind::Placeholder => names_swapped(before, after, [a, b], [na, nb]),
                Kind::Date if a.text().is_some() || b.text().is_some() => false,
                Kind::Url | Kind::Email | Kind::Law | Kind::Article | Kind::Weekday => false,
                _ => values_swapped(before, after, [a, b], [na, nb]),
            };
            if swapped {
                changes.push(Change {
                    kind: Kind::Role,
                    before: Some(a.span),
                    after: Some(na.span),
                    level: Severity::Block,
                });
            }
        }
    }
    changes
}

/// Ways of handing in of which one was denied and another was not, now the other way round.
fn denied(before: &str, after: &str, left: &[Fact], right: &[Fact]) -> Vec<Change> {
    let means = left.iter().filter(|f| f.kind == Kind::Means);
    let turned = means.filter_map(|old| {
        let new = only(old, left, right)?;
        (is_denied(before, old.span) != is_denied(after, new.span)).then_some((old, new))
    });
    let turned: Vec<_> = turned.collect();
    let change = |(old, new): &(&Fact, &Fact)| Change {
        kind: Kind::Polarity,
        before: Some(old.span),
        after: Some(new.span),
        level: Severity::Block,
    };
    // One alone may only stand in another clause now.
    if turned.len() > 1 { turned.iter().map(change).collect() } else { Vec::new() }
}

/// The one mention of a fact on the other side; facts mentioned more than once say nothing about roles.
fn only<'f>(fact: &Fact, own: &[Fact], others: &'f [Fact]) -> Option<&'f Fact> {
    let mut like = others.iter().filter(|o| o.like(fact));
    let first = like.next()?;
    (like.next().is_none() && own.iter().filter(|o| o.like(fact)).count() == 1).then_some(first)
}

fn names_swapped(before: &str, after: &str, old: [&Fact; 2], new: [&Fact; 2]) -> bool {
    let roles = |text: &str, facts: [&Fact; 2]| Some([role(text, facts[0])?, role(text, facts[1])?]);
    match (roles(before, old), roles(after, new)) {
        (Some([a, b]), Some([na, nb])) => a != b && ((na == b && nb != b) || (nb == a && na != a)),
        _ => false,
    }
}

fn role(text: &str, fact: &Fact) -> Option<Role> {
    let mut tail = &text[fact.span.end..];
    // The title, or the rest of the word, stands between the name and its particle.
    let title = tail.trim_start_matches(' ');
    if fact.kind == Kind::Person
        && let Some(word) = fact.text().and_then(|t| t.split_once(' ')).map(|(_, t)| t)
    {
        tail = title.strip_prefix(word).unwrap_or(tail);
    } else if fact.kind == Kind::Person {
        tail = ["씨", "님", "귀하", "선생님"].iter().find_map(|c| title.strip_prefix(c)).unwrap_or(tail);
    }
    let tail = tail.strip_prefix('님').unwrap_or(tail);
    let tail =
        if let Some(rest) = tail.strip_prefix('(') { rest.split_once(')').map_or(tail, |(_, t)| t) } else { tail };
    let table: &[(&str, Role)] = &[
        ("에게서", Role::Source),
        ("으로부터", Role::Source),
        ("로부터", Role::Source),
        ("에서", Role::Subject),
        ("에게", Role::Receiver),
        ("에는", Role::Receiver),
        ("께서", Role::Subject),
        ("께", Role::Receiver),
        ("으로", Role::Receiver),
        ("로", Role::Receiver),
        ("에", Role::Receiver),
        ("은", Role::Subject),
        ("는", Role::Subject),
        ("이", Role::Subject),
        ("가", Role::Subject),
        ("을", Role::Object),
        ("를", Role::Object),
    ];
    table.iter().find(|(p, _)| tail.starts_with(p)).map(|(_, role)| *role)
}

/// Each value's surroundings fit the other's place clearly better than its own.
fn values_swapped(before: &str, after: &str, old: [&Fact; 2], new: [&Fact; 2]) -> bool {
    let ([a, b], [x, y]) = (old.map(|fact| whole(before, fact)), new.map(|fact| whole(after, fact)));
    if a != b && a == y && b == x {
        return true;
    }
    // 국비 70%, 시비 30% → 시비 70%, 국비 30%
    let ([a, b], [x, y]) = (old.map(|fact| nearest(before, fact)), new.map(|fact| nearest(after, fact)));
    if !a.is_empty() && !b.is_empty() && a != b && a == y && b == x {
        return true;
    }
    let around = |text: &str, fact: &Fact| (bigrams(&label(text, fact)), bigrams(&follow(text, fact)));
    let ([a, b], [x, y]) =
        ([around(before, old[0]), around(before, old[1])], [around(after, new[0]), around(after, new[1])]);
    let fit = |p: &(Vec<u64>, Vec<u64>), q: &(Vec<u64>, Vec<u64>)| likeness(&p.0, &q.0) + likeness(&p.1, &q.1);
    let straight = fit(&a, &x) + fit(&b, &y);
    let crossed = fit(&a, &y) + fit(&b, &x);
    crossed > straight + 0.6
}

/// The word right before a value, within its clause.
fn nearest<'t>(text: &'t str, fact: &Fact) -> &'t str {
    let lead = text[..fact.span.start].trim_end();
    let word = lead.rsplit(|c: char| !is_syllable(c)).next().unwrap_or("");
    // 구비로 70%, 구비는 70%
    word.strip_suffix(['로', '는', '은', '이', '가']).filter(|noun| noun.chars().count() > 1).unwrap_or(word)
}

/// The words before a value, within its clause.
fn label(text: &str, fact: &Fact) -> String {
    let lead = &text[..fact.span.start];
    let clause = lead.rsplit([',', '\n', ';', '·', '~', '(', ')']).next().unwrap_or("");
    let words: Vec<&str> = clause.split_whitespace().rev().take(2).collect();
    words.into_iter().rev().collect::<Vec<_>>().join(" ")
}

/// The word after a value and its particle.
fn follow(text: &str, fact: &Fact) -> String {
    let tail = text[fact.span.end..].trim_start_matches(|c: char| is_syllable(c) || c == '(' || c == ')');
    let clause = tail.split([',', '\n', ';', '.']).next().unwrap_or("");
    clause.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

/// `50명 중`, `50명 가운데`: the whole of which another value is a part.
fn whole(text: &str, fact: &Fact) -> bool {
    let tail = text[fact.span.end..].trim_start_matches(' ');
    tail.starts_with("중 ") || tail.starts_with("중에") || tail.starts_with("가운데") || tail.starts_with("의 ")
}
