//! Personal data: found, masked by reversible placeholders, restored in the stream.
//! `Masked` can be made only here, so that nothing unmasked can be put into a prompt.
//! This supports pseudonymisation (가명처리) and is no guarantee: nobody finds every name.

pub mod detector;
pub mod detectors;
mod entry;
mod find;
mod label;
mod page;
mod redact;
mod restore;
mod settings;
mod vault;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;

pub use detector::{Kind, Sensitive};
pub use find::{Choices, find};
pub use redact::{Redacted, redact};
pub use restore::{Report, Restorer};
pub use settings::Settings;
pub use vault::{Masked, Vault};

use crate::finding::Span;
use serde::{Deserialize, Serialize};

/// Why nothing may be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    pub cause: Cause,
    /// Index of the text in what was given, and the place in it (bytes).
    pub places: Vec<(usize, Span, Kind)>,
}

/// The two reasons to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// 고유식별정보 stands in the text (개인정보 보호법 제24조); it is never sent in any form.
    Identifier,
    /// Something still looks like personal data after masking.
    Uncertain,
}

/// Masks all texts of one request with one vault.
///
/// # Errors
/// `Stop` when a text holds a number that is never sent in any form, or can't be masked completely.
pub fn mask(texts: &[&str]) -> Result<(Vec<Masked>, Vault), Stop> {
    mask_with(texts, &Choices::default())
}

/// Masks all texts of one request, with what the user released or added and what the agency keeps.
///
/// # Errors
/// As `mask`; a released 고유식별정보 stops as well.
pub fn mask_with(texts: &[&str], choices: &Choices) -> Result<(Vec<Masked>, Vault), Stop> {
    let mut vault = Vault::default();
    let masked = vault.mask_with(texts, choices)?;
    Ok((masked, vault))
}
