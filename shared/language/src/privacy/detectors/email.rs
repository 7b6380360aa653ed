//! 전자우편 주소.

use crate::finding::Span;
use crate::privacy::detector::{Detector, Kind};

pub const DETECTOR: Detector = Detector { kind: Kind::Email, find };

fn find(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let part = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+');
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let start = at - bytes[..at].iter().rev().take_while(|b| part(**b)).count();
            let mut end = at + 1 + bytes[at + 1..].iter().take_while(|b| part(**b)).count();
            while end > at + 1 && !bytes[end - 1].is_ascii_alphanumeric() {
                end -= 1;
            }
            (start < at && text[at + 1..end].contains('.')).then_some(Span::new(start, end))
        })
        .collect()
}
