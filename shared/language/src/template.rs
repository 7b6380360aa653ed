//! The shape of a template: fields, outline, and what a finished draft still lacks.
//! A template is data; marks, dates, amounts, particles, 붙임 and 끝 come from `letter` and `form`.

mod compose;
pub mod form;

pub use compose::compose;

use crate::letter::Letter;
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
    /// To a citizen.
    Citizen,
}

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
}

/// A sentence with `{field}` slots. A node is left out when it has slots and all of them are optional and empty;
/// several values of one field at the end of a node stand below it as items.
pub struct Node {
    pub text: &'static str,
    pub under: &'static [Node],
}

pub const fn node(text: &'static str) -> Node {
    Node { text, under: &[] }
}

pub const fn with(text: &'static str, under: &'static [Node]) -> Node {
    Node { text, under }
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
}

impl Field {
    pub const fn new(
        key: &'static str,
        label: &'static str,
        form: Form,
        example: &'static str,
        help: &'static str,
    ) -> Self {
        Self { key, label, form, required: true, example, help, basis: "" }
    }

    pub const fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    pub const fn on(self, basis: &'static str) -> Self {
        Self { basis, ..self }
    }
}

/// Values of a form by the fields' keys; a field of several values has several.
pub type Values = BTreeMap<String, Vec<String>>;

/// A composed letter and the labels of what is still missing; `{라벨}` stands in its place.
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
