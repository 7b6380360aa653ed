//! The shape of a rule: one file holds its name, reason, examples and how it finds its places.

pub(crate) mod guard;
pub(crate) mod index;
mod inflection;
pub(crate) mod row;

use crate::finding::{Level, Span};
use crate::text::{Document, Paragraph};
use std::borrow::Cow;

/// One rule. Its examples are its test and its page in the handbook.
pub struct Rule {
    /// The fault in kebab case, not the cure.
    pub id: &'static str,
    pub title: &'static str,
    /// One Korean sentence for the reader of the pane.
    pub why: &'static str,
    pub examples: &'static [Example],
    pub find: Find,
}

/// How a rule finds its places. The first three are searched for all rules at once, in one pass over the text.
pub enum Find {
    /// A fixed wording and what stands instead, whatever is around it; changed without asking.
    Swap(&'static [(&'static str, &'static str)]),
    /// Rows `wrong ⇥ right|… ⇥ guard [⇥ remark]`, one a line; `rule/guard.rs` has the grammar of the guards.
    Table(&'static str),
    /// Called at each place where one of the cues stands.
    Cue(&'static [&'static str], fn(&Place<'_>) -> Option<Hit>),
    /// Called once for each paragraph.
    Paragraph(fn(&Paragraph<'_>) -> Vec<Hit>),
    /// Called once for the whole text; a hit names the paragraph by its index.
    Document(fn(&Document<'_>) -> Vec<(usize, Hit)>),
}

/// A sentence that must change, or one that must stay.
pub enum Example {
    Fix { before: &'static str, after: &'static str },
    Keep(&'static str),
}

/// The rule's first fixes turn `before` into `after`; `after` equal to `before` for a bare remark.
pub const fn fix(before: &'static str, after: &'static str) -> Example {
    Example::Fix { before: told(before), after: told(after) }
}

/// The rule has nothing to say about `text`.
pub const fn keep(text: &'static str) -> Example {
    Example::Keep(told(text))
}

/// The words of an example; tests and handbook are written on a machine, so none travels to a browser.
const fn told(words: &'static str) -> &'static str {
    if cfg!(target_family = "wasm") { "" } else { words }
}

/// A cue in its paragraph.
pub struct Place<'a> {
    pub paragraph: &'a Paragraph<'a>,
    pub span: Span,
}

impl<'a> Place<'a> {
    pub fn before(&self) -> &'a str {
        &self.paragraph.text[..self.span.start]
    }

    pub fn cue(&self) -> &'a str {
        self.span.of(self.paragraph.text)
    }

    pub fn after(&self) -> &'a str {
        &self.paragraph.text[self.span.end..]
    }

    /// At most so many characters before the place: a look that costs the same in a text of any length.
    pub fn behind(&self, chars: usize) -> &'a str {
        let before = self.before();
        let start = before.char_indices().rev().take(chars).last().map_or(before.len(), |(at, _)| at);
        &before[start..]
    }

    /// At most so many characters after the place.
    pub fn ahead(&self, chars: usize) -> &'a str {
        let after = self.after();
        let end = after.char_indices().nth(chars).map_or(after.len(), |(at, _)| at);
        &after[..end]
    }

    /// The place with `before` more bytes on its left and `after` more on its right.
    pub fn reach(&self, before: usize, after: usize) -> Span {
        Span::new(self.span.start - before, self.span.end + after)
    }
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

impl Hit {
    /// Changed without asking.
    pub fn auto(span: Span, fix: impl Into<String>) -> Self {
        Self { span, level: Level::Auto, message: None, fixes: vec![fix.into()] }
    }

    /// Offered.
    pub fn suggest(span: Span, fix: impl Into<String>) -> Self {
        Self { level: Level::Suggest, ..Self::auto(span, fix) }
    }

    /// Pointed out, without a fix.
    pub fn note(span: Span) -> Self {
        Self { span, level: Level::Note, message: None, fixes: Vec::new() }
    }

    /// With its own message instead of the rule's `why`.
    pub fn saying(self, message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: Some(message.into()), ..self }
    }
}
