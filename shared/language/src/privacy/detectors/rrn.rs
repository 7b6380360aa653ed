//! 주민등록번호: YYMMDD-GXXXXXX, G 1–4, 9, 0.

use crate::finding::Span;
use crate::privacy::detector::{Detector, Kind};

pub const DETECTOR: Detector = Detector { kind: Kind::Rrn, find };

fn find(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let mut spans = Vec::new();
    for (at, _) in text.match_indices('-') {
        let Some(start) = at.checked_sub(6) else { continue };
        let inside = (start..at).chain(at + 1..at + 8).all(digit);
        let longer = digit(at + 8) || start > 0 && digit(start - 1);
        if inside && !longer && !matches!(bytes[at + 1], b'5'..=b'8') {
            spans.push(Span::new(start, at + 8));
        }
    }
    spans
}
