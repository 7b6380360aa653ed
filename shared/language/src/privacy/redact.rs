//! Masking for pipelines and measuring: placeholders even where a request would be stopped. Never a `Masked`.

use super::detector::{Kind, Sensitive};
use super::find::{Choices, find};
use super::vault::Vault;
use crate::sort;

/// A text with placeholders, what they stand for, and the kinds that would stop a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    pub text: String,
    /// Places in the source (bytes), in order, without overlaps.
    pub spans: Vec<Sensitive>,
    /// Kinds of 고유식별정보 in the text, each once.
    pub stop: Vec<Kind>,
}

/// Masks one text for good.
pub fn redact(text: &str, choices: &Choices) -> Redacted {
    let mut found = find(&[text], choices);
    let mut vault = Vault::default();
    let covered = vault.cover(&[text], &mut found, choices);
    let spans = found.swap_remove(0);
    let text = match covered {
        Ok(masked) => masked.into_iter().map(|m| m.as_str().to_owned()).collect(),
        Err(_) => vault.replaced(text, &spans),
    };
    let mut stop: Vec<Kind> = spans.iter().map(|s| s.kind).filter(|k| k.stops()).collect();
    sort::by(&mut stop, Ord::cmp);
    stop.dedup();
    Redacted { text, spans, stop }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_covered_and_told() {
        let redacted = redact("주민번호 850312-1234567, 010-1234-5678", &Choices::default());
        assert_eq!(redacted.text, "주민번호 【주민등록번호1】, 【전화1】");
        assert_eq!(redacted.stop, [Kind::Rrn]);
        assert_eq!(redacted.spans.len(), 2);
    }
}
