//! The embedded engine as the one who answers: rules, no model.

use language::rules::{self, Mode};
use wire::assist::{Event, Task};

/// How far the engine goes for a task; `None`: the task needs a model.
pub const fn mode(task: &Task) -> Option<Mode> {
    match task {
        Task::Rewrite { mode } => Some(*mode),
        Task::Shorten | Task::Expand | Task::Instruct { .. } => None,
    }
}

/// The least that is done to a paragraph which a model left out.
pub const LEAST: Mode = Mode::Correct;

/// A paragraph's own text, corrected.
pub fn paragraph(index: usize, text: &str, mode: Mode) -> Event {
    let rewritten = rules::rewrite(text, mode);
    Event::Paragraph { paragraph: index, text: rewritten.text, edits: rewritten.edits, corrected: Vec::new() }
}
