//! What is done with a finding of 검토: shown in the document, fixed and taken back, ignored here or always.

use super::Effects;
use crate::host::{HostError, ParagraphEdits, Receipt};
use crate::memory;
use crate::state::check::{self, Found, Ignored};
use crate::state::{Action, Said};
use language::finding::{Edit, Span};

/// Key inside the document file; fingerprints, no text.
const IGNORED: &str = "geulbeot.ignored";
/// Fingerprints kept in one document.
const MAX_IGNORED: usize = 1_000;
/// Fixes that can be taken back one after the other.
const MAX_FIXED: usize = 10;

impl Effects {
    /// Shows a finding's place in the document, and opens it in the list.
    pub async fn reveal(self, mark: u64, paragraph: usize, span: Span, text: String) {
        self.tell(Action::Check(check::Action::Open(mark)));
        match self.host.reveal(paragraph, span, &text).await {
            Ok(()) => self.tell(Action::Hush),
            Err(error) => {
                self.check().await;
                self.tell(Action::Say(missed(error)));
            }
        }
    }

    /// Puts a proposal for each finding into the document.
    pub async fn fix(self, fixes: Vec<ParagraphEdits>) {
        let count = fixes.iter().map(|p| p.edits.len()).sum();
        match self.fix_all(fixes).await {
            Ok(receipt) => {
                self.keep_fix(receipt).await;
                self.tell(Action::Say(Said::Fixed(count)));
            }
            Err(error) => self.tell(Action::Say(missed(error))),
        }
        self.check().await;
    }

    async fn keep_fix(&self, receipt: Receipt) {
        let (count, oldest) = {
            let mut fixed = self.fixed.borrow_mut();
            fixed.push(receipt);
            let oldest = (fixed.len() > MAX_FIXED).then(|| fixed.remove(0));
            (fixed.len(), oldest)
        };
        self.tell(Action::Check(check::Action::Fixed(count)));
        if let Some(oldest) = oldest {
            // A mark that can't be dropped changes nothing that is seen.
            let _ = self.host.release(&oldest.place).await;
        }
    }

    async fn fix_all(&self, mut fixes: Vec<ParagraphEdits>) -> Result<Receipt, HostError> {
        let paragraphs: Vec<(usize, String)> = fixes.iter().map(|p| (p.paragraph, p.before.clone())).collect();
        let place = self.host.anchor_paragraphs(&paragraphs).await?;
        fixes.iter_mut().enumerate().for_each(|(index, fix)| fix.paragraph = index);
        let done = self.host.replace(&place, &fixes).await;
        if done.is_err() {
            self.host.release(&place).await?;
        }
        done
    }

    /// Brings back what stood there before the last fix.
    pub async fn take_back(self) {
        let Some(receipt) = self.fixed.borrow().last().cloned() else { return };
        match self.host.revert(&receipt).await {
            Ok(()) => {
                let count = {
                    let mut fixed = self.fixed.borrow_mut();
                    fixed.pop();
                    fixed.len()
                };
                self.tell(Action::Check(check::Action::Fixed(count)));
                self.tell(Action::Say(Said::Reverted));
                // As above.
                let _ = self.host.release(&receipt.place).await;
            }
            Err(error) => self.tell(Action::Say(Said::Trouble(error))),
        }
        self.check().await;
    }

    pub fn remember_ignored(&self) {
        let document = self.host.setting(IGNORED).and_then(|o| serde_json::from_str(&o).ok()).unwrap_or_default();
        self.tell(Action::Check(check::Action::Ignoring { document, always: memory::ignored() }));
    }

    /// Ignores a fingerprint in this document.
    pub async fn ignore(self, print: u64) {
        self.tell(Action::Check(check::Action::Ignore(print)));
        let mut kept: Vec<u64> =
            self.host.setting(IGNORED).and_then(|o| serde_json::from_str(&o).ok()).unwrap_or_default();
        kept.push(print);
        self.keep_ignored(&kept[kept.len().saturating_sub(MAX_IGNORED)..]).await;
    }

    /// Looks again at everything that this document ignores.
    pub async fn heed_document(self) {
        self.tell(Action::Check(check::Action::HeedDocument));
        self.keep_ignored(&[]).await;
    }

    async fn keep_ignored(&self, prints: &[u64]) {
        let value = serde_json::to_string(prints).unwrap_or_default();
        if let Err(error) = self.host.set_setting(IGNORED, &value).await {
            self.tell(Action::Say(Said::Trouble(error)));
        }
    }

    /// Never flags this wording again, in any document of this user.
    pub async fn ignore_always(self, ignored: Ignored) {
        let mut all = memory::ignored();
        all.push(ignored.clone());
        memory::keep_ignored(&all);
        self.tell(Action::Check(check::Action::IgnoreAlways(ignored)));
    }
}

/// What to say when a finding's place is not as it was read.
const fn missed(error: HostError) -> Said {
    match error {
        HostError::Moved => Said::Rechecked,
        error => Said::Trouble(error),
    }
}

/// Findings with a fix as edits per paragraph, in order, the first of overlapping ones.
pub fn fixes<'f>(found: impl Iterator<Item = Found<'f>>) -> Vec<ParagraphEdits> {
    let mut all: Vec<ParagraphEdits> = Vec::new();
    for one in found {
        let Some(with) = one.finding.fixes.first() else { continue };
        let edit = Edit { span: one.finding.span, with: with.clone(), rule: one.finding.rule.clone() };
        match all.last_mut().filter(|p| p.paragraph == one.paragraph) {
            Some(paragraph) if paragraph.edits.iter().any(|e| e.span.overlaps(edit.span)) => {}
            Some(paragraph) => paragraph.edits.push(edit),
            None => {
                all.push(ParagraphEdits { paragraph: one.paragraph, before: one.text.to_owned(), edits: vec![edit] })
            }
        }
    }
    all.iter_mut().for_each(|p| language::sort::by_key(&mut p.edits, |e| e.span));
    all
}
