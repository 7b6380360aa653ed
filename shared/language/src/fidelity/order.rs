//! What comes first: 의견을 들은 뒤 확정한다 is not 확정한 뒤 의견을 듣는다.

use super::align::{Group, bigrams, likeness};
use super::words::{Word, read};
use super::{Change, Kind};

/// What stands before these words comes first.
const AFTER: &[&str] = &[
    "한 후",
    "한 뒤",
    "한 다음",
    "된 후",
    "된 뒤",
    "은 후",
    "은 뒤",
    "은 다음",
    "난 후",
    "난 뒤",
    "친 후",
    "친 뒤",
    "린 후",
    "린 뒤",
    "고 나서",
    "을 거쳐",
    "를 거쳐",
    "을 거친",
    "를 거친",
];
/// What stands before these words comes later.
const BEFORE: &[&str] = &["기 전에", "기 전까지", "하기 전 "];
/// So many words on each side of a mark tell what is done there.
const NEAR: usize = 2;
/// How much better the two must fit crosswise.
const CLEARLY: f32 = 0.25;

pub fn compare(groups: &[Group]) -> Vec<Change> {
    let mut changes = Vec::new();
    for group in groups {
        if first(&group.old).zip(first(&group.new)).is_some_and(|(was, now)| {
            was != now
                && !was.contains(&now)
                && !now.contains(&was)
                && group.new.contains(&was)
                && group.old.contains(&now)
        }) {
            changes.push(group.change(Kind::Role));
            continue;
        }
        let (Some(was), Some(now)) = (Steps::of(&group.old), Steps::of(&group.new)) else { continue };
        let fit = |a: &str, b: &str| likeness(&bigrams(a), &bigrams(b));
        let straight = fit(was.first, now.first) + fit(was.then, now.then);
        let crossed = fit(was.first, now.then) + fit(was.then, now.first);
        // 필기시험에 합격한 뒤 체력시험을 보다
        let only = |own: &[String], other: &[String], there: &[String], here: &[String]| {
            own.iter().any(|w| !other.contains(w) && there.contains(w) && !here.contains(w))
        };
        let ((a, b), (x, y)) = (&was.words, &now.words);
        let moved = only(a, b, y, x) && only(b, a, x, y);
        let turned = was.acts.zip(now.acts).is_some_and(|(a, b)| a.0 != a.1 && a.0 == b.1 && a.1 == b.0);
        if moved || turned || crossed > straight + CLEARLY {
            changes.push(group.change(Kind::Role));
        }
    }
    changes
}

/// What is taken first: 먼저 가스밸브를 잠근다.
fn first(text: &str) -> Option<String> {
    let rest = text.split_once(" 먼저 ")?.1;
    let clause = rest.split([',', '.']).next()?;
    let object = |w: &Word| matches!(w.tail.as_str(), "을" | "를");
    read(clause).0.into_iter().next().filter(object).map(|w| w.head)
}

/// The step that comes first and the one that comes then, where a text has just two.
struct Steps<'t> {
    /// The last words of each.
    first: &'t str,
    then: &'t str,
    /// The words nearest to the mark on both sides, in their order.
    words: (Vec<String>, Vec<String>),
    /// The act nearest to it on both sides.
    acts: Option<(String, String)>,
}

impl<'t> Steps<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let (at, end, turned) = match (&marks(text, AFTER)[..], &marks(text, BEFORE)[..]) {
            ([(at, end)], []) => (*at, *end, false),
            ([], [(at, end)]) => (*at, *end, true),
            _ => return None,
        };
        let (lead, rest) = (last_words(&text[..at]), last_words(&text[end..]));
        let (before, after) = (read(&text[..at]).0, read(&text[end..]).0);
        let heads = |words: &[Word]| words.iter().map(|word| word.head.clone()).collect::<Vec<_>>();
        let (near, next) = (&before[before.len().saturating_sub(NEAR)..], &after[..after.len().min(NEAR)]);
        let last = before.iter().rev().find(|word| word.acts);
        let acts = last.zip(after.iter().find(|word| word.acts)).map(|(a, b)| (a.head.clone(), b.head.clone()));
        Some(if turned {
            Self { first: rest, then: lead, words: (heads(next), heads(near)), acts: acts.map(|(a, b)| (b, a)) }
        } else {
            Self { first: lead, then: rest, words: (heads(near), heads(next)), acts }
        })
    }
}

/// Where the marks stand; 의결을 거친 후 has one, and 거쳐야 한다 tells what is to be done.
fn marks(text: &str, words: &[&str]) -> Vec<(usize, usize)> {
    let mut found: Vec<_> = words.iter().filter_map(|m| text.find(m).map(|at| (at, at + m.len()))).collect();
    found.sort_unstable();
    let mut marks: Vec<(usize, usize)> = Vec::new();
    for (at, end) in found {
        match marks.last_mut() {
            Some(last) if at < last.1 => last.1 = last.1.max(end),
            _ => marks.push((at, end)),
        }
    }
    marks.retain(|(_, end)| !text[*end..].starts_with('야'));
    marks
}

fn last_words(text: &str) -> &str {
    let text = text.trim_end();
    let from = text.rmatch_indices(' ').nth(2).map_or(0, |(at, _)| at);
    &text[from..]
}
