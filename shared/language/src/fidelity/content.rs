//! What a rewrite may not lose or bring in besides facts: nouns, and who stands in which place.

use super::align::Group;
use super::exchange::{given, listed, role, same_form, swapped};
use super::fact::Kind;
use super::side::{Side, bare, is_promise};
use super::words::Word;
use super::{Change, Severity, exchange, terms, unsaid};
use crate::finding::Span;

pub fn compare(old: &Side<'_>, new: &Side<'_>, groups: &[Group]) -> Vec<Change> {
    let known = Known::of(groups);
    let mut changes = missed(old, new, &known);
    let close = |c: &Change| c.before.is_some_and(|span| known.is_near(span));
    changes.extend(swapped(&old.words, &new.words).into_iter().find(close).or_else(|| given(&old.words, &new.words)));
    changes.extend(exchange::crossed(old, new));
    changes.extend(exchange::compare(old, new, groups));
    changes.extend(unsaid::compare(old, new));
    changes
}

/// Nouns that were lost or added where the sentence kept most of its words, or tells something else altogether.
fn missed(old: &Side<'_>, new: &Side<'_>, known: &Known<'_>) -> Vec<Change> {
    let (gone, lost): (Vec<&Word>, Vec<&Word>) = old.words.iter().filter(|w| !new.keeps(w)).partition(|w| w.acts);
    let added = new.words.iter().filter(|w| !old.keeps(w));
    let count = |side: &Side<'_>| side.words.iter().filter(|w| w.acts).count() + side.natives.len();
    let dropped = !gone.is_empty() && count(new) < count(old);
    let counts =
        |w: &&Word| !w.acts || listed(new.text, w) || is_promise(&w.head) || gone.iter().any(|g| same_form(g, w));
    let added: Vec<&Word> = added.filter(counts).collect();
    let narrowed = terms::is_conditional(old.text) && !terms::is_conditional(new.text);
    let goes = |w: &&Word| {
        let replaced = added.iter().any(|new| !new.acts && role(w) == role(new));
        (lost.len() > 1 || listed(old.text, w) || replaced || dropped || narrowed)
            && (known.is_close(w.span, |g| &g.before) || !unsaid::is_told(old, new, w.span))
    };
    let comes =
        |w: &&&Word| is_promise(&w.head) || known.is_close(w.span, |g| &g.after) || !unsaid::is_told(new, old, w.span);
    let lost: Vec<&Word> = lost.iter().copied().filter(goes).collect();
    let added: Vec<&Word> = added.iter().filter(comes).copied().collect();
    let level = |grave: bool| if grave { Severity::Block } else { Severity::Warn };
    let was = lost.iter().map(|w| {
        let grave = listed(old.text, w) || added.iter().any(|new| !w.tail.is_empty() && w.tail == new.tail);
        Change { kind: Kind::Content, before: Some(w.span), after: None, level: level(grave) }
    });
    let now = added.iter().map(|w| {
        let grave = is_promise(&w.head) || listed(new.text, w);
        Change { kind: Kind::Content, before: None, after: Some(w.span), level: level(grave) }
    });
    was.chain(now).collect()
}

/// Which sentences belong together, and whether they still share most of their words. Only there is a noun that is
/// missing or new a change of its own: a sentence that was put into other words has other nouns throughout.
struct Known<'g>(Vec<(&'g Group, usize)>);

impl<'g> Known<'g> {
    /// Of the shorter side, so many words of ten must stand on the other side as they are.
    const CLOSE: usize = 7;
    /// So many for nouns that only changed places.
    const NEAR: usize = 6;

    fn of(groups: &'g [Group]) -> Self {
        let kept = |group: &Group| {
            let left: Vec<String> = wordings(&group.old).collect();
            let mut right: Vec<String> = wordings(&group.new).collect();
            let least = left.len().min(right.len());
            let shared = left.iter().filter(|word| {
                let at = right.iter().position(|other| other == *word);
                at.map(|at| right.swap_remove(at)).is_some()
            });
            (shared.count() * 10).checked_div(least).unwrap_or(10)
        };
        Self(groups.iter().map(|group| (group, kept(group))).collect())
    }

    /// Whether the place lies in sentences that are alike.
    fn is_close(&self, span: Span, side: fn(&Group) -> &[Span]) -> bool {
        self.kept(span, side) >= Self::CLOSE
    }

    /// Whether a place of the first text lies in sentences that are fairly alike.
    fn is_near(&self, span: Span) -> bool {
        self.kept(span, |group| &group.before) >= Self::NEAR
    }

    fn kept(&self, span: Span, side: fn(&Group) -> &[Span]) -> usize {
        let holds = |group: &Group| side(group).iter().any(|s| s.start <= span.start && span.end <= s.end);
        self.0.iter().find(|(group, _)| holds(group)).map_or(0, |(_, kept)| *kept)
    }
}

/// The words as they are written, without marks.
fn wordings(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(bare).filter(|word| !word.is_empty())
}
