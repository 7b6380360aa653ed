//! Word-level (어절) difference of two texts.

use crate::finding::Span;
use imara_diff::{Algorithm, Diff, InternedInput};
use serde::{Deserialize, Serialize};

/// One place where the texts differ; an empty span is an insertion or a deletion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Bytes in the first text.
    pub before: Span,
    /// Bytes in the second text.
    pub after: Span,
}

/// The differing places in order; what lies between them is equal in both texts.
pub fn words(before: &str, after: &str) -> Vec<Change> {
    let (left, right) = (tokens(before), tokens(after));
    let mut input = InternedInput::default();
    input.update_before(left.iter().map(|s| s.of(before)));
    input.update_after(right.iter().map(|s| s.of(after)));
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_no_heuristic(&input);
    diff.hunks()
        .map(|hunk| Change {
            before: cover(&left, hunk.before.start as usize, hunk.before.end as usize, before.len()),
            after: cover(&right, hunk.after.start as usize, hunk.after.end as usize, after.len()),
        })
        .collect()
}

/// The same places, those with nothing but white space between them as one: what a reader sees as one change.
pub fn passages(before: &str, changes: &[Change]) -> Vec<Change> {
    let mut out: Vec<Change> = Vec::with_capacity(changes.len());
    for &change in changes {
        match out.last_mut() {
            Some(last) if before[last.before.end..change.before.start].trim().is_empty() => {
                last.before.end = change.before.end;
                last.after.end = change.after.end;
            }
            _ => out.push(change),
        }
    }
    out
}

/// Words and the runs of white space between them, each a token.
fn tokens(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let mut white = None;
    for (at, c) in text.char_indices() {
        let now = c.is_whitespace();
        if white.is_some_and(|was| was != now) {
            spans.push(Span::new(start, at));
            start = at;
        }
        white = Some(now);
    }
    if start < text.len() {
        spans.push(Span::new(start, text.len()));
    }
    spans
}

fn cover(spans: &[Span], from: usize, to: usize, len: usize) -> Span {
    let start = spans.get(from).map_or(len, |s| s.start);
    if from == to { Span::new(start, start) } else { Span::new(start, spans[to - 1].end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, after: &str, want: &[(&str, &str)]) {
        let got: Vec<_> = words(before, after).iter().map(|c| (c.before.of(before), c.after.of(after))).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn names_only_the_words_that_changed() {
        check("금일 14:00까지 제출", "오늘 14:00까지 제출", &[("금일", "오늘")]);
        check("같다", "같다", &[]);
        check("", "새로", &[("", "새로")]);
        check("표를 이번 주 제출", "표를 다음 주 제시", &[("이번", "다음"), ("제출", "제시")]);
    }

    #[test]
    fn joins_neighbours_for_the_reader() {
        let (before, after) = ("가. 제출하여 주시기 바람", "가. 제출하시기 바랍니다");
        let joined = passages(before, &words(before, after));
        assert_eq!(joined.len(), 1);
        assert_eq!(joined[0].before.of(before), "제출하여 주시기 바람");
        assert_eq!(joined[0].after.of(after), "제출하시기 바랍니다");
    }
}
