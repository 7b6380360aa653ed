//! A document read once: paragraphs with their kind, words (어절), and the places that no edit may touch.

pub mod action;
pub mod calendar;
pub mod foot;
pub mod hangul;
pub mod holidays;
pub mod number;
pub mod numeral;
pub mod particle;
pub mod protected;
pub mod sentence;
pub mod word_list;

use crate::finding::Span;
use protected::Protected;
use serde::{Deserialize, Serialize};

/// What a paragraph is in its document; titles and tables are pointed out but not changed unasked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    #[default]
    Body,
    Heading,
    Cell,
}

impl Kind {
    /// The kind of a line of plain text: a 제목 line is a heading, a line of columns belongs to a table.
    pub fn of_line(line: &str) -> Self {
        let line = line.trim_start();
        let title = line.strip_prefix("제목").is_some_and(|rest| rest.starts_with([' ', '\t', ':', '　']));
        if title || line.starts_with('#') {
            Self::Heading
        } else if line.starts_with('|') || line.trim_end().contains('\t') {
            Self::Cell
        } else {
            Self::Body
        }
    }
}

/// One paragraph, read once for all rules.
#[derive(Clone, Debug)]
pub struct Paragraph<'a> {
    pub text: &'a str,
    pub kind: Kind,
    pub protected: Vec<Protected>,
}

impl<'a> Paragraph<'a> {
    pub fn read(text: &'a str, kind: Kind) -> Self {
        Self { text, kind, protected: protected::find(text) }
    }

    /// The words (어절) in order, without the white space between them.
    pub fn words(&self) -> impl Iterator<Item = Span> {
        words(self.text)
    }

    /// Whether changing `span` into `with` would touch a quotation, a name or the like.
    /// `notation`: whether citations and amounts are out of bounds too.
    pub fn forbids(&self, span: Span, with: &str, notation: bool) -> bool {
        if self.protected.is_empty() {
            return false;
        }
        let core = difference(self.text, span, with);
        let from = self.protected.partition_point(|p| p.span.end < core.start);
        self.protected[from..].iter().take_while(|p| p.span.start <= core.end).any(|p| {
            let inside = if core.is_empty() {
                p.span.start < core.start && core.start < p.span.end
            } else {
                p.span.overlaps(core)
            };
            inside && (notation || p.strict)
        })
    }
}

/// A text as its paragraphs, with the byte at which each begins.
#[derive(Default)]
pub struct Document<'a> {
    pub paragraphs: Vec<Paragraph<'a>>,
    pub starts: Vec<usize>,
}

impl<'a> Document<'a> {
    /// Plain text: every line is a paragraph.
    pub fn read(text: &'a str) -> Self {
        let mut document = Self { paragraphs: Vec::new(), starts: Vec::new() };
        let mut at = 0;
        for line in text.split('\n') {
            document.starts.push(at);
            let body = line.strip_suffix('\r').unwrap_or(line);
            document.paragraphs.push(Paragraph::read(body, Kind::of_line(body)));
            at += line.len() + 1;
        }
        document
    }

    /// Paragraphs that a word processor names, each with its kind.
    pub fn of(paragraphs: &[(&'a str, Kind)]) -> Self {
        Self {
            paragraphs: paragraphs.iter().map(|&(text, kind)| Paragraph::read(text, kind)).collect(),
            starts: vec![0; paragraphs.len()],
        }
    }
}

/// The words (어절) of a text.
pub fn words(text: &str) -> impl Iterator<Item = Span> {
    text.split_whitespace().map(move |word| Span::part(text, word))
}

/// The part of `span` that really changes: without what `with` has in common with it at both ends.
pub fn difference(text: &str, span: Span, with: &str) -> Span {
    let old = span.of(text);
    let head: usize = old.chars().zip(with.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (old, with) = (&old[head..], &with[head..]);
    let tail: usize =
        old.chars().rev().zip(with.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    Span::new(span.start + head, span.end - tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lines_as_paragraphs() {
        let document = Document::read("제목  회의\r\n가. 일시\n구분\t금액");
        let kinds: Vec<_> = document.paragraphs.iter().map(|p| p.kind).collect();
        assert_eq!(kinds, [Kind::Heading, Kind::Body, Kind::Cell]);
        assert_eq!(document.starts, [0, 16, 28]);
        assert_eq!(document.paragraphs[0].text, "제목  회의");
    }

    #[test]
    fn an_edit_at_the_edge_of_a_quotation_is_outside() {
        let text = "「도로법」제3조";
        let paragraph = Paragraph::read(text, Kind::Body);
        assert!(!paragraph.forbids(Span::new(12, 18), "」 제", false));
        assert!(paragraph.forbids(Span::new(3, 9), "길", false));
    }
}
