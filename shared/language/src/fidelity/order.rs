//! What comes first: 의견을 들은 뒤 확정한다 is not 확정한 뒤 의견을 듣는다.

use super::align::{Group, bigrams, likeness};
use super::words::read;
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
/// How much better the two must fit crosswise.
const CLEARLY: f32 = 0.25;

pub fn compare(groups: &[Group]) -> Vec<Change> {
    let mut changes = Vec::new();
    for group in groups {
        let (Some(was), Some(now)) = (steps(&group.old), steps(&group.new)) else { continue };
        let fit = |a: &str, b: &str| likeness(&bigrams(a), &bigrams(b));
        let straight = fit(was.0, now.0) + fit(was.1, now.1);
        let crossed = fit(was.0, now.1) + fit(was.1, now.0);
        let acts = |steps: (&str, &str)| Some((act(steps.0)?, act(steps.1)?));
        let turned = acts(was).zip(acts(now)).is_some_and(|(a, b)| a.0 != a.1 && a.0 == b.1 && a.1 == b.0);
        if turned || crossed > straight + CLEARLY {
            changes.push(group.change(Kind::Role));
        }
    }
    changes
}

/// The step that comes first and the one that comes then, where a text has just two: the last words of each.
fn steps(text: &str) -> Option<(&str, &str)> {
    let find = |marks: &[&str]| {
        let mut found = marks.iter().filter_map(|m| text.find(m).map(|at| (at, at + m.len()))).collect::<Vec<_>>();
        found.sort_unstable();
        // 의결을 거친 후: one mark.
        let mut marks: Vec<(usize, usize)> = Vec::new();
        for (at, end) in found {
            match marks.last_mut() {
                Some(last) if at < last.1 => last.1 = last.1.max(end),
                _ => marks.push((at, end)),
            }
        }
        // 거쳐야 한다 is what is to be done.
        marks.retain(|(_, end)| !text[*end..].starts_with('야'));
        marks
    };
    let cut = |(at, end): (usize, usize)| (last_words(&text[..at]), last_words(&text[end..]));
    match (&find(AFTER)[..], &find(BEFORE)[..]) {
        ([one], []) => Some(cut(*one)),
        ([], [one]) => {
            let (later, first) = cut(*one);
            Some((first, later))
        }
        _ => None,
    }
}

/// The act a step ends with.
fn act(step: &str) -> Option<String> {
    read(step).0.into_iter().rev().find(|word| word.acts).map(|word| word.head)
}

fn last_words(text: &str) -> &str {
    let text = text.trim_end();
    let from = text.rmatch_indices(' ').nth(2).map_or(0, |(at, _)| at);
    &text[from..]
}
