//! What is masked in the texts of one request: found over all of them, without what the user released, with what was added.

use super::detector::{Kind, Sensitive};
use super::detectors::detect_with;
use super::settings::Settings;
use crate::finding::Span;

/// What the user and the agency decided; texts are meant by their index, places in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub released: Vec<(usize, Span)>,
    pub added: Vec<(usize, Span, Kind)>,
    pub settings: Settings,
}

/// What would be masked in each text, in order, without overlaps; a name found in one text counts in all.
pub fn find(texts: &[&str], choices: &Choices) -> Vec<Vec<Sensitive>> {
    let released = released(texts, choices);
    let mut found = strong(texts, &choices.settings);
    for (text, list) in texts.iter().zip(&mut found) {
        list.retain(|s| s.kind.stops() || !released.contains(&s.span.of(text)));
    }
    for (index, span, kind) in &choices.added {
        if let (Some(text), Some(list)) = (texts.get(*index), found.get_mut(*index)) {
            add(text, *span, *kind, list);
        }
    }
    found
}

/// The released values: a value released once is released in all texts.
fn released<'t>(texts: &[&'t str], choices: &Choices) -> Vec<&'t str> {
    let of_text = |(index, span): &(usize, Span)| texts.get(*index).map(|text| snap(text, *span).of(text));
    choices.released.iter().filter_map(of_text).collect()
}

/// Strong findings over all texts as if they were one.
fn strong(texts: &[&str], settings: &Settings) -> Vec<Vec<Sensitive>> {
    let whole = texts.join("\n");
    let mut starts = Vec::with_capacity(texts.len());
    let mut at = 0;
    for text in texts {
        starts.push(at);
        at += text.len() + 1;
    }
    let mut found = vec![Vec::new(); texts.len()];
    for one in detect_with(&whole, settings).into_iter().filter(|s| !s.weak) {
        let first = starts.partition_point(|s| *s <= one.span.start) - 1;
        for index in first..texts.len() {
            let (start, end) = (starts[index], starts[index] + texts[index].len());
            let (from, to) = (one.span.start.max(start), one.span.end.min(end));
            if from < to {
                found[index].push(Sensitive { span: Span::new(from - start, to - start), ..one });
            }
            if one.span.end <= end {
                break;
            }
        }
    }
    found
}

/// Puts a span in its place; what it overlaps becomes part of it.
pub(super) fn add(text: &str, span: Span, kind: Kind, list: &mut Vec<Sensitive>) {
    let mut span = snap(text, span);
    if span.is_empty() {
        return;
    }
    let mut kind = kind;
    list.retain(|s| {
        let apart = !s.span.overlaps(span);
        if !apart {
            span = Span::new(span.start.min(s.span.start), span.end.max(s.span.end));
            kind = if s.kind.stops() { s.kind } else { kind };
        }
        apart
    });
    let at = list.partition_point(|s| s.span.start < span.start);
    list.insert(at, Sensitive { span, kind, weak: false });
}

/// A span moved outward to characters and cut to the text.
fn snap(text: &str, span: Span) -> Span {
    let mut start = span.start.min(text.len());
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    Span::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_counts_in_all_texts() {
        let found = find(&["성명", "김민수", "어제 김민수가 왔다."], &Choices::default());
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [0, 1, 1]);
    }

    #[test]
    fn released_and_added() {
        let text = "김민수 씨의 나무";
        let choices = Choices {
            released: vec![(0, Span::new(0, 9))],
            added: vec![(0, Span::new(text.len() - 5, 99), Kind::Name), (7, Span::new(0, 1), Kind::Name)],
            ..Choices::default()
        };
        let found = find(&[text], &choices);
        assert_eq!(found[0].iter().map(|s| s.span.of(text)).collect::<Vec<_>>(), ["나무"]);
    }
}
