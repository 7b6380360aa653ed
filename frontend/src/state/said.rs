//! What happened, in a word.

use crate::host::{HostError, Way};

/// What is told in the status line and by a screen reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Applied {
        words: usize,
        way: Way,
    },
    Inserted(usize),
    /// A file was made of the text.
    Saved,
    Reverted,
    Copied,
    CopyFailed,
    Fixed(usize),
    /// A finding was gone from the document; it was checked again.
    Rechecked,
    Starred(usize),
    Trouble(HostError),
}
