//! The whole document checked in slices; only paragraphs that changed are read again by the rules.

use super::Effects;
use crate::clock;
use crate::host::{Paragraph, ParagraphKind};
use crate::state::Action;
use crate::state::check::{self, Checked, Progress};
use language::finding::Finding;
use language::rules;
use language::sort;
use language::text::Kind;
use std::collections::HashMap;
use std::rc::Rc;

/// The pane is never blocked longer than this, in milliseconds.
const SLICE: f64 = 8.0;
/// Typing goes on: wait until it rests, in milliseconds.
const REST: i32 = 300;

/// Which run is the latest, and what is known by text.
#[derive(Default)]
pub struct Turn {
    number: u64,
    known: HashMap<(Kind, String), Rc<Vec<Finding>>>,
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
        let tell = |action| self.tell(Action::Check(action));
        let Ok(paragraphs) = self.host.document().await else {
            return tell(check::Action::Progress(Progress::Failed));
        };
        if let Some(checked) = self.check_paragraphs(turn, paragraphs).await {
            let known =
                checked.iter().map(|c| ((kind(&c.paragraph), c.paragraph.text.clone()), Rc::clone(&c.findings)));
            self.check.borrow_mut().known = known.collect();
            clock::pause(0).await;
            tell(check::Action::Checked(Rc::new(with_document(checked))));
        }
    }

    /// `None` when a newer run has begun meanwhile.
    async fn check_paragraphs(&self, turn: u64, paragraphs: Vec<Paragraph>) -> Option<Vec<Checked>> {
        let all = paragraphs.len();
        let mut checked = Vec::with_capacity(all);
        let mut slice = clock::now();
        for paragraph in paragraphs {
            let key = (kind(&paragraph), paragraph.text.clone());
            let known = self.check.borrow().known.get(&key).cloned();
            let findings = known.unwrap_or_else(|| Rc::new(rules::check_paragraph(&key.1, key.0)));
            checked.push(Checked { paragraph, findings });
            if clock::now() - slice > SLICE {
                self.tell(Action::Check(check::Action::Progress(Progress::Running(checked.len(), all))));
                clock::pause(0).await;
                slice = clock::now();
            }
            if !self.is_turn(turn) {
                return None;
            }
        }
        Some(checked)
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

/// Adds what can only be said of the document as a whole.
fn with_document(mut checked: Vec<Checked>) -> Vec<Checked> {
    let texts: Vec<(&str, Kind)> = checked.iter().map(|c| (c.paragraph.text.as_str(), kind(&c.paragraph))).collect();
    for (index, finding) in rules::check_document(&texts) {
        let findings = Rc::make_mut(&mut checked[index].findings);
        findings.push(finding);
        sort::by_key(findings, |f| f.span);
    }
    checked
}

const fn kind(paragraph: &Paragraph) -> Kind {
    match paragraph.kind {
        ParagraphKind::Body => Kind::Body,
        ParagraphKind::Heading => Kind::Heading,
        ParagraphKind::Cell => Kind::Cell,
    }
}
