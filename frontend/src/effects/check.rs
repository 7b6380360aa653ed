//! The whole document checked in slices; only paragraphs that changed are read again by the rules.

mod personal;

use super::Effects;
use crate::clock::{self, Slice};
use crate::host::{Paragraph, ParagraphKind};
use crate::state::Action;
use crate::state::check::{self, Checked, Progress};
use language::finding::Finding;
use language::rules::{self, Survey};
use language::text::Kind;
use personal::Personal;
use std::collections::HashMap;
use std::rc::Rc;

/// Typing goes on: wait until it rests, in milliseconds.
const REST: i32 = 300;
/// How often the count of paragraphs is told, in milliseconds.
const TELLING: f64 = 250.0;

/// Which run is the latest, and what is known by text.
#[derive(Default)]
pub struct Turn {
    number: u64,
    known: HashMap<(Kind, String), Rc<Vec<Finding>>>,
    personal: Personal,
}

/// A run that was overtaken by a newer one.
struct Overtaken;

/// The time of a run: breathes, tells how far it is, gives up when it is overtaken.
struct Slices<'e> {
    effects: &'e Effects,
    turn: u64,
    slice: Slice,
    told: f64,
}

impl Effects {
    /// Checks after typing has come to rest.
    pub async fn check_soon(self) {
        let turn = self.next_turn();
        clock::pause(REST).await;
        if self.is_turn(turn) {
            self.check().await;
        }
    }

    pub async fn check(&self) {
        let turn = self.next_turn();
        let Ok(paragraphs) = self.host.document().await else {
            return self.tell(Action::Check(check::Action::Progress(Progress::Failed)));
        };
        clock::pause(0).await;
        let mut slices = Slices { effects: self, turn, slice: Slice::begin(), told: clock::now() };
        if let Ok(checked) = self.check_paragraphs(&mut slices, paragraphs).await {
            clock::pause(0).await;
            self.tell(Action::Check(check::Action::Checked(Rc::new(checked))));
        }
    }

    async fn check_paragraphs(
        &self,
        slices: &mut Slices<'_>,
        paragraphs: Vec<Paragraph>,
    ) -> Result<Vec<Checked>, Overtaken> {
        let all = paragraphs.len();
        let mut checked = Vec::with_capacity(all);
        let mut known = HashMap::with_capacity(all);
        for paragraph in paragraphs {
            let key = (kind(&paragraph), paragraph.text.clone());
            let before = self.check.borrow().known.get(&key).cloned();
            let findings = before.unwrap_or_else(|| Rc::new(rules::check_paragraph(&key.1, key.0)));
            known.insert(key, Rc::clone(&findings));
            checked.push(Checked { paragraph: Rc::new(paragraph), findings });
            slices.breathe(checked.len(), all).await?;
        }
        let mut personal = std::mem::take(&mut self.check.borrow_mut().personal);
        let added = self.beyond(slices, &checked, &mut personal).await;
        let mut turn = self.check.borrow_mut();
        (turn.known, turn.personal) = (known, personal);
        add(&mut checked, added?);
        Ok(checked)
    }

    /// What can only be said with a view beyond one paragraph.
    async fn beyond(
        &self,
        slices: &mut Slices<'_>,
        checked: &[Checked],
        personal: &mut Personal,
    ) -> Result<Vec<(usize, Finding)>, Overtaken> {
        let mut added = Vec::new();
        for index in 0..checked.len() {
            added.extend(personal.find(checked, index).into_iter().map(|finding| (index, finding)));
            slices.breathe(index, checked.len()).await?;
        }
        personal.settle();
        let mut survey = Survey::default();
        for one in checked {
            survey.read(&one.paragraph.text, kind(&one.paragraph));
            slices.breathe(0, 0).await?;
        }
        while let Some(found) = survey.step() {
            added.extend(found);
            slices.breathe(0, 0).await?;
        }
        Ok(added)
    }

    fn next_turn(&self) -> u64 {
        let mut turn = self.check.borrow_mut();
        turn.number += 1;
        turn.number
    }

    fn is_turn(&self, number: u64) -> bool {
        self.check.borrow().number == number
    }
}

impl Slices<'_> {
    /// Lets the page go on when the slice is used up; `all` of zero tells no progress.
    async fn breathe(&mut self, done: usize, all: usize) -> Result<(), Overtaken> {
        let now = clock::now();
        if all > 0 && now - self.told > TELLING {
            self.told = now;
            self.effects.tell(Action::Check(check::Action::Progress(Progress::Running(done, all))));
        }
        self.slice.breathe().await;
        if self.effects.is_turn(self.turn) { Ok(()) } else { Err(Overtaken) }
    }
}

fn add(checked: &mut [Checked], added: Vec<(usize, Finding)>) {
    for (index, finding) in added {
        let findings = Rc::make_mut(&mut checked[index].findings);
        let at = findings.partition_point(|f| f.span <= finding.span);
        findings.insert(at, finding);
    }
}

const fn kind(paragraph: &Paragraph) -> Kind {
    match paragraph.kind {
        ParagraphKind::Body => Kind::Body,
        ParagraphKind::Heading => Kind::Heading,
        ParagraphKind::Cell => Kind::Cell,
    }
}
