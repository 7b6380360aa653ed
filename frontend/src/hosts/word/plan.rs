//! Which words of a paragraph change and how Word finds them: pure, so it is tested without Word.
//! Word's search is the only address of a sub-range at WordApi 1.3: a needle, its number, and how many there are.

use language::compare;
use language::finding::{Edit, Span, apply};

/// Word refuses search patterns longer than this, in UTF-16 units.
const LONGEST: usize = 255;
/// Length of the two ends by which a longer stretch is found.
const END: usize = 60;

/// One change of a paragraph's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub at: Target,
    pub with: String,
}

/// Where a step happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The found words are replaced (or removed).
    Replace(Find),
    /// From the start of the first to the end of the second.
    Stretch(Find, Find),
    /// New words behind the found ones.
    Behind(Find),
    /// New words before the found ones.
    Before(Find),
    /// The paragraph was empty.
    Whole,
}

impl Target {
    /// What has to be found before this can be done.
    pub fn finds(&self) -> Vec<&Find> {
        match self {
            Self::Replace(find) | Self::Behind(find) | Self::Before(find) => vec![find],
            Self::Stretch(head, tail) => vec![head, tail],
            Self::Whole => Vec::new(),
        }
    }
}

/// Words found in a window that stands only once, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    pub window: Needle,
    pub inner: Option<Needle>,
}

/// The `nth` of `of` matches of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needle {
    pub text: String,
    pub nth: usize,
    pub of: usize,
}

/// The changes of the edits, last one first; only what differs, never the words between.
pub fn steps(before: &str, edits: &[Edit]) -> Vec<Step> {
    between(before, &apply(before, edits))
}

/// The changes that make one text the other, last one first.
pub fn between(before: &str, after: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = compare::words(before, after)
        .iter()
        .map(|change| trim(before, change.before, after, change.after))
        .filter(|(span, with)| !(span.is_empty() && with.is_empty()))
        .filter_map(|(span, with)| Some(Step { at: target(before, span)?, with: with.to_owned() }))
        .collect();
    steps.reverse();
    steps
}

/// Leaves out what both sides have in common at their ends, so that runs there stay untouched.
fn trim<'a>(before: &str, left: Span, after: &'a str, right: Span) -> (Span, &'a str) {
    let (old, new) = (left.of(before), right.of(after));
    let head: usize = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old, new) = (&old[head..], &new[head..]);
    let both = old.chars().rev().zip(new.chars().rev());
    let tail: usize = both.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    (Span::new(left.start + head, left.end - tail), &new[..new.len() - tail])
}

fn target(text: &str, span: Span) -> Option<Target> {
    if text.is_empty() {
        return Some(Target::Whole);
    }
    if !span.is_empty() {
        return replace(text, span);
    }
    let behind = text[..span.start].char_indices().next_back().map(|(start, _)| Span::new(start, span.start));
    if let Some(neighbour) = behind {
        return find(text, neighbour).map(Target::Behind);
    }
    let first = text.chars().next()?;
    find(text, Span::new(0, first.len_utf8())).map(Target::Before)
}

fn replace(text: &str, span: Span) -> Option<Target> {
    if units(&pattern(span.of(text))) <= LONGEST
        && let Some(find) = find(text, span)
    {
        return Some(Target::Replace(find));
    }
    // Too long, or it overlaps its own repetition: found by its ends, at worst by its first and last letter.
    [END, 1].into_iter().find_map(|end| {
        let head = Span::new(span.start, forward(text, span.start, end).min(span.end));
        let tail = Span::new(backward(text, span.end, end).max(span.start), span.end);
        Some(Target::Stretch(find(text, head)?, find(text, tail)?))
    })
}

/// An address for a span: itself when it stands once, else inside a window that does, else by number.
pub fn find(text: &str, span: Span) -> Option<Find> {
    let (mut start, mut end) = (span.start, span.end);
    loop {
        let window = needle(text, Span::new(start, end));
        if let Some(window) = window.filter(|window| window.of == 1) {
            let inner = Span::new(span.start - start, span.end - start);
            let narrow = inner.len() < window.text.len();
            let inner = if narrow { Some(needle(&window.text, inner)?) } else { None };
            return Some(Find { window, inner });
        }
        let wider = (backward(text, start, 1), forward(text, end, 1));
        if wider == (start, end) || units(&pattern(&text[wider.0..wider.1])) > LONGEST {
            return needle(text, span).map(|window| Find { window, inner: None });
        }
        (start, end) = wider;
    }
}

/// The number of a span among the matches that a search from left to right makes.
fn needle(text: &str, span: Span) -> Option<Needle> {
    let wanted = span.of(text);
    let starts: Vec<usize> = text.match_indices(wanted).map(|(at, _)| at).collect();
    let nth = starts.iter().position(|at| *at == span.start)?;
    Some(Needle { text: wanted.to_owned(), nth, of: starts.len() })
}

/// The same text as a pattern of Word's search: its special characters written as codes.
pub fn pattern(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '^' => out.push_str("^^"),
            '\t' => out.push_str("^t"),
            '\u{b}' | '\n' => out.push_str("^l"),
            '\u{a0}' => out.push_str("^s"),
            _ => out.push(c),
        }
    }
    out
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn forward(text: &str, from: usize, chars: usize) -> usize {
    text[from..].char_indices().nth(chars).map_or(text.len(), |(at, _)| from + at)
}

fn backward(text: &str, from: usize, chars: usize) -> usize {
    text[..from].char_indices().rev().take(chars).last().map_or(from, |(at, _)| at)
}

#[cfg(test)]
mod tests;
