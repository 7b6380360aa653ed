//! 검토: findings of the whole document, grouped and filtered, what the user ignores, what was fixed last.

mod overview;
#[cfg(test)]
mod tests;

pub use overview::{Overview, Rule, Site};

use crate::host::{Paragraph, Selection};
use language::finding::{Finding, Group};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    pub paragraphs: Rc<Vec<Checked>>,
    pub progress: Progress,
    pub filter: Option<Group>,
    /// Kept in the document: fingerprints of places and of wordings, never words.
    pub ignored: Rc<Vec<u64>>,
    /// Kept by the user.
    pub always: Rc<Vec<Ignored>>,
    /// What is shown, in order.
    pub overview: Rc<Overview>,
    /// The place that is open in the list.
    pub current: Option<u64>,
    /// Fixes of this panel that can be taken back, one after the other.
    pub fixed: usize,
}

/// A paragraph and what is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub paragraph: Rc<Paragraph>,
    pub findings: Rc<Vec<Finding>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    #[default]
    Never,
    /// So many of so many paragraphs.
    Running(usize, usize),
    Done,
    Failed,
}

/// A wording the user never wants to hear about again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ignored {
    pub rule: String,
    pub words: String,
}

#[derive(Clone, Debug)]
pub enum Action {
    Progress(Progress),
    Checked(Rc<Vec<Checked>>),
    Filter(Option<Group>),
    /// The place with this mark is opened in the list.
    Open(u64),
    /// A fingerprint of a place or of a wording.
    Ignore(u64),
    IgnoreAlways(Ignored),
    Heed(usize),
    /// Everything that this document ignores is looked at again.
    HeedDocument,
    Ignoring {
        document: Vec<u64>,
        always: Vec<Ignored>,
    },
    /// So many fixes can be taken back now.
    Fixed(usize),
}

/// A finding with its place in the document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found<'c> {
    pub paragraph: usize,
    pub text: &'c str,
    pub finding: &'c Finding,
}

impl Check {
    pub fn reduce(&mut self, action: Action) {
        match action {
            Action::Progress(progress) => self.progress = progress,
            Action::Filter(filter) => self.filter = filter,
            Action::Open(mark) => self.current = Some(mark),
            Action::Fixed(count) => self.fixed = count,
            Action::Checked(paragraphs) => {
                (self.paragraphs, self.progress) = (paragraphs, Progress::Done);
                self.survey();
            }
            Action::Ignore(print) => self.ignore(|document, _| document.push(print)),
            Action::IgnoreAlways(ignored) => self.ignore(|_, always| always.push(ignored)),
            Action::Heed(index) => self.ignore(|_, always| drop(always.remove(index))),
            Action::HeedDocument => self.ignore(|document, _| document.clear()),
            Action::Ignoring { document, always } => {
                self.ignore(|d, a| (*d, *a) = (document, always));
            }
        }
    }

    fn ignore(&mut self, change: impl FnOnce(&mut Vec<u64>, &mut Vec<Ignored>)) {
        change(Rc::make_mut(&mut self.ignored), Rc::make_mut(&mut self.always));
        self.survey();
    }

    /// Orders what is shown anew; an open place that is gone hands over to the one that took its seat.
    fn survey(&mut self) {
        let seat = self.current.and_then(|mark| self.overview.seat(mark));
        self.overview = Rc::new(Overview::of(self));
        if self.current.is_some_and(|mark| self.overview.seat(mark).is_none()) {
            self.current = seat.and_then(|seat| self.overview.at(seat));
        }
        if self.filter.is_some_and(|group| self.overview.groups.iter().all(|(g, _)| *g != group)) {
            self.filter = None;
        }
    }

    /// The cursor went somewhere in the document: the list opens the place that stands there.
    pub fn follow(&mut self, selection: &Selection) {
        let [paragraph] = &selection.paragraphs[..] else { return };
        let stands = |site: &Site| {
            let found = site.found(&self.paragraphs);
            if selection.at_cursor { found.text == paragraph.text } else { found.words() == paragraph.text }
        };
        let shown = self.overview.rules.iter().filter(|r| self.filter.is_none_or(|g| g == r.group));
        let mut sites = shown.flat_map(|rule| &rule.sites).filter(|site| stands(site)).map(|site| site.mark);
        let first = sites.next();
        if first.is_some() && first != self.current && !sites.any(|mark| Some(mark) == self.current) {
            self.current = first;
        }
    }

    pub fn ignores(&self, found: &Found<'_>) -> bool {
        let always = |i: &Ignored| i.rule == found.finding.rule && i.words == found.words();
        let here = || self.ignored.contains(&found.mark()) || self.ignored.contains(&found.wording());
        self.always.iter().any(always) || !self.ignored.is_empty() && here()
    }
}

impl<'c> Found<'c> {
    pub fn words(&self) -> &'c str {
        self.finding.span.of(self.text)
    }

    /// A fingerprint of this finding in this paragraph; says nothing about the words to who reads it.
    pub fn mark(&self) -> u64 {
        print(&[&self.finding.rule, &self.finding.span.start.to_string(), self.text])
    }

    /// A fingerprint of these words under this rule, wherever they stand.
    pub fn wording(&self) -> u64 {
        print(&[&self.finding.rule, self.words()])
    }
}

/// FNV-1a: the same in every build, as it is kept in documents.
fn print(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
