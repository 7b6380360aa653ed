//! A typed official letter (기안문·시행문): form is right by construction, whoever wrote the words.
//! Source: 행정업무의 운영 및 혁신에 관한 규정 and its 시행규칙 (제2조, 제4조).

mod abstracts;
mod parse;
mod render;

pub use abstracts::{Abstract, abstracted};
pub use parse::{Parsed, parse};
pub use render::{Line, Part};

use serde::{Deserialize, Serialize};

/// The parts of a letter from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Letter {
    pub layout: Layout,
    pub head: Head,
    /// What stands before the items: a sentence without a mark.
    pub opening: Vec<String>,
    pub items: Vec<Item>,
    pub attachments: Vec<Attachment>,
    pub foot: Foot,
}

/// Which document it is: its parts, its marks and whether 끝 closes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// 기안문·시행문: 1. 가. 1) 가) … 끝.
    #[default]
    Official,
    /// An answer to a petition without 두문 and 결문.
    Reply,
    /// 공고
    Notice,
    /// 보고서: □ ○ - ·
    Report,
    /// 계획서: Ⅰ. □ ○ - ·
    Plan,
    /// 보도자료: paragraphs without marks.
    Press,
}

/// 두문: the agency, the receiver and the title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Head {
    pub agency: Option<String>,
    pub receiver: Option<String>,
    pub via: Option<String>,
    /// `가온시 공고 제2026-512호`.
    pub number: Option<String>,
    pub title: String,
    pub subtitles: Vec<String>,
    /// When a press release may be printed: `2026. 11. 24.(화) 06:00`.
    pub embargo: Option<String>,
    /// Day (and section) of a report, day of a notice, day on which a press release goes out.
    pub date: Option<String>,
    /// The box above a report: conclusion and request.
    pub summary: Option<String>,
}

/// One item with its sub-items; marks and indents come from its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Item {
    pub text: String,
    /// A table below the text, row by row; the first row is its head.
    pub rows: Vec<Vec<String>>,
    pub items: Vec<Item>,
}

/// 붙임: a name and how many of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    pub name: String,
    /// As it is counted: `1부`, `각 1부`, `2매`.
    pub copies: String,
}

/// 결문: who sends, who drafted and decided, number and contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Foot {
    pub sender: Option<String>,
    /// The section in charge of a press release.
    pub unit: Option<String>,
    pub receivers: Vec<String>,
    /// `주무관 김가온`, one for each who signs.
    pub drafter: Option<String>,
    pub reviewer: Option<String>,
    pub approver: Option<String>,
    pub cooperators: Vec<String>,
    /// `환경정책과-1234(2026. 11. 23.)`.
    pub issued: Option<String>,
    pub received: Option<String>,
    pub address: Option<String>,
    pub website: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub email: Option<String>,
    /// 공개 · 부분공개(호) · 비공개(호).
    pub disclosure: Option<String>,
}

impl Item {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn with(text: impl Into<String>, items: Vec<Self>) -> Self {
        Self { text: text.into(), items, ..Self::default() }
    }
}

impl Attachment {
    /// One copy of a document.
    pub fn one(name: impl Into<String>) -> Self {
        Self { name: name.into(), copies: "1부".to_owned() }
    }
}

impl Letter {
    /// The letter as plain text, one line a paragraph.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for line in self.lines() {
            out.push_str(&line.text);
            out.push('\n');
        }
        out
    }

    /// The lines with what each is, for documents with styles.
    pub fn lines(&self) -> Vec<Line> {
        render::lines(self)
    }
}

#[cfg(test)]
mod tests;
