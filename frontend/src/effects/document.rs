//! What changes the document, and what is kept with it.

use super::Effects;
use super::download::download;
use crate::host::block::Insertion;
use crate::host::{HostError, ParagraphEdits, Receipt};
use crate::state::job::Job;
use crate::state::{Action, Failure, Said, State};
use crate::{clock, memory};
use language::finding::{Edit, Span};
use language::letter::{Letter, Line, Part, parse};
use wasm_bindgen_futures::JsFuture;
use wire::assist::{Answerer, DocumentClass};
use wire::export::{ExportRequest, Format, Mark, NOTICE, SOURCE_TYPE};

/// Keys inside the document file; none of them holds text of it.
const DOCUMENT: &str = "geulbeot.document";
const CLASS: &str = "geulbeot.class";

impl Effects {
    /// Applies what is kept, of all finished paragraphs or of one.
    pub async fn apply(self, job: Job, only: Option<usize>) {
        let edits = job.edits(only);
        let (Some(place), false) = (&job.place, edits.is_empty()) else { return };
        match self.host.replace(place, &edits).await {
            Ok(receipt) => {
                let words = edits.iter().map(|p| p.edits.len()).sum();
                self.tell(Action::Applied(edits.iter().map(|p| p.paragraph).collect(), words, receipt));
                self.host.focus();
            }
            Err(error) => self.tell(Action::Refused(Failure::Host(error))),
        }
    }

    /// Takes every change of the job back, the last one first.
    pub async fn revert(self, job: Job) {
        for receipt in job.receipts.iter().rev() {
            if let Err(error) = self.host.revert(receipt).await {
                return self.tell(Action::Refused(Failure::Host(error)));
            }
        }
        self.tell(Action::Reverted);
        self.host.focus();
    }

    /// Puts a new text in at the cursor, with what the document is told about itself.
    pub async fn insert(self, job: Job, mark: Mark) {
        let insertion = insertion(&job, mark);
        match self.host.insert(&insertion).await {
            Ok(receipt) => {
                self.tell(Action::Inserted(receipt));
                self.host.focus();
            }
            Err(error) => self.tell(Action::Refused(Failure::Host(error))),
        }
    }

    /// The text as a file in the downloads.
    pub async fn save(self, job: Job, format: Format) {
        let request = ExportRequest { letter: parse(&job.result()).letter, format, assisted: assisted(&job) };
        let name = format!("{}.{}", file_name(&request.letter), format.extension());
        match crate::api::export(&request).await {
            Ok(bytes) => {
                let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes.as_slice()));
                let saved = download(&parts, &name).is_ok();
                self.tell(Action::Say(if saved { Said::Saved } else { Said::CopyFailed }));
            }
            Err(failure) => self.tell(Action::Refused(failure)),
        }
    }

    pub async fn copy(self, text: String) {
        let Some(window) = web_sys::window() else { return };
        let written = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
        self.tell(Action::Say(if written.is_ok() { Said::Copied } else { Said::CopyFailed }));
    }

    /// Puts asterisks for the identification numbers of the selection, in the document.
    pub async fn mask_identifiers(self, state: State) {
        match self.star_out(&state).await {
            Ok(receipt) => self.tell(Action::Starred(receipt)),
            Err(error) => self.tell(Action::Refused(Failure::Host(error))),
        }
        self.look().await;
    }

    async fn star_out(&self, state: &State) -> Result<Receipt, HostError> {
        let selection = self.host.selection().await?;
        if state.selection.as_ref() != Some(&Ok(selection.clone())) {
            return Err(HostError::Moved);
        }
        let place = self.host.anchor(&selection).await?;
        let stops = state.masking.stops();
        let paragraphs = selection.paragraphs.iter().enumerate().map(|(paragraph, p)| ParagraphEdits {
            paragraph,
            before: p.text.clone(),
            edits: stops.iter().filter(|(i, ..)| *i == paragraph).map(|(_, span, _)| stars(&p.text, *span)).collect(),
        });
        let edits: Vec<ParagraphEdits> = paragraphs.filter(|p| !p.edits.is_empty()).collect();
        self.host.replace(&place, &edits).await
    }

    /// What this document and this user have kept from earlier.
    pub async fn remember(self) {
        let class = self.host.setting(CLASS).and_then(|c| serde_json::from_str::<DocumentClass>(&c).ok());
        class.into_iter().for_each(|class| self.tell(Action::Classify(class)));
        self.remember_ignored();
        if let Some(document) = self.host.setting(DOCUMENT) {
            self.tell(Action::Remembered(memory::results(&document)));
        }
    }

    /// Keeps the last results under the document's key, which is made when it is first needed.
    pub async fn keep_results(self, state: State) {
        let jobs = state.job.iter().filter(|j| j.answers.iter().any(|a| a.finished() > 0)).chain(&state.history);
        let document = match self.host.setting(DOCUMENT) {
            Some(document) => document,
            None if state.job.is_none() && state.history.is_empty() => return,
            None => {
                let document = clock::fresh().to_string();
                if self.host.set_setting(DOCUMENT, &document).await.is_err() {
                    return;
                }
                document
            }
        };
        memory::keep_results(&document, jobs);
    }

    pub async fn classify(self, class: DocumentClass) {
        self.tell(Action::Classify(class));
        let value = serde_json::to_string(&class).unwrap_or_default();
        if let Err(error) = self.host.set_setting(CLASS, &value).await {
            self.tell(Action::Say(Said::Trouble(error)));
        }
    }
}

/// A text as paragraphs; what reads as a letter gets a letter's form, its 문서요지 and 키워드.
fn insertion(job: &Job, mark: Mark) -> Insertion {
    let text = job.result();
    let letter = parse(&text).letter;
    let insertion = if letter.text() == text {
        let about = language::letter::abstracted(&letter);
        Insertion { summary: Some(about.gist), keywords: about.keywords, ..Insertion::letter(&letter.lines()) }
    } else {
        let lines = text.lines().map(|line| Line { part: Part::Body, text: line.to_owned() });
        Insertion::letter(&lines.collect::<Vec<_>>())
    };
    let assisted = assisted(job);
    Insertion {
        footer: (assisted && mark.is_seen()).then(|| NOTICE.to_owned()),
        provenance: (assisted && mark.is_read()).then(|| SOURCE_TYPE.to_owned()),
        ..insertion
    }
}

/// Whether a model had a part in the words.
fn assisted(job: &Job) -> bool {
    matches!(job.answer().answerer, Some(Answerer::Model { .. }))
}

/// The letter's title, without what file systems refuse.
fn file_name(letter: &Letter) -> String {
    const LONGEST: usize = 60;
    let sound = |c: &char| !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = letter.head.title.chars().filter(sound).take(LONGEST).collect();
    let name = name.trim().trim_matches('.');
    if name.is_empty() { "글벗".to_owned() } else { name.to_owned() }
}

/// A number as asterisks, its hyphens and spaces left: where it stood can still be seen.
pub fn stars(text: &str, span: Span) -> Edit {
    let with = span.of(text).chars().map(|c| if c.is_alphanumeric() { '*' } else { c }).collect();
    Edit { span, with, rule: "privacy".into() }
}
