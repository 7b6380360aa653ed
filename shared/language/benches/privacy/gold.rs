//! What stands in a document, as its maker knows it.

use language::privacy::Kind;

/// A stretch of a document with what it is.
pub struct Gold {
    pub start: usize,
    pub end: usize,
    /// `None`: a negative, which must stay.
    pub kind: Option<Kind>,
}
