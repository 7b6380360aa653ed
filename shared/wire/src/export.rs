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

/// How a document that a model helped to write is marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    None,
    /// A sentence at the foot of each page.
    Footer,
    /// A property of the file that programs read.
    #[default]
    Property,
    Both,
}

/// The sentence at the foot of a page.
pub const NOTICE: &str = "이 문서는 인공지능의 도움을 받아 작성했습니다.";

/// The IPTC term for a work that a trained model helped to make.
pub const SOURCE_TYPE: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";

impl Mark {
    /// Whether the pages carry the sentence.
    pub const fn is_seen(self) -> bool {
        matches!(self, Self::Footer | Self::Both)
    }

    /// Whether programs can read it.
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Property | Self::Both)
    }
}
