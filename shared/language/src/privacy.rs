//! Personal data: found, masked by reversible placeholders, restored in the stream.
//! `Masked` can be made only here, so that nothing unmasked can be put into a prompt.

pub mod detector;
pub mod detectors;
mod restore;

pub use detector::{Kind, Sensitive};
pub use restore::{Report, Restorer};

use crate::finding::Span;
use serde::{Deserialize, Serialize};

/// A text in which every piece of personal data is a placeholder such as 【전화1】.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked(String);

impl Masked {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What stands behind the placeholders of one conversation. Never serialised, never logged.
#[derive(Default)]
pub struct Vault {
    entries: Vec<Entry>,
}

pub(crate) struct Entry {
    pub(crate) label: String,
    kind: Kind,
    pub(crate) value: String,
}

/// Why nothing may be sent: 고유식별정보 stands in the text (개인정보 보호법 제24조).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// Index of the text in what was given, and the place in it (bytes).
    pub places: Vec<(usize, Span, Kind)>,
}

/// Masks all texts of one request with one vault.
///
/// # Errors
/// `Stop` when a text holds a number that is never sent in any form.
pub fn mask(texts: &[&str]) -> Result<(Vec<Masked>, Vault), Stop> {
    let mut vault = Vault::default();
    let mut places = Vec::new();
    let mut masked = Vec::with_capacity(texts.len());
    for (index, text) in texts.iter().enumerate() {
        let found = detectors::detect(text);
        places.extend(found.iter().filter(|s| s.kind.stops()).map(|s| (index, s.span, s.kind)));
        masked.push(Masked(vault.replace(text, &found)));
    }
    if places.is_empty() { Ok((masked, vault)) } else { Err(Stop { places }) }
}

impl Vault {
    /// A restorer for one answer.
    pub fn restorer(&self) -> Restorer<'_> {
        Restorer::new(&self.entries)
    }

    fn replace(&mut self, text: &str, found: &[Sensitive]) -> String {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for one in found {
            out.push_str(&text[at..one.span.start]);
            out.push_str(self.label(one.kind, one.span.of(text)));
            at = one.span.end;
        }
        out.push_str(&text[at..]);
        out
    }

    fn label(&mut self, kind: Kind, value: &str) -> &str {
        let known = self.entries.iter().position(|e| e.kind == kind && e.value == value);
        let index = known.unwrap_or_else(|| {
            let number = self.entries.iter().filter(|e| e.kind == kind).count() + 1;
            self.entries.push(Entry { label: format!("【{}{number}】", kind.word()), kind, value: value.to_owned() });
            self.entries.len() - 1
        });
        &self.entries[index].label
    }
}
