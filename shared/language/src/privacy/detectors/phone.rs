//! 전화번호: mobile and fixed, with hyphens.

use crate::finding::Span;
use crate::privacy::detector::{Detector, Kind};

pub const DETECTOR: Detector = Detector { kind: Kind::Phone, find };

fn find(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut spans = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|b| b.is_ascii_digit() || **b == b'-').count();
        if run == 0 {
            at += 1;
            continue;
        }
        let parts: Vec<&str> = text[at..at + run].split('-').collect();
        let shape = parts.len() == 3
            && parts[0].starts_with('0')
            && matches!(parts[0].len(), 2..=4)
            && matches!(parts[1].len(), 3 | 4)
            && parts[2].len() == 4;
        if shape {
            spans.push(Span::new(at, at + run));
        }
        at += run;
    }
    spans
}
