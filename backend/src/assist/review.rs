//! Step 9: the rules' corrections in a model's words, and what the check of the whole answer says.

use super::offline;
use language::fidelity::{self, Change, Severity};
use language::finding::{Edit, Finding, Level, Span};
use language::rules::{self, Mode};
use wire::assist::{Event, Mark, Task};

/// How far the rules go over a model's words.
const fn mode(task: &Task) -> Mode {
    match task {
        Task::Rewrite { mode } => *mode,
        Task::Shorten | Task::Expand | Task::Summary { .. } | Task::Reply { .. } | Task::Draft { .. } => Mode::Official,
        Task::Instruct { .. } | Task::Tone { .. } | Task::Fill { .. } => Mode::Correct,
    }
}

/// A finished paragraph of a model, corrected.
pub fn paragraph(task: &Task, index: usize, answer: &str) -> Event {
    let rewritten = rules::rewrite(answer, mode(task));
    let corrected = marks(&rewritten.edits);
    Event::Paragraph { paragraph: index, text: rewritten.text, edits: Vec::new(), corrected }
}

/// Where the edits stand in the text that they lead to.
fn marks(edits: &[Edit]) -> Vec<Mark> {
    let mut shift = 0isize;
    edits
        .iter()
        .map(|edit| {
            let start = edit.span.start.wrapping_add_signed(shift);
            shift += edit.with.len() as isize - edit.span.len() as isize;
            Mark { span: Span::new(start, start + edit.with.len()), rule: edit.rule.clone() }
        })
        .collect()
}

/// Facts that were lost, added or changed against each source.
pub fn facts(task: &Task, sources: &[String], answers: &[Option<String>]) -> Vec<(usize, Change)> {
    let pairs = sources.iter().zip(answers).enumerate();
    let finished = pairs.filter_map(|(index, (source, answer))| answer.as_ref().map(|answer| (index, source, answer)));
    let changed = |(index, source, answer): (usize, &String, &String)| {
        let changes = fidelity::compare(source, answer).into_iter().filter_map(|change| weighed(task, change));
        changes.map(|change| (index, change)).collect::<Vec<_>>()
    };
    finished.flat_map(changed).collect()
}

/// What the rules and the tone say of finished answers.
pub fn findings(task: &Task, answers: &[Option<String>]) -> Vec<(usize, Finding)> {
    let mut findings: Vec<(usize, Finding)> = Vec::new();
    for (index, answer) in answers.iter().enumerate().filter_map(|(i, answer)| answer.as_ref().map(|a| (i, a))) {
        if let Task::Tone { style, .. } = task {
            findings.extend(offline::out_of_tone(answer, *style).into_iter().map(|finding| (index, finding)));
        }
        findings.extend(rules::check(answer).into_iter().filter(|f| f.level != Level::Auto).map(|f| (index, f)));
    }
    findings
}

/// A summary or a form leaves facts out by its nature; a letter may, but the reader is told.
fn weighed(task: &Task, change: Change) -> Option<Change> {
    match task {
        Task::Summary { .. } | Task::Fill { .. } => change.after.is_some().then_some(change),
        Task::Reply { .. } | Task::Draft { .. } if change.after.is_none() => {
            Some(Change { level: Severity::Warn, ..change })
        }
        _ => Some(change),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_where_the_corrections_are() {
        let edit = |start, end, with: &str| Edit { span: Span::new(start, end), with: with.into(), rule: "r".into() };
        let edits = [edit(0, 2, "abc"), edit(4, 6, "")];
        let text = language::finding::apply("xx--yy", &edits);
        let spans: Vec<_> = marks(&edits).iter().map(|m| m.span).collect();
        assert_eq!((text.as_str(), spans), ("abc--", vec![Span::new(0, 3), Span::new(5, 5)]));
    }
}
