//! `geulbeot rewrite --mode correct|plain|official`: the embedded engine as JSON Lines.

use super::jsonl::{self, Offsets, Text};
use language::finding::Edit;
use language::rules::{self, Mode};
use serde::Serialize;
use std::borrow::Cow;
use std::process::ExitCode;

#[derive(Serialize)]
struct Answer {
    text: String,
    edits: Vec<Change>,
}

/// One edit; the offsets are in the text that was given.
#[derive(Serialize)]
pub struct Change {
    start: u32,
    end: u32,
    with: String,
    rule: Cow<'static, str>,
}

impl Change {
    pub fn of(edit: Edit, offsets: &Offsets) -> Self {
        let (start, end) = (offsets.at(edit.span.start), offsets.at(edit.span.end));
        Self { start, end, with: edit.with, rule: edit.rule }
    }
}

pub fn run(arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let mode = match super::choice(arguments, "mode")?.as_str() {
        "correct" => Mode::Correct,
        "plain" => Mode::Plain,
        "official" => Mode::Official,
        other => anyhow::bail!("--mode is correct, plain or official, not {other:?}"),
    };
    jsonl::run(|input: Text| {
        let offsets = Offsets::of(&input.text);
        let rewritten = rules::rewrite(&input.text, mode);
        let edits = rewritten.edits.into_iter().map(|edit| Change::of(edit, &offsets)).collect();
        Answer { text: rewritten.text, edits }
    })
}
