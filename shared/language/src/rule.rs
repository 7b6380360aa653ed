//! The shape of a rule: one file holds its name, reason, examples and how it finds its places.

use crate::finding::{Level, Span};
use std::borrow::Cow;

/// One rule. Its examples are its test, its page in the handbook and the before/after shown in the pane.
pub struct Rule {
    /// The fault in kebab case, not the cure.
    pub id: &'static str,
    pub title: &'static str,
    /// One Korean sentence for the reader of the pane.
    pub why: &'static str,
    pub examples: &'static [Example],
    pub find: fn(&str) -> Vec<Hit>,
}

/// A sentence that must change, or one that must stay.
pub enum Example {
    Fix { before: &'static str, after: &'static str },
    Keep(&'static str),
}

pub const fn fix(before: &'static str, after: &'static str) -> Example {
    Example::Fix { before, after }
}

pub const fn keep(text: &'static str) -> Example {
    Example::Keep(text)
}

/// One place a rule found; the group and the rule's name are added by the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub span: Span,
    pub level: Level,
    /// `None`: the rule's `why` says it.
    pub message: Option<Cow<'static, str>>,
    pub fixes: Vec<String>,
}

/// Every place of a fixed wording, with its replacement.
pub fn swap(text: &str, pairs: &[(&str, &str)]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for &(wrong, right) in pairs {
        for (start, _) in text.match_indices(wrong) {
            let span = Span::new(start, start + wrong.len());
            hits.push(Hit { span, level: Level::Auto, message: None, fixes: vec![right.to_owned()] });
        }
    }
    hits
}
