//! One request and the stream that answers it.

use crate::notice::Notice;
use crate::problem::Problem;
pub use crate::task::{Summary, Task, TaskKind};
use language::fidelity::Change;
use language::finding::{Edit, Finding, Span};
use language::privacy::{Kind, Report};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The most text one request may carry, in Unicode scalar values over all paragraphs.
pub const MAX_CHARS: usize = 20_000;
pub const MAX_PARAGRAPHS: usize = 500;
pub const MAX_INSTRUCTION_CHARS: usize = 1_000;
/// Wordings of one text that may be asked for, the first one included.
pub const MAX_VARIANTS: u8 = 3;
/// The most values of a form, over all its fields.
pub const MAX_VALUES: usize = 200;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssistRequest {
    pub task: Task,
    /// The text, paragraph by paragraph; of a draft the notes, which may be none.
    pub paragraphs: Vec<String>,
    pub class: DocumentClass,
    /// Which try this is, from 0 and below `MAX_VARIANTS`: a model is asked for another wording.
    #[serde(default)]
    pub variant: u8,
    /// A model's name from `Session`; `None`: the first that is allowed; the embedded engine answers `ENGINE`.
    #[serde(default)]
    pub model: Option<String>,
    /// Spans that the user released from masking or added to it: (paragraph, span in bytes, kind).
    #[serde(default)]
    pub released: Vec<(usize, Span)>,
    #[serde(default)]
    pub added: Vec<(usize, Span, Kind)>,
}

/// The name under which the embedded engine can be asked for.
pub const ENGINE: &str = "embedded";

/// 기밀(C) · 민감(S) · 공개(O): decides which models may see the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DocumentClass {
    #[serde(rename = "C")]
    Confidential,
    #[default]
    #[serde(rename = "S")]
    Sensitive,
    #[serde(rename = "O")]
    Open,
}

/// One event of the answer; `type` names it.
///
/// A task that writes one new text (`Task::is_whole`) answers paragraph 0 alone; its lines are the new paragraphs.
/// Places in its source are bytes of the paragraphs joined by line feeds; beyond them stand the form's lines (`라벨: 값`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Who answers. It may come again (another model, another try): pieces of unfinished paragraphs are void then.
    Started { answerer: Answerer },
    /// What happens on the way, in one line for the user.
    Notice { notice: Notice },
    /// Text to be appended to a paragraph's answer.
    Piece { paragraph: usize, text: String },
    /// A paragraph is finished: its whole text takes the place of its pieces.
    /// `edits` are the rules' edits in the text that was sent, with their reasons (empty for a model's own words).
    /// `corrected` are the places in `text` where the rules corrected a model's words.
    Paragraph {
        paragraph: usize,
        text: String,
        edits: Vec<Edit>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        corrected: Vec<Mark>,
    },
    /// What the check of the whole answer says.
    /// `facts`: what each answer lost, added or changed against its source (paragraph, places in both).
    Review {
        findings: Vec<(usize, Finding)>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        facts: Vec<(usize, Change)>,
        placeholders: Report,
    },
    /// The end; nothing comes after it.
    Done { millis: u64, tokens: Option<Tokens> },
    /// The end, too: what came before it stays usable.
    Problem { problem: Problem },
}

/// A place in an answer and the rule that changed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub span: Span,
    pub rule: Cow<'static, str>,
}

/// Who answered, as shown to the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Answerer {
    Engine,
    Model { name: String, location: Location },
}

/// Where a model runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Location {
    OnPremise,
    Domestic,
    Overseas,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    pub input: u64,
    pub output: u64,
    /// Counted by the server because the model did not say.
    pub estimated: bool,
}
