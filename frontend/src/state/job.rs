//! One press of a button: what was sent, what came back, and what the user keeps of it.

use crate::host::{ParagraphEdits, Place, Receipt};
use language::compare;
use language::fidelity::{self, Severity};
use language::finding::{Edit, Finding, Span};
use language::privacy::{Kind, Report};
use serde::{Deserialize, Serialize};
use wire::assist::{Answerer, DocumentClass, Event, Mark, Task, Tokens};
use wire::notice::Notice;

use super::Failure;

/// A job and its answers; kept in the list of last results.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    pub id: u64,
    pub task: Task,
    pub class: DocumentClass,
    /// The texts that were selected when the button was pressed.
    pub before: Vec<String>,
    #[serde(default)]
    pub sent: Sent,
    pub place: Option<Place>,
    /// Variants to flip through; never empty.
    pub answers: Vec<Answer>,
    pub shown: usize,
    /// Changes made in the document, oldest first.
    pub receipts: Vec<Receipt>,
}

/// What went with the texts, so that another wording is asked for under the same mask.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The paragraphs that a whole text was made of; otherwise those of the job.
    pub paragraphs: Option<Vec<String>>,
    pub released: Vec<(usize, Span)>,
    pub added: Vec<(usize, Span, Kind)>,
    /// What was masked, by kind.
    pub masked: Vec<(Kind, usize)>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub answerer: Option<Answerer>,
    pub notices: Vec<Notice>,
    pub paragraphs: Vec<Outcome>,
    /// Facts that were lost, added or changed, with their paragraph.
    #[serde(default)]
    pub facts: Vec<(usize, Fact)>,
    pub findings: Vec<(usize, Finding)>,
    pub placeholders: Report,
    pub millis: u64,
    pub tokens: Option<Tokens>,
    #[serde(skip)]
    pub phase: Phase,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    Running,
    #[default]
    Done,
    Stopped,
    Failed(Failure),
}

/// The answer to one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    pub text: String,
    pub finished: bool,
    pub changes: Vec<Change>,
    pub applied: bool,
}

/// A fact that is not what it was, in the words of both texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub kind: fidelity::Kind,
    pub before: Option<String>,
    pub after: Option<String>,
    pub grave: bool,
}

/// One differing place, with the rules that asked for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Bytes of the text that was sent.
    pub before: Span,
    pub with: String,
    pub rules: Vec<String>,
    pub kept: bool,
    /// A fact would change: never taken together with the others.
    #[serde(default)]
    pub blocked: bool,
}

impl Job {
    pub fn new(id: u64, task: Task, class: DocumentClass, before: Vec<String>) -> Self {
        let answers = vec![Answer::running(before.len())];
        let sent = Sent::default();
        Self { id, task, class, before, sent, place: None, answers, shown: 0, receipts: Vec::new() }
    }

    /// Puts the engine's own answer before the one that is asked for, so that it can be used meanwhile.
    pub fn beside(&mut self, own: Answer) {
        self.answers.insert(0, own);
        self.shown = 1;
    }

    /// The engine's own answer, while another one is shown that is still being written.
    pub fn meanwhile(&self) -> Option<usize> {
        let own = self.answers.iter().position(|a| a.answerer == Some(Answerer::Engine) && a.phase == Phase::Done)?;
        (own != self.shown && self.answer().phase == Phase::Running).then_some(own)
    }

    pub fn answer(&self) -> &Answer {
        &self.answers[self.shown]
    }

    pub fn answer_mut(&mut self) -> &mut Answer {
        &mut self.answers[self.shown]
    }

    /// Paragraphs ready to be applied, each with its kept edits.
    pub fn edits(&self, only: Option<usize>) -> Vec<ParagraphEdits> {
        let outcomes = self.answer().paragraphs.iter().enumerate();
        let wanted = outcomes.filter(|(i, o)| o.finished && !o.applied && only.is_none_or(|only| only == *i));
        let edits = wanted.map(|(paragraph, o)| ParagraphEdits {
            paragraph,
            before: self.before[paragraph].clone(),
            edits: o.changes.iter().filter(|c| c.kept).map(Change::edit).collect(),
        });
        edits.filter(|p| !p.edits.is_empty()).collect()
    }

    /// The text as it would stand after applying what is kept.
    pub fn result(&self) -> String {
        if self.task.is_whole() {
            return self.answer().paragraphs.first().map(|whole| whole.text.clone()).unwrap_or_default();
        }
        let outcomes = self.answer().paragraphs.iter().enumerate();
        outcomes.map(|(i, o)| o.result(&self.before[i])).collect::<Vec<_>>().join("\n")
    }

    pub fn running(&self) -> bool {
        self.answers.iter().any(|a| a.phase == Phase::Running)
    }
}

impl Answer {
    pub fn running(paragraphs: usize) -> Self {
        Self { paragraphs: vec![Outcome::default(); paragraphs], phase: Phase::Running, ..Self::default() }
    }

    /// Takes one event of the stream; indexes outside the request are not ours and are dropped.
    /// A `whole` text has no differences: it stands beside its source, not in its place.
    pub fn take(&mut self, before: &[String], event: Event, whole: bool) {
        match event {
            Event::Started { answerer } => {
                self.answerer = Some(answerer);
                self.paragraphs.iter_mut().filter(|p| !p.finished).for_each(|p| p.text.clear());
            }
            Event::Notice { notice } => self.notices.push(notice),
            Event::Piece { paragraph, text } => {
                if let Some(outcome) = self.paragraphs.get_mut(paragraph).filter(|p| !p.finished) {
                    outcome.text.push_str(&text);
                }
            }
            Event::Paragraph { paragraph, text, .. } if whole => {
                if let Some(outcome) = self.paragraphs.get_mut(paragraph) {
                    *outcome = Outcome { text, finished: true, ..Outcome::default() };
                }
            }
            Event::Paragraph { paragraph, text, edits, corrected } => {
                if let (Some(outcome), Some(before)) = (self.paragraphs.get_mut(paragraph), before.get(paragraph)) {
                    let facts = fidelity::compare(before, &text);
                    self.facts.retain(|(of, _)| *of != paragraph);
                    self.facts.extend(facts.iter().map(|fact| (paragraph, Fact::of(fact, before, &text))));
                    *outcome = Outcome::new(before, text, &edits, &corrected, &facts);
                }
            }
            Event::Review { findings, placeholders, facts } => {
                // Of a whole text only the server knows all that it was made of.
                if let (true, Some(answer), [before]) = (whole, self.paragraphs.first(), before) {
                    let known = facts.iter().filter(|(of, _)| *of == 0);
                    self.facts = known.map(|(of, fact)| (*of, Fact::of(fact, before, &answer.text))).collect();
                }
                self.findings = findings;
                self.placeholders = placeholders;
            }
            Event::Done { millis, tokens } => {
                self.millis = millis;
                self.tokens = tokens;
                self.phase = Phase::Done;
            }
            Event::Problem { problem } => self.phase = Phase::Failed(Failure::Server(problem)),
        }
    }

    /// How many changes are offered, and how many of them are kept.
    pub fn count(&self) -> (usize, usize) {
        let changes = || self.paragraphs.iter().flat_map(|p| &p.changes);
        (changes().count(), changes().filter(|c| c.kept).count())
    }

    /// Whether every change lies on characters of its text, in order: what was stored may have been touched.
    pub fn sound(&self, before: &[String]) -> bool {
        self.paragraphs.iter().zip(before).all(|(outcome, before)| {
            let mut at = 0;
            outcome.changes.iter().all(|change| {
                let Span { start, end } = change.before;
                let fits = at <= start && start <= end && before.get(start..end).is_some();
                at = end;
                fits
            })
        })
    }

    pub fn finished(&self) -> usize {
        self.paragraphs.iter().filter(|p| p.finished).count()
    }
}

impl Outcome {
    fn new(before: &str, text: String, edits: &[Edit], corrected: &[Mark], facts: &[fidelity::Change]) -> Self {
        let grave = |c: &compare::Change| {
            let hit = |fact: Option<Span>, here: Span| fact.is_some_and(|fact| touches(fact, here));
            let mut grave = facts.iter().filter(|f| f.level == Severity::Block);
            grave.any(|f| hit(f.before, c.before) || hit(f.after, c.after))
        };
        let changes = compare::words(before, &text).into_iter().map(|change| {
            let asked = edits.iter().filter(|e| touches(e.span, change.before)).map(|e| &e.rule);
            let marked = corrected.iter().filter(|m| touches(m.span, change.after)).map(|m| &m.rule);
            let mut rules: Vec<String> = asked.chain(marked).map(ToString::to_string).collect();
            rules.dedup();
            let blocked = grave(&change);
            Change { before: change.before, with: change.after.of(&text).to_owned(), rules, kept: !blocked, blocked }
        });
        Self { changes: changes.collect(), text, finished: true, applied: false }
    }

    pub fn result(&self, before: &str) -> String {
        if !self.finished {
            return self.text.clone();
        }
        let edits: Vec<Edit> = self.changes.iter().filter(|c| c.kept).map(Change::edit).collect();
        language::finding::apply(before, &edits)
    }
}

impl Fact {
    /// A place outside its text, as of a line of the form, is not shown.
    fn of(change: &fidelity::Change, before: &str, after: &str) -> Self {
        let words = |text: &str, span: Option<Span>| {
            let words = span.and_then(|span| text.get(span.start..span.end));
            words.map(|words| words.trim().to_owned()).filter(|words| !words.is_empty())
        };
        let (before, after) = (words(before, change.before), words(after, change.after));
        Self { kind: change.kind, before, after, grave: change.level == Severity::Block }
    }
}

impl Change {
    fn edit(&self) -> Edit {
        let rule = self.rules.first().cloned().unwrap_or_default();
        Edit { span: self.before, with: self.with.clone(), rule: rule.into() }
    }
}

/// Overlapping, or meeting where one of them is empty.
const fn touches(a: Span, b: Span) -> bool {
    a.overlaps(b) || (a.is_empty() || b.is_empty()) && a.start <= b.end && b.start <= a.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::rules::Mode;

    fn job() -> Job {
        let before = vec!["문제가 해결되어졌다.".to_owned(), "그대로 둔다.".to_owned()];
        Job::new(1, Task::Rewrite { mode: Mode::Official }, DocumentClass::Sensitive, before)
    }

    fn paragraph(paragraph: usize, text: &str) -> Event {
        Event::Paragraph { paragraph, text: text.into(), edits: vec![], corrected: vec![] }
    }

    #[test]
    fn finished_paragraphs_are_usable_while_the_rest_streams() {
        let mut job = job();
        let before = job.before.clone();
        job.answer_mut().take(&before, Event::Piece { paragraph: 1, text: "그대".into() }, false);
        job.answer_mut().take(&before, paragraph(0, "문제가 해결되었다."), false);
        let edits = job.edits(None);
        assert_eq!((edits.len(), edits[0].paragraph, edits[0].edits[0].with.as_str()), (1, 0, "해결되었다."));
        assert_eq!(job.result(), "문제가 해결되었다.\n그대");
    }

    #[test]
    fn what_is_left_keeps_the_words_of_the_document() {
        let mut job = job();
        let before = job.before.clone();
        job.answer_mut().take(&before, paragraph(0, "과제가 해결되었다."), false);
        job.answer_mut().paragraphs[0].changes[1].kept = false;
        assert_eq!(job.answer().paragraphs[0].result(&before[0]), "과제가 해결되어졌다.");
        assert_eq!(job.answer().count(), (2, 1));
    }

    #[test]
    fn another_answerer_voids_unfinished_pieces_only() {
        let mut job = job();
        let before = job.before.clone();
        job.answer_mut().take(&before, paragraph(0, "해결되었다."), false);
        job.answer_mut().take(&before, Event::Piece { paragraph: 1, text: "버릴 말".into() }, false);
        job.answer_mut().take(&before, Event::Started { answerer: Answerer::Engine }, false);
        assert_eq!(job.answer().paragraphs[1].text, "");
        assert!(job.answer().paragraphs[0].finished);
        job.answer_mut().take(&before, paragraph(7, "남의 문단"), false);
        assert_eq!(job.answer().finished(), 1);
    }
}
