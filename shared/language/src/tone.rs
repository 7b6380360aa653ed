//! The shape of a tone (문체): what the final predicate of a sentence says, and how a style says it.
//! `reading` finds the predicate; the shelf `tones` holds the styles.

pub mod chat;
pub mod exempt;
pub mod homograph;
pub mod person;
pub mod reading;

use crate::ending::{Link, Stem};
use crate::finding::{Edit, Span};
use serde::{Deserialize, Serialize};

/// The tones that a text can be turned to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// 하십시오체
    #[default]
    Formal,
    /// 해요체
    Polite,
    /// 해라체
    Plain,
    /// 개조식
    Report,
    /// 공손: 하십시오체 with the wording of a request.
    Courteous,
    /// 공감
    Empathic,
    /// 간결
    Concise,
    /// 단호하되 정중
    Firm,
}

/// A converted text, the edits that lead to it, and what was left as it stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Converted {
    pub text: String,
    pub edits: Vec<Edit>,
    pub left: Vec<Left>,
}

/// A predicate that could not be decided, with the reason in Korean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    pub span: Span,
    pub why: String,
    /// What may stand instead, for the user to decide: 냈거든요 → 냈습니다.
    pub proposal: Option<String>,
}

/// The level of speech in which a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    Formal,
    Polite,
    Plain,
    /// 해체
    Intimate,
    Report,
}

/// What a sentence does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Statement,
    Question,
    Command,
    Proposal,
    /// -ㄹ게, -ㄹ래
    Promise,
    /// -ㄹ까
    Musing,
    /// -네, -거든, -는데: only politeness can be added.
    Aside,
}

/// The final predicate of a sentence; offsets are bytes in the sentence's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Predicate {
    pub start: usize,
    pub end: usize,
    /// Candidates, the likeliest first; all are tried, and only an undecided difference is left.
    pub stems: Vec<Stem>,
    pub sure: bool,
    pub mood: Mood,
    pub register: Register,
    /// The polite form where it is not built from the stem.
    pub polite: Option<String>,
    /// The form in 하십시오체 of an aside that has one: 바쁜데 → 바쁩니다만.
    pub formal: Option<String>,
    /// A statement that becomes a question, so that its full stop does too: 좋잖아. → 좋지 않습니까?
    pub asks: bool,
    /// What goes before the new predicate: a particle that 개조식 left out.
    pub lead: String,
}

impl Predicate {
    pub fn new(start: usize, end: usize, stem: Stem, mood: Mood, register: Register) -> Self {
        Self {
            start,
            end,
            stems: vec![stem],
            sure: true,
            mood,
            register,
            polite: None,
            formal: None,
            asks: false,
            lead: String::new(),
        }
    }
}

/// What a style is given: a stem in its sentence.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    pub stem: &'a Stem,
    pub mood: Mood,
    pub register: Register,
    /// The words before the predicate.
    pub before: &'a str,
    pub polite: Option<&'a str>,
    pub formal: Option<&'a str>,
}

/// One style: how it says a predicate; `None` when it has no form for it.
pub struct Style {
    pub tone: Tone,
    pub title: &'static str,
    /// One Korean sentence for the reader of the pane.
    pub why: &'static str,
    pub examples: &'static [(&'static str, &'static str)],
    /// The register in which the style already speaks.
    pub register: Register,
    pub say: fn(Said<'_>) -> Option<String>,
    /// How a layer on 하십시오체 words requests and services; `None` for the bare levels of speech.
    pub wording: Option<Wording>,
}

/// The phrases of a layer on 하십시오체.
pub struct Wording {
    /// A request: what is asked for, and whether it is to be left undone.
    pub ask: fn(&Stem, bool) -> String,
    /// 알립니다 → 알려 드립니다.
    pub serves: bool,
    /// 하도록 하겠습니다 → 하겠습니다.
    pub brief: bool,
}

impl Said<'_> {
    /// The stem with -겠-.
    pub fn will(&self) -> Stem {
        Stem::tensed(self.stem.with(Link::Plain("겠")))
    }
}
