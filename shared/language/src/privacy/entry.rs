//! One value of a vault and what is known of it.

use super::detector::Kind;

/// One value in one spelling.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) label: String,
    pub(super) kind: Kind,
    pub(super) number: u32,
    pub(super) variant: u32,
    /// The value in the form in which spellings are compared.
    pub(super) key: String,
    pub(super) value: String,
    /// Particles that the source had after it although another form agrees.
    pub(super) odd: Vec<String>,
    /// It stood in a link or in code already.
    pub(super) linked: bool,
    /// How often it was sent since the last `next_turn`.
    pub(super) sent: usize,
}
