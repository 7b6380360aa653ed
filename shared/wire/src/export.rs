//! A letter as a file: POST a letter, get the bytes of a document. Nothing is kept.

use language::letter::Letter;
use serde::{Deserialize, Serialize};

/// The most characters of one document.
pub const MAX_CHARS: usize = 200_000;

/// The most lines of one document.
pub const MAX_LINES: usize = 5_000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportRequest {
    pub letter: Letter,
    pub format: Format,
    /// Whether a model had a part in the words; the file is marked as the agency's policy says.
    #[serde(default)]
    pub assisted: bool,
}

/// The files that a letter can become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Docx,
    Hwpx,
    Text,
}

impl Format {
    /// The name on the command line and the file's extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Hwpx => "hwpx",
            Self::Text => "txt",
        }
    }

    pub const fn media(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Hwpx => "application/hwp+zip",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
}
