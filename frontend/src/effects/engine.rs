//! The embedded engine in the pane: the same answers as the server's, in slices, and nothing is sent.

use crate::clock::{self, Slice};
use crate::state::job::Answer;
use language::finding::{Edit, Finding, Group, Level};
use language::template::{Values, compose};
use language::tone::Tone;
use language::{rules, templates, tones};
use std::cell::RefCell;
use wire::assist::{Answerer, Event, Task};

/// Answers a task that is done paragraph by paragraph; others end at once.
pub async fn answer(task: &Task, paragraphs: &[String], tell: impl Fn(Event)) {
    let start = clock::now();
    let mut slice = Slice::begin();
    let mut findings = Vec::new();
    tell(Event::Started { answerer: Answerer::Engine });
    let none = [String::new()];
    // A new text may have no source at all.
    let paragraphs = if task.is_whole() { &none[..] } else { paragraphs };
    for (paragraph, before) in paragraphs.iter().enumerate() {
        let Some((text, edits)) = one(task, before) else { continue };
        if let Task::Tone { style, .. } = task {
            findings.extend(left(&text, *style).map(|finding| (paragraph, finding)));
        }
        tell(Event::Paragraph { paragraph, text, edits, corrected: vec![] });
        slice.breathe().await;
    }
    if !findings.is_empty() {
        tell(Event::Review { findings, facts: vec![], placeholders: Default::default() });
    }
    tell(Event::Done { millis: (clock::now() - start) as u64, tokens: None });
}

/// The engine's whole answer, for beside a model's.
pub async fn whole(task: &Task, paragraphs: &[String]) -> Answer {
    let own = RefCell::new(Answer::running(paragraphs.len()));
    answer(task, paragraphs, |event| own.borrow_mut().take(paragraphs, event, task.is_whole())).await;
    own.into_inner()
}

fn one(task: &Task, before: &str) -> Option<(String, Vec<Edit>)> {
    match task {
        Task::Rewrite { mode } => {
            let done = rules::rewrite(before, *mode);
            Some((done.text, done.edits))
        }
        Task::Tone { style, .. } => {
            let done = tones::convert(before, *style);
            Some((done.text, done.edits))
        }
        Task::Reply { situation, tone, fields } => letter(&format!("reply-{situation}"), fields, *tone),
        Task::Draft { template, fields } => letter(template, fields, Tone::Formal),
        _ => None,
    }
}

/// The letter that a form makes; `None` when a value can't be used, which the form has shown before.
fn letter(template: &str, fields: &Values, tone: Tone) -> Option<(String, Vec<Edit>)> {
    let draft = compose(templates::find(template)?, fields, tone).ok()?;
    Some((draft.letter.text(), vec![]))
}

/// Predicates that can't be turned with certainty, with their places in the answer.
fn left(answer: &str, tone: Tone) -> impl Iterator<Item = Finding> + use<> {
    tones::convert(answer, tone).left.into_iter().map(|left| Finding {
        rule: "tone".into(),
        group: Group::Official,
        level: Level::Suggest,
        span: left.span,
        message: left.why.into(),
        fixes: vec![],
    })
}
