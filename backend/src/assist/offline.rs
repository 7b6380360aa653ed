//! The embedded engine as the one who answers: rules, tones, templates; no model.

use super::whole;
use language::finding::{Finding, Group, Level};
use language::petition;
use language::rules::{self, Mode};
use language::template::compose;
use language::tone::Tone;
use language::tones;
use std::borrow::Cow;
use wire::assist::{AssistRequest, Event, Summary, Task, TaskKind};

/// The least that is done to a paragraph which a model left out.
const LEAST: Mode = Mode::Correct;

/// Whether the engine can do tasks of this kind at all.
pub const fn can(task: TaskKind) -> bool {
    !matches!(task, TaskKind::Shorten | TaskKind::Expand | TaskKind::Instruct | TaskKind::Minutes | TaskKind::Fill)
}

/// Whether the engine can answer this very request: a letter needs its template and usable values.
pub fn answers(request: &AssistRequest) -> bool {
    match &request.task {
        task @ (Task::Reply { .. } | Task::Draft { .. }) => letter(task).is_some(),
        Task::Summary { of: Summary::Petition } => request.paragraphs.iter().any(|text| gist(text).is_some()),
        task => can(task.kind()),
    }
}

/// The engine's answer to a paragraph.
pub fn paragraph(index: usize, text: &str, task: &Task) -> Event {
    match task {
        Task::Rewrite { mode } => ruled(index, text, *mode),
        Task::Tone { style, .. } => toned(index, text, *style),
        Task::Reply { .. } | Task::Draft { .. } => plain(index, letter(task).unwrap_or_default()),
        Task::Summary { of: Summary::Petition } => plain(index, gist(text).unwrap_or_default()),
        Task::Shorten | Task::Expand | Task::Instruct { .. } | Task::Summary { .. } | Task::Fill { .. } => {
            ruled(index, text, LEAST)
        }
    }
}

/// A paragraph's own text, with no more than its mistakes mended.
pub fn kept(index: usize, text: &str) -> Event {
    ruled(index, text, LEAST)
}

/// Predicates of a text that are not in this tone and can't be turned with certainty, and those that can.
pub fn out_of_tone(text: &str, tone: Tone) -> Vec<Finding> {
    let converted = tones::convert(text, tone);
    let finding = |span, message: Cow<'static, str>, fixes| Finding {
        rule: Cow::Borrowed("tone"),
        group: Group::Official,
        level: Level::Suggest,
        span,
        message,
        fixes,
    };
    let why = Cow::Borrowed(tones::style(tone).why);
    let turned = converted.edits.into_iter().map(|edit| finding(edit.span, why.clone(), vec![edit.with]));
    let left = converted
        .left
        .into_iter()
        .map(|left| finding(left.span, Cow::Owned(left.why), left.proposal.into_iter().collect()));
    let mut all: Vec<Finding> = turned.chain(left).collect();
    all.sort_by_key(|finding| finding.span.start);
    all
}

fn ruled(index: usize, text: &str, mode: Mode) -> Event {
    let rewritten = rules::rewrite(text, mode);
    Event::Paragraph { paragraph: index, text: rewritten.text, edits: rewritten.edits, corrected: Vec::new() }
}

fn toned(index: usize, text: &str, tone: Tone) -> Event {
    let converted = tones::convert(text, tone);
    Event::Paragraph { paragraph: index, text: converted.text, edits: converted.edits, corrected: Vec::new() }
}

fn plain(index: usize, text: String) -> Event {
    Event::Paragraph { paragraph: index, text, edits: Vec::new(), corrected: Vec::new() }
}

/// A reply speaks in the tone that was asked for, another letter in that of its template.
const fn tone(task: &Task) -> Tone {
    match task {
        Task::Reply { tone, .. } => *tone,
        _ => Tone::Courteous,
    }
}

/// The sentences of a complaint that say it best, in its own words; `None` where none stands out.
fn gist(text: &str) -> Option<String> {
    let read = petition::read(text);
    let sentences: Vec<&str> = read.gist.iter().map(|span| span.of(text).trim()).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The letter that the form makes; what is missing stands in it as `{라벨}`.
fn letter(task: &Task) -> Option<String> {
    let draft = compose(whole::template(task)?, &whole::values(task), tone(task)).ok()?;
    Some(draft.letter.text())
}

#[cfg(test)]
mod tests {
    use super::out_of_tone;
    use language::tone::Tone;

    #[test]
    fn what_is_left_is_offered_with_its_plain_statement() {
        let text = "서류는 이미 냈거든요.";
        let found = out_of_tone(text, Tone::Formal);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].span.of(text), found[0].fixes.as_slice()),
            ("냈거든요", ["냈습니다".to_owned()].as_slice())
        );
    }
}
