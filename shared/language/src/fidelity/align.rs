//! Which sentences of two texts belong together: best match both ways, joined into groups.

use super::side::bare;
use super::{Change, Kind, Severity};
use crate::finding::Span;
use crate::sort;

/// Sentences of both texts that say the same; a rewrite may split or join them.
pub struct Group {
    pub before: Vec<Span>,
    pub after: Vec<Span>,
    /// The sentences of each side in one line, with a space at both ends.
    pub old: String,
    pub new: String,
    /// Of the shorter side's words, so many of ten stand on the other side as they are.
    pub kept: usize,
}

impl Group {
    fn of(before: (&str, Vec<Span>), after: (&str, Vec<Span>)) -> Self {
        let line = |text: &str, spans: &[Span]| {
            format!(" {} ", spans.iter().map(|s| s.of(text)).collect::<Vec<_>>().join(" "))
        };
        let (old, new) = (line(before.0, &before.1), line(after.0, &after.1));
        let kept = kept(&old, &new);
        Self { before: before.1, after: after.1, old, new, kept }
    }

    /// A grave change of the first sentence of each side.
    pub fn change(&self, kind: Kind) -> Change {
        let (before, after) = (self.before.first().copied(), self.after.first().copied());
        Change { kind, before, after, level: Severity::Block }
    }
}

fn kept(old: &str, new: &str) -> usize {
    let words = |text: &str| text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let (left, mut right) = (words(old), words(new));
    let least = left.len().min(right.len());
    let shared = left.iter().filter(|word| {
        let at = right.iter().position(|other| other == *word);
        at.map(|at| right.swap_remove(at)).is_some()
    });
    (shared.count() * 10).checked_div(least).unwrap_or(10)
}

/// Below this likeness two sentences have nothing to do with each other.
const LIKENESS: f32 = 0.18;

/// Sentences by their closing mark after a Hangul ending, or by line.
pub fn sentences(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let next = text[end..].chars().next();
        let closed = matches!(c, '.' | '?' | '!')
            && crate::text::hangul::is_syllable(previous)
            && next.is_none_or(char::is_whitespace);
        let marked = closed && text[start..at].trim().chars().count() > 2;
        if c == '\n' || marked {
            push(text, &mut spans, start, end);
            start = end;
        }
        previous = c;
    }
    push(text, &mut spans, start, text.len());
    spans
}

/// Parts of sentences between commas and behind -고, -며, -지만, -으나.
pub fn clauses(text: &str) -> Vec<Span> {
    let (mut spans, mut start) = (Vec::new(), 0);
    let mut push = |start: usize, end: usize| spans.push(Span::new(start, end));
    for (at, mark) in text.match_indices([' ', ',', '.', '\n', ';']) {
        let word = text[start..at].rsplit(' ').next().unwrap_or_default();
        let joint = ["고", "며", "지만", "으나", "이나", "하나"].iter().any(|end| word.ends_with(end));
        let digit = matches!(mark, "." | ",") && text[at + 1..].starts_with(|c: char| c.is_ascii_digit());
        let long = word.chars().count() > 2 || word.starts_with(['하', '되', '있', '없']);
        if mark != " " && !digit || joint && long {
            push(start, at);
            start = at + mark.len();
        }
    }
    push(start, text.len());
    spans
}

fn push(text: &str, spans: &mut Vec<Span>, start: usize, end: usize) {
    if !text[start..end].trim().is_empty() {
        spans.push(Span::new(start, end));
    }
}

/// Groups in the order of the first text.
pub fn groups(before: &str, after: &str) -> Vec<Group> {
    let (left, right) = (sentences(before), sentences(after));
    let (grams_l, grams_r) = (grams(before, &left), grams(after, &right));
    let mut parent: Vec<usize> = (0..left.len() + right.len()).collect();
    for (i, a) in grams_l.iter().enumerate() {
        if let Some(j) = best(a, &grams_r, i, left.len()) {
            join(&mut parent, i, left.len() + j);
        }
    }
    for (j, b) in grams_r.iter().enumerate() {
        if let Some(i) = best(b, &grams_l, j, right.len()) {
            join(&mut parent, i, left.len() + j);
        }
    }
    // Put into wholly other words, a sentence keeps its place among the others.
    if left.len() == right.len() {
        for i in 0..left.len() {
            if is_alone(&mut parent, i) && is_alone(&mut parent, left.len() + i) {
                join(&mut parent, i, left.len() + i);
            }
        }
    }
    // A sentence that was split off another goes with the one before it, or after it.
    for (from, len, other) in [(0, left.len(), right.len()), (left.len(), right.len(), left.len())] {
        for at in (0..len).filter(|_| len > other) {
            let beside = at.checked_sub(1).or_else(|| (at + 1 < len).then_some(at + 1));
            if let Some(beside) = beside.filter(|_| is_alone(&mut parent, from + at)) {
                join(&mut parent, from + at, from + beside);
            }
        }
    }
    let roots: Vec<usize> = (0..parent.len()).map(|i| root(&mut parent, i)).collect();
    let mut groups = Vec::new();
    for wanted in 0..parent.len() {
        let of = |range: std::ops::Range<usize>, spans: &[Span]| -> Vec<Span> {
            range.clone().filter(|i| roots[*i] == wanted).map(|i| spans[i - range.start]).collect()
        };
        let (here, there) = (of(0..left.len(), &left), of(left.len()..parent.len(), &right));
        if !here.is_empty() && !there.is_empty() {
            groups.push(Group::of((before, here), (after, there)));
        }
    }
    sort::by_key(&mut groups, |g| g.before[0]);
    groups
}

/// The most alike sentence; near places are a little better than far ones.
fn best(own: &[u64], others: &[Vec<u64>], at: usize, len: usize) -> Option<usize> {
    let here = at as f32 / len.max(1) as f32;
    let score = |(i, other): (usize, &Vec<u64>)| {
        let there = i as f32 / others.len().max(1) as f32;
        (i, likeness(own, other) - 0.05 * (here - there).abs())
    };
    others
        .iter()
        .enumerate()
        .map(score)
        .filter(|(_, s)| *s >= LIKENESS)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(i, _)| i)
}

fn grams(text: &str, spans: &[Span]) -> Vec<Vec<u64>> {
    spans.iter().map(|s| bigrams(s.of(text))).collect()
}

/// Sorted pairs of neighbouring letters and digits.
pub fn bigrams(text: &str) -> Vec<u64> {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut pairs: Vec<u64> =
        letters.windows(2).map(|w| u64::from(u32::from(w[0])) << 32 | u64::from(u32::from(w[1]))).collect();
    sort::by(&mut pairs, Ord::cmp);
    pairs
}

/// Dice coefficient of two sorted lists, 0 to 1.
pub fn likeness(a: &[u64], b: &[u64]) -> f32 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let (mut i, mut j, mut common) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                common += 1;
                i += 1;
                j += 1;
            }
        }
    }
    2.0 * common as f32 / (a.len() + b.len()) as f32
}

/// Whether a sentence has found no other yet.
fn is_alone(parent: &mut [usize], at: usize) -> bool {
    let own = root(parent, at);
    (0..parent.len()).filter(|other| root(parent, *other) == own).count() == 1
}

fn root(parent: &mut [usize], mut i: usize) -> usize {
    while parent[i] != i {
        parent[i] = parent[parent[i]];
        i = parent[i];
    }
    i
}

fn join(parent: &mut [usize], a: usize, b: usize) {
    let (a, b) = (root(parent, a), root(parent, b));
    parent[a.max(b)] = a.min(b);
}
