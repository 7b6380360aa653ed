//! What must hold for any text whatever, as targets of a fuzzer; `cargo xtask fuzz` runs them, the tests over the corpus.

use language::finding::{Span, apply};
use language::privacy::{detectors, mask};
use language::rules::{Mode, check as said, rewrite as rewritten};
use language::tone::Tone;
use language::{compare, fidelity, letter, petition, tones};
use wire::sse;

/// A target: its name, and what panics when something does not hold.
pub type Target = (&'static str, fn(&str));

pub const TARGETS: [Target; 9] = [
    ("check", check),
    ("rewrite", rewrite),
    ("tone", tone),
    ("detect", detect),
    ("mask", masked),
    ("restore", restore),
    ("letter", letters),
    ("facts", facts),
    ("stream", stream),
];

/// Longer texts are cut: they would only make every try slow.
pub const LONGEST: usize = 4096;

/// Every finding names a place in the text, and its first fix can be put there.
fn check(text: &str) {
    for finding in said(text) {
        assert!(text.get(finding.span.start..finding.span.end).is_some(), "{finding:?}");
    }
}

/// The edits lead to the text, and a second rewrite finds nothing more.
fn rewrite(text: &str) {
    for mode in [Mode::Correct, Mode::Plain, Mode::Official] {
        let once = rewritten(text, mode);
        assert_eq!(apply(text, &once.edits), once.text);
        assert_eq!(rewritten(&once.text, mode).text, once.text, "{mode:?}: a second rewrite changes more");
    }
}

/// The edits lead to the text, what is left has a place, and converting twice is converting once.
fn tone(text: &str) {
    use Tone::{Concise, Courteous, Empathic, Firm, Formal, Plain, Polite, Report};
    for tone in [Formal, Polite, Plain, Report, Courteous, Empathic, Concise, Firm] {
        let once = tones::convert(text, tone);
        assert_eq!(apply(text, &once.edits), once.text);
        assert!(once.left.iter().all(|left| text.get(left.span.start..left.span.end).is_some()));
        assert_eq!(tones::convert(&once.text, tone).text, once.text, "{tone:?}: converting twice changes more");
    }
}

/// Places are in order, apart from each other, and on characters.
fn detect(text: &str) {
    let mut end = 0;
    for one in detectors::detect(text) {
        assert!(one.span.start >= end && !one.span.is_empty(), "{one:?} overlaps or is empty");
        assert!(text.get(one.span.start..one.span.end).is_some(), "{one:?}");
        end = one.span.end;
    }
}

/// What was masked comes back as it was, in chunks of any length.
fn masked(text: &str) {
    let Ok((masked, vault)) = mask(&[text]) else { return };
    let sent = masked[0].as_str();
    for size in [1, 7, sent.len().max(1)] {
        let mut restorer = vault.restorer();
        let mut back: String = chunks(sent, size).map(|chunk| restorer.push(chunk)).collect();
        back.push_str(&restorer.finish().0);
        assert_eq!(back, text, "in chunks of {size}");
    }
}

/// A model's answer, whatever it is, is restored alike however it is cut.
fn restore(text: &str) {
    let Ok((_, vault)) = mask(&["성명: 김민수, 연락처 010-1234-5678, 주소: 경기도 수원시 팔달구 효원로 12"])
    else {
        unreachable!("nothing here stops a request");
    };
    let restored = |size: usize| {
        let mut restorer = vault.restorer();
        let mut back: String = chunks(text, size).map(|chunk| restorer.push(chunk)).collect();
        let (rest, report) = restorer.finish();
        back.push_str(&rest);
        (back, report)
    };
    let whole = restored(text.len().max(1));
    for size in [1, 5] {
        assert_eq!(restored(size), whole, "in chunks of {size}");
    }
}

/// Any text can be read as a letter or a petition, and what is written of it can be read again.
fn letters(text: &str) {
    let parsed = letter::parse(text);
    assert!(parsed.unread.iter().all(|line| *line < text.lines().count()));
    letter::parse(&parsed.letter.text());
    petition::read(text);
}

/// Facts and differences of two texts: the two halves of this one.
fn facts(text: &str) {
    let half = (text.len() / 2..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let (before, after) = text.split_at(half);
    let lies = |span: Span, text: &str| text.get(span.start..span.end).is_some();
    for change in fidelity::compare(before, after) {
        assert!(change.before.is_none_or(|s| lies(s, before)) && change.after.is_none_or(|s| lies(s, after)));
    }
    assert!(fidelity::compare(text, text).is_empty(), "a text differs from itself");
    compare::passages(before, &compare::words(before, after));
}

/// Events of a stream are the same however it is cut.
fn stream(text: &str) {
    let read = |size: usize| {
        let (mut decoder, mut frames) = (sse::Decoder::default(), Vec::new());
        let end = text.as_bytes().chunks(size).try_for_each(|bytes| decoder.push(bytes, &mut frames));
        (frames, end)
    };
    assert_eq!(read(1), read(LONGEST));
}

/// Pieces of at least this many bytes, cut on characters.
fn chunks(text: &str, size: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        (!rest.is_empty()).then_some(())?;
        let at = (size.min(rest.len())..=rest.len()).find(|at| rest.is_char_boundary(*at))?;
        let (chunk, behind) = rest.split_at(at);
        rest = behind;
        Some(chunk)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus;

    /// One text in so many: the fuzzer begins with all of them, and these tests are built without speed.
    const EACH: usize = 16;

    #[test]
    fn every_target_holds_over_the_corpus() {
        for (name, target) in TARGETS {
            for text in corpus::all().iter().filter(|text| text.len() <= LONGEST).step_by(EACH) {
                let held = std::panic::catch_unwind(|| target(text));
                assert!(held.is_ok(), "{name} does not hold for {text:?}");
            }
        }
    }
}
