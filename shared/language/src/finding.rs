//! What a check says about a place in a text, and how edits are applied.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A half-open range of UTF-8 byte offsets, always on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Where `part`, a slice of `text`, stands in it.
    pub fn part(text: &str, part: &str) -> Self {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        Self::new(start, start + part.len())
    }

    pub const fn len(self) -> usize {
        self.end - self.start
    }

    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// The groups of findings, in the order in which they are shown: six of rules, then personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    Spelling,
    Spacing,
    Plain,
    Clarity,
    Official,
    Respect,
    /// Found by `privacy`, not by a rule.
    Privacy,
}

/// How sure a finding is of its first fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Changed by `rewrite` without asking.
    Auto,
    /// Offered; the user chooses.
    Suggest,
    /// Pointed out; there may be no fix.
    Note,
}

/// One remark on one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub rule: Cow<'static, str>,
    pub group: Group,
    pub level: Level,
    /// The place; a fix replaces exactly this span (with its particle where that changes).
    pub span: Span,
    /// A short Korean sentence for the user.
    pub message: Cow<'static, str>,
    /// Replacements, best first; empty for a bare remark.
    pub fixes: Vec<String>,
}

/// One replacement in the text that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    pub span: Span,
    pub with: String,
    pub rule: Cow<'static, str>,
}

/// Applies edits; they must be in order and must not overlap.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[at..edit.span.start]);
        out.push_str(&edit.with);
        at = edit.span.end;
    }
    out.push_str(&text[at..]);
    out
}
