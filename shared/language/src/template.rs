//! The shape of a template: fields, outline, and what a finished draft still lacks.
//! A template is data; marks, dates, amounts, particles, 붙임 and 끝 come from `letter` and `form`.

mod compose;
mod fill;
pub mod form;
mod loose;
mod reported;
mod slots;

pub use compose::compose;
pub use fill::{fill, told};

use crate::letter::{Layout, Letter};
use crate::petition::Situation;
use crate::tone::Tone;
use serde::Serialize;
use std::collections::BTreeMap;

/// A letter's kind decides its head, its foot and how it closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// 시행문 to another office.
    Outgoing,
    /// 내부결재: no sender.
    Internal,
    /// 시행문 to a citizen.
    Citizen,
    /// An answer to a petition, numbered paragraphs; as 시행문 when its form says so.
    Reply,
    /// 공고
    Notice,
    /// 보고서, 회의록: □ ○ -
    Report,
    /// 계획서: Ⅰ. □ ○ -
    Plan,
    /// 보도자료
    Press,
}

impl Kind {
    pub const fn layout(self) -> Layout {
        match self {
            Self::Outgoing | Self::Internal | Self::Citizen => Layout::Official,
            Self::Reply => Layout::Reply,
            Self::Notice => Layout::Notice,
            Self::Report => Layout::Report,
            Self::Plan => Layout::Plan,
            Self::Press => Layout::Press,
        }
    }
}

/// The tones in which a template has sentences of its own, in the order of `Say::Toned` (T1–T5).
pub const TONES: [Tone; 5] = [Tone::Formal, Tone::Courteous, Tone::Empathic, Tone::Concise, Tone::Firm];

pub struct Template {
    pub id: &'static str,
    pub title: &'static str,
    /// When one takes it, in a sentence.
    pub about: &'static str,
    pub kind: Kind,
    /// What is asked besides the fields common to its kind.
    pub fields: &'static [Field],
    /// The title of the letter.
    pub subject: &'static str,
    /// A sentence before the items.
    pub opening: Option<&'static str>,
    pub outline: &'static [Node],
    /// The situation whose duties a reply must meet.
    pub situation: Option<&'static Situation>,
}

impl Template {
    /// Whether its sentences differ by tone.
    pub fn is_toned(&self) -> bool {
        self.outline.iter().any(|node| matches!(node.text, Say::Toned(_)))
    }
}

/// The words of a node: the same in every tone, or one for each of `TONES`; an empty one is left out.
pub enum Say {
    Same(&'static str),
    Toned([&'static str; 5]),
}

/// A sentence with `{field}` slots, `{field|words instead}` and `[parts that go with their slots]`.
/// A node is left out when it has slots and all of them are optional and empty;
/// several values of one field at the end of a node stand below it as items.
pub struct Node {
    pub text: Say,
    pub under: &'static [Node],
}

pub const fn node(text: &'static str) -> Node {
    Node { text: Say::Same(text), under: &[] }
}

pub const fn with(text: &'static str, under: &'static [Node]) -> Node {
    Node { text: Say::Same(text), under }
}

/// Words of its own for each of `TONES`.
pub const fn toned(texts: [&'static str; 5]) -> Node {
    Node { text: Say::Toned(texts), under: &[] }
}

pub const fn toned_with(texts: [&'static str; 5], under: &'static [Node]) -> Node {
    Node { text: Say::Toned(texts), under }
}

/// What a field holds, and so how it is checked and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A phrase or a sentence.
    Line,
    /// One or more phrases.
    Lines,
    /// A day, a time, a period: `2026. 12. 3.(목) 14:00~16:00`.
    When,
    /// Won, written as `금1,200,000원(금일백이십만원)`.
    Money,
    /// Names of attachments, each perhaps with its copies (`견적서 2부`).
    Attachments,
    /// A sentence; notes (`확인함`) become 하십시오체.
    Sentence,
    /// One or more sentences.
    Sentences,
    /// One or more days.
    Days,
    /// Section, name and telephone number of the officer in charge.
    Contact,
    /// One of these words.
    Choice(&'static [&'static str]),
}

impl Form {
    /// Whether a field of this form takes more than one value.
    pub const fn several(self) -> bool {
        matches!(self, Self::Lines | Self::Attachments | Self::Sentences | Self::Days)
    }
}

#[derive(Serialize)]
pub struct Field {
    pub key: &'static str,
    pub label: &'static str,
    pub form: Form,
    pub required: bool,
    pub example: &'static str,
    pub help: &'static str,
    /// The clause it stands on; empty when it is custom.
    pub basis: &'static str,
    /// How many values a required field needs.
    pub least: usize,
}

impl Field {
    pub const fn new(
        key: &'static str,
        label: &'static str,
        form: Form,
        example: &'static str,
        help: &'static str,
    ) -> Self {
        Self { key, label, form, required: true, example, help, basis: "", least: 1 }
    }

    pub const fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    pub const fn at_least(self, least: usize) -> Self {
        Self { least, ..self }
    }

    pub const fn on(self, basis: &'static str) -> Self {
        Self { basis, ..self }
    }
}

/// Values of a form by the fields' keys; a field of several values has several.
pub type Values = BTreeMap<String, Vec<String>>;

/// A composed letter and what is still missing: labels of empty fields (`{라벨}` stands in their place),
/// then titles of what the law asks of such a reply and code did not find in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub letter: Letter,
    pub lacks: Vec<&'static str>,
}

/// Why a value can't be used: the field's key and a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Invalid {
    pub field: String,
    pub message: String,
}
