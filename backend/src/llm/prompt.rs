//! What a model is asked: built only from masked text, fixed sentences and numbers, so nothing unmasked can be in it.

use language::privacy::Masked;
use std::fmt::Write;

/// The instruction and the data, kept apart.
#[derive(Clone, Debug, Default)]
pub struct Prompt {
    system: String,
    user: String,
}

impl Prompt {
    pub fn system(&self) -> &str {
        &self.system
    }

    pub fn user(&self) -> &str {
        &self.user
    }

    /// A sentence of the instruction.
    pub fn instruct(&mut self, text: &'static str) -> &mut Self {
        if !self.system.is_empty() {
            self.system.push_str("\n\n");
        }
        self.system.push_str(text.trim());
        self
    }

    /// Fixed text beside the data.
    pub fn fixed(&mut self, text: &'static str) -> &mut Self {
        self.user.push_str(text);
        self
    }

    pub fn number(&mut self, number: usize) -> &mut Self {
        // Writing into a string does not fail.
        let _ = write!(self.user, "{number}");
        self
    }

    pub fn masked(&mut self, text: &Masked) -> &mut Self {
        self.user.push_str(text.as_str());
        self
    }
}
