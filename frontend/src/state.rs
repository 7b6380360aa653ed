//! Everything the pane knows, and how each action changes it. Pure: no clock, no browser.

pub mod check;
mod choice;
pub mod job;
pub mod masking;
mod request;
mod said;
pub mod writing;

pub use choice::{Choice, embedded};
pub use said::Said;

use crate::host::{Abilities, HostError, Receipt, Selection};
use check::Check;
use job::{Answer, Job, Phase};
use language::finding::Span;
use language::privacy::Kind;
use language::tone::Tone;
use masking::Masking;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::assist::{DocumentClass, Event, TaskKind};
use wire::problem::Problem;
use wire::session::Session;
use writing::Writing;

/// Results kept per document.
pub const HISTORY: usize = 10;
/// Own instructions that are kept as buttons.
pub const MAX_INSTRUCTIONS: usize = 12;

#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub panel: Panel,
    pub tongue: Tongue,
    pub class: DocumentClass,
    pub link: Link,
    pub abilities: Abilities,
    /// `None` until the host has answered for the first time.
    pub selection: Option<Result<Selection, HostError>>,
    pub masking: Masking,
    pub choice: Choice,
    pub instruction: String,
    /// The user's own instructions, kept as buttons.
    pub instructions: Vec<String>,
    pub tone: Tone,
    pub reply: Writing,
    pub letter: Writing,
    pub filling: Filling,
    /// The situation of a complaint that 어조 is to fit: its id.
    pub situation: Option<&'static str>,
    /// Models chosen by name, for each kind of task.
    pub chosen: BTreeMap<TaskKind, String>,
    pub job: Option<Job>,
    /// A failure before anything came back: nothing was sent or nothing was changed.
    pub failure: Option<Failure>,
    pub history: Vec<Job>,
    pub check: Check,
    pub said: Option<Said>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    #[default]
    Rewrite,
    Tone,
    Petition,
    Draft,
    Check,
    Settings,
}

/// Language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tongue {
    #[default]
    Korean,
    English,
}

/// What is known of the server.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Link {
    #[default]
    Asking,
    Up(Session),
    Down,
}

/// Why something did not happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Server(Problem),
    /// No answer from the server at all.
    Unreachable,
    /// The stream ended before its end.
    Cut,
    Host(HostError),
}

/// Whether a model reads the notes for the form of the open panel.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Filling {
    #[default]
    Idle,
    Running,
    /// The form is as it was; its button tries again.
    Failed(Failure),
}

#[derive(Clone, Debug)]
pub enum Action {
    Open(Panel),
    Speak(Tongue),
    Classify(DocumentClass),
    Linked(Link),
    Met(Abilities),
    Selected(Result<Selection, HostError>),
    Release(usize, Span),
    Cover(usize, Span, Kind),
    Choose(Choice),
    Instruct(String),
    KeepInstructions(Vec<String>),
    Turn(Tone),
    Situate(Option<&'static str>),
    /// What the user does with the form of the open panel.
    Write(writing::Action),
    Filling(Filling),
    /// The user's own words in a text that was written.
    Edit(String),
    /// Which model is asked for this kind of task; `None`: as the server prefers.
    UseModel(TaskKind, Option<String>),
    Begin(Job),
    BeginVariant,
    Event(u64, usize, Event),
    Ended(u64, usize, Phase),
    Refused(Failure),
    Keep {
        paragraph: usize,
        change: usize,
        kept: bool,
    },
    KeepAll(bool),
    Show(usize),
    Applied(Vec<usize>, usize, Receipt),
    /// A new text stands in the document.
    Inserted(Receipt),
    Reverted,
    /// Identification numbers were masked in the document; the failure that asked for it is settled.
    Starred(Receipt),
    Remembered(Vec<Job>),
    Recall(usize),
    Forget,
    Close,
    Check(check::Action),
    Say(Said),
    Hush,
}

impl Default for State {
    fn default() -> Self {
        Self {
            panel: Panel::default(),
            tongue: Tongue::default(),
            class: DocumentClass::default(),
            link: Link::default(),
            abilities: Abilities::default(),
            selection: None,
            masking: Masking::default(),
            choice: Choice::default(),
            instruction: String::new(),
            instructions: Vec::new(),
            tone: Tone::default(),
            reply: Writing::reply(),
            letter: Writing::letter(),
            filling: Filling::Idle,
            situation: None,
            chosen: BTreeMap::new(),
            job: None,
            failure: None,
            history: Vec::new(),
            check: Check::default(),
            said: None,
        }
    }
}

impl State {
    pub fn reduce(mut self, action: Action) -> Self {
        match action {
            Action::Open(panel) => {
                self.panel = panel;
                self.take_up();
            }
            Action::Speak(tongue) => self.tongue = tongue,
            Action::Classify(class) => self.class = class,
            Action::Linked(link) => self.link = link,
            Action::Met(abilities) => self.abilities = abilities,
            Action::Selected(selection) => self.select(selection),
            Action::Release(paragraph, span) => self.masking.release(paragraph, span),
            Action::Cover(paragraph, span, kind) => self.masking.cover(paragraph, span, kind),
            Action::Choose(choice) => self.choice = choice,
            Action::Instruct(instruction) => self.instruction = instruction,
            Action::KeepInstructions(instructions) => self.instructions = instructions,
            Action::Turn(tone) => self.tone = tone,
            Action::Situate(situation) => self.situation = situation,
            Action::Write(action) => self.write(action),
            Action::Filling(filling) => self.filling = filling,
            Action::Edit(text) => self.edit(text),
            Action::UseModel(task, Some(model)) => drop(self.chosen.insert(task, model)),
            Action::UseModel(task, None) => drop(self.chosen.remove(&task)),
            Action::Begin(job) => self.begin(job),
            Action::BeginVariant => self.begin_variant(),
            Action::Event(id, answer, event) => self.event(id, answer, event),
            Action::Ended(id, answer, phase) => self.end(id, answer, phase),
            Action::Refused(failure) => self.failure = Some(failure),
            Action::Keep { paragraph, change, kept } => self.keep(|p, c| (p, c) == (paragraph, change), kept),
            Action::KeepAll(kept) => self.keep_all(kept),
            Action::Show(answer) => self.show(answer),
            Action::Applied(paragraphs, words, receipt) => self.applied(&paragraphs, words, receipt),
            Action::Inserted(receipt) => self.inserted(receipt),
            Action::Reverted => self.reverted(),
            Action::Starred(receipt) => self.starred(&receipt),
            Action::Remembered(history) => self.history = history,
            Action::Recall(index) => self.recall(index),
            Action::Forget => self.history.clear(),
            Action::Close => self.file_away(),
            Action::Check(action) => self.check.reduce(action),
            Action::Say(said) => self.said = Some(said),
            Action::Hush => self.said = None,
        }
        self
    }

    fn select(&mut self, selection: Result<Selection, HostError>) {
        if self.selection.as_ref() != Some(&selection) {
            let paragraphs = selection.as_ref().map_or(&[][..], |s| &s.paragraphs);
            self.masking = Masking::of(paragraphs.iter().map(|p| p.text.as_str()));
            selection.iter().for_each(|selection| self.check.follow(selection));
            self.selection = Some(selection);
            self.take_up();
        }
    }

    /// The form of the open panel reads the selection.
    fn take_up(&mut self) {
        let Some(Ok(selection)) = &self.selection else { return };
        let text = selection.paragraphs.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n");
        match self.panel {
            Panel::Petition => self.reply.take_up(&text),
            // A letter takes what was selected on purpose, not every paragraph that the cursor passes.
            Panel::Draft if !selection.at_cursor => self.letter.take_up(&text),
            _ => {}
        }
    }

    fn write(&mut self, action: writing::Action) {
        match (self.panel, &action) {
            (_, writing::Action::Own(_)) => {
                self.reply.reduce(action.clone());
                self.letter.reduce(action);
            }
            (Panel::Draft, _) => self.letter.reduce(action),
            _ => self.reply.reduce(action),
        }
    }

    fn edit(&mut self, text: String) {
        let Some(job) = self.job.as_mut().filter(|job| job.task.is_whole() && !job.running()) else { return };
        if let Some(whole) = job.answer_mut().paragraphs.first_mut().filter(|whole| !whole.applied) {
            whole.text = text;
        }
    }

    fn begin(&mut self, job: Job) {
        self.file_away();
        self.failure = None;
        self.said = None;
        self.job = Some(job);
    }

    fn begin_variant(&mut self) {
        if let Some(job) = &mut self.job {
            job.answers.push(Answer::running(job.before.len()));
            job.shown = job.answers.len() - 1;
        }
    }

    fn event(&mut self, id: u64, answer: usize, event: Event) {
        let Some(job) = self.job.as_mut().filter(|j| j.id == id) else { return };
        let Some(answer) = job.answers.get_mut(answer).filter(|a| a.phase == Phase::Running) else { return };
        answer.take(&job.before, event, job.task.is_whole());
    }

    fn end(&mut self, id: u64, answer: usize, phase: Phase) {
        let Some(job) = self.job.as_mut().filter(|j| j.id == id) else { return };
        if let Some(answer) = job.answers.get_mut(answer).filter(|a| a.phase == Phase::Running) {
            answer.phase = phase;
        }
    }

    fn keep(&mut self, which: impl Fn(usize, usize) -> bool, kept: bool) {
        let Some(job) = &mut self.job else { return };
        for (p, outcome) in job.answer_mut().paragraphs.iter_mut().enumerate().filter(|(_, o)| !o.applied) {
            let changes = outcome.changes.iter_mut().enumerate();
            changes.filter(|(c, _)| which(p, *c)).for_each(|(_, change)| change.kept = kept);
        }
    }

    /// What would change a fact is never taken together with the rest.
    fn keep_all(&mut self, kept: bool) {
        let Some(job) = &mut self.job else { return };
        let outcomes = job.answer_mut().paragraphs.iter_mut().filter(|o| !o.applied);
        outcomes.flat_map(|o| &mut o.changes).filter(|c| !kept || !c.blocked).for_each(|c| c.kept = kept);
    }

    fn show(&mut self, answer: usize) {
        if let Some(job) = self.job.as_mut().filter(|j| answer < j.answers.len()) {
            job.shown = answer;
        }
    }

    fn applied(&mut self, paragraphs: &[usize], words: usize, receipt: Receipt) {
        let Some(job) = &mut self.job else { return };
        self.said = Some(Said::Applied { words, way: receipt.way });
        self.failure = None;
        for &paragraph in paragraphs {
            job.answer_mut().paragraphs[paragraph].applied = true;
        }
        job.receipts.push(receipt);
    }

    fn inserted(&mut self, receipt: Receipt) {
        let paragraphs = receipt.after.len();
        self.applied(&[0], 0, receipt);
        self.said = Some(Said::Inserted(paragraphs));
    }

    fn starred(&mut self, receipt: &Receipt) {
        self.failure = None;
        self.said = Some(Said::Starred(receipt.before.len()));
    }

    fn reverted(&mut self) {
        let Some(job) = &mut self.job else { return };
        job.receipts.clear();
        job.answers.iter_mut().flat_map(|a| &mut a.paragraphs).for_each(|p| p.applied = false);
        self.said = Some(Said::Reverted);
        self.failure = None;
    }

    /// Puts the present result into the list of last results.
    fn file_away(&mut self) {
        let Some(mut job) = self.job.take() else { return };
        if job.answers.iter().any(|a| a.finished() > 0) {
            let stopped = job.answers.iter_mut().filter(|a| a.phase == Phase::Running);
            stopped.for_each(|a| a.phase = Phase::Stopped);
            self.history.retain(|old| old.id != job.id);
            self.history.insert(0, job);
            self.history.truncate(HISTORY);
        }
    }

    fn recall(&mut self, index: usize) {
        if index < self.history.len() {
            let job = self.history.remove(index);
            self.panel = Panel::of(&job.task);
            self.begin(job);
        }
    }

    pub fn running(&self) -> bool {
        self.job.as_ref().is_some_and(Job::running)
    }

    /// The present job, when it is one of the open panel.
    pub fn job_here(&self) -> Option<&Job> {
        self.job.as_ref().filter(|job| Panel::of(&job.task) == self.panel)
    }

    pub fn session(&self) -> Option<&Session> {
        if let Link::Up(session) = &self.link { Some(session) } else { None }
    }
}

#[cfg(test)]
mod tests;
