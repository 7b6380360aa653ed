//! The shape of a host: the word processor as the pane sees it. UTF-16 and Office.js stay behind it.

pub mod block;

use block::Insertion;
use language::finding::{Edit, Span};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// What every host call gives back: hosts live in one thread.
pub type Reply<'a, T> = Pin<Box<dyn Future<Output = Result<T, HostError>> + 'a>>;

pub trait Host {
    /// What this host can do; panels ask this and never which host it is.
    fn abilities(&self) -> Abilities;

    /// The selected paragraphs, whole or cut where the selection cuts them. Changes nothing in the document.
    fn selection(&self) -> Reply<'_, Selection>;

    /// Every paragraph of the document's body, for 검토.
    fn document(&self) -> Reply<'_, Vec<Paragraph>>;

    /// Binds a job to the place of the present selection; refused when it isn't `selection` any more.
    fn anchor<'a>(&'a self, selection: &'a Selection) -> Reply<'a, Place>;

    /// Binds a job to whole paragraphs of the body, given by their index in `document` and their text as it was read;
    /// `ParagraphEdits::paragraph` counts within this list. For fixes from 검토.
    fn anchor_paragraphs<'a>(&'a self, paragraphs: &'a [(usize, String)]) -> Reply<'a, Place>;

    /// Applies edits to the anchored paragraphs, only the differing words; refused when their text changed.
    fn replace<'a>(&'a self, place: &'a Place, edits: &'a [ParagraphEdits]) -> Reply<'a, Receipt>;

    /// Puts paragraphs and tables in behind the paragraph at the cursor (in its place when it is empty), as one change.
    fn insert<'a>(&'a self, insertion: &'a Insertion) -> Reply<'a, Receipt>;

    /// Puts back what a receipt remembers; refused when the place was edited since.
    fn revert<'a>(&'a self, receipt: &'a Receipt) -> Reply<'a, ()>;

    /// Drops an anchor that is no longer needed, with its mark in the document.
    fn release<'a>(&'a self, place: &'a Place) -> Reply<'a, ()>;

    /// Shows a place of the document and selects it; `expect` is the paragraph's text as it was read.
    fn reveal<'a>(&'a self, paragraph: usize, span: Span, expect: &'a str) -> Reply<'a, ()>;

    /// Puts the focus back into the document.
    fn focus(&self);

    /// A setting kept inside the document file (never text of it, never personal data).
    fn setting(&self, key: &str) -> Option<String>;
    fn set_setting<'a>(&'a self, key: &'a str, value: &'a str) -> Reply<'a, ()>;

    /// Calls back when the selection or the text changed; stays for the life of the pane.
    fn on_change(&self, callback: Rc<dyn Fn(Changed)>);

    /// Colours of the host, when it has its own.
    fn theme(&self) -> Option<Theme>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Selection,
    Text,
}

/// What the user has selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    pub paragraphs: Vec<Paragraph>,
    /// Nothing was selected: this is the paragraph at the cursor, offered instead.
    pub at_cursor: bool,
}

/// One paragraph, or the part of it that is selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Current text, without tracked deletions and without the paragraph mark.
    pub text: String,
    pub style: String,
    /// The mark of a list item as it is shown ("1.", "가.").
    pub list: Option<String>,
    pub kind: ParagraphKind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphKind {
    #[default]
    Body,
    Heading,
    Cell,
}

/// A host's own key for an anchored job; opaque to everyone else.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Place(pub String);

/// Edits of one anchored paragraph; spans are bytes of `before`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ParagraphEdits {
    pub paragraph: usize,
    pub before: String,
    pub edits: Vec<Edit>,
}

/// Proof of a change, enough to take it back, also after saving and opening again.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Receipt {
    pub place: Place,
    /// How the change was made, shown to the user.
    pub way: Way,
    /// Texts of the changed paragraphs before and after (before an insertion: none), and the host's own before-image.
    pub before: Vec<String>,
    pub after: Vec<String>,
    pub image: String,
}

/// The edit ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Way {
    /// The word processor's own change tracking.
    Tracked,
    /// Revision marks written into the document.
    Marked,
    /// Plain replacement.
    Plain,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Abilities {
    pub tracked_changes: bool,
    pub document_events: bool,
    pub settings: bool,
    /// Lines for 설정: what is asked for, whether this host has it.
    pub features: Vec<(&'static str, bool)>,
    /// The host's name and version as shown to the user.
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    pub dark: bool,
    pub background: String,
    pub foreground: String,
}

/// Why a host did not do what was asked; `words.rs` has the sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostError {
    /// Nothing is selected and there is no paragraph at the cursor.
    NothingSelected,
    /// The anchored text is not what it was.
    Moved,
    /// The document does not allow changes here.
    Protected,
    /// Several cells or a column of a table.
    SeveralCells,
    /// Undecided tracked changes stand there, and this host can't tell them from the text.
    Revisions,
    /// A header, footnote, comment or another part that is not handled.
    UnsupportedPlace,
    /// The host answered with a failure of its own.
    Failed,
}
