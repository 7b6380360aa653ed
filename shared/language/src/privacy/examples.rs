//! How the tests of the detectors state their examples.

use super::detector::{Kind, Sensitive};
use super::detectors::detect;

fn of(kind: Kind, text: &str, weak: bool) -> Vec<String> {
    let found = detect(text).into_iter().filter(|s: &Sensitive| s.kind == kind && s.weak == weak);
    found.map(|s| s.span.of(text).to_owned()).collect()
}

#[track_caller]
pub fn finds(kind: Kind, text: &str, want: &[&str]) {
    assert_eq!(of(kind, text, false), want, "{text}");
}

#[track_caller]
pub fn keeps(kind: Kind, text: &str) {
    assert_eq!(of(kind, text, false), Vec::<String>::new(), "{text}");
}

#[track_caller]
pub fn suggests(kind: Kind, text: &str, want: &[&str]) {
    assert_eq!(of(kind, text, true), want, "{text}");
}
