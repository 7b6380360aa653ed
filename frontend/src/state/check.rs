//! 검토: findings of the whole document, grouped, filtered, and what the user ignores.

use crate::host::Paragraph;
use language::finding::{Finding, Group};
use language::sort;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    pub paragraphs: Rc<Vec<Checked>>,
    pub progress: Progress,
    pub filter: Option<Group>,
    /// Kept in the document: fingerprints, never words.
    pub once: Vec<u64>,
    /// Kept by the user.
    pub always: Vec<Ignored>,
}

/// A paragraph and what the rules say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub paragraph: Paragraph,
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
    IgnoreOnce(u64),
    IgnoreAlways(Ignored),
    Heed(usize),
    Ignoring { once: Vec<u64>, always: Vec<Ignored> },
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
            Action::Checked(paragraphs) => {
                self.paragraphs = paragraphs;
                self.progress = Progress::Done;
            }
            Action::Filter(filter) => self.filter = filter,
            Action::IgnoreOnce(mark) => self.once.push(mark),
            Action::IgnoreAlways(ignored) => self.always.push(ignored),
            Action::Heed(index) => {
                self.always.remove(index);
            }
            Action::Ignoring { once, always } => (self.once, self.always) = (once, always),
        }
    }

    /// Everything that is not ignored, in the order of the document.
    pub fn found(&self) -> impl Iterator<Item = Found<'_>> {
        let all = self.paragraphs.iter().enumerate().flat_map(|(paragraph, checked)| {
            let text = checked.paragraph.text.as_str();
            checked.findings.iter().map(move |finding| Found { paragraph, text, finding })
        });
        all.filter(|found| !self.ignores(found))
    }

    fn ignores(&self, found: &Found<'_>) -> bool {
        let always = |i: &Ignored| i.rule == found.finding.rule && i.words == found.words();
        self.always.iter().any(always) || !self.once.is_empty() && self.once.contains(&found.mark())
    }

    /// Groups with findings, in the order of the groups.
    pub fn counts(&self) -> Vec<(Group, usize)> {
        let mut counts: Vec<(Group, usize)> = Vec::new();
        for found in self.found() {
            match counts.iter_mut().find(|(group, _)| *group == found.finding.group) {
                Some((_, count)) => *count += 1,
                None => counts.push((found.finding.group, 1)),
            }
        }
        sort::by_key(&mut counts, |(group, _)| *group);
        counts
    }

    /// Findings of the filter by rule: rules in order of their group, then of first appearance.
    pub fn by_rule(&self) -> Vec<(&str, Vec<Found<'_>>)> {
        let mut rules: Vec<(&str, Vec<Found<'_>>)> = Vec::new();
        for found in self.found().filter(|f| self.filter.is_none_or(|g| g == f.finding.group)) {
            match rules.iter_mut().find(|(rule, _)| *rule == found.finding.rule) {
                Some((_, all)) => all.push(found),
                None => rules.push((&found.finding.rule, vec![found])),
            }
        }
        sort::by_key(&mut rules, |(_, all)| all[0].finding.group);
        rules
    }
}

impl<'c> Found<'c> {
    pub fn words(&self) -> &'c str {
        self.finding.span.of(self.text)
    }

    /// A fingerprint of this finding in this paragraph; says nothing about the words to who reads it.
    pub fn mark(&self) -> u64 {
        // FNV-1a: the same in every build, as it is kept in documents.
        let place = self.finding.span.start.to_string();
        let bytes = [self.finding.rule.as_ref(), "\0", &place, "\0", self.text].into_iter().flat_map(str::bytes);
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(texts: &[&str]) -> Check {
        let mut check = Check::default();
        let checked = texts.iter().map(|t| Checked {
            paragraph: Paragraph { text: (*t).to_owned(), ..Paragraph::default() },
            findings: Rc::new(language::rules::check(t)),
        });
        check.reduce(Action::Checked(Rc::new(checked.collect())));
        check
    }

    #[test]
    fn once_ignores_one_place_and_always_a_wording() {
        let mut check = check(&["문제가 해결되어졌다.", "다시 해결되어졌다."]);
        let all = check.found().count();
        let first = check.found().next().map(|f| (f.mark(), f.finding.rule.to_string(), f.words().to_owned()));
        let (mark, rule, words) = first.unwrap();
        check.reduce(Action::IgnoreOnce(mark));
        assert_eq!(check.found().count(), all - 1);
        check.reduce(Action::IgnoreAlways(Ignored { rule: rule.clone(), words }));
        assert_eq!(check.found().filter(|f| f.finding.rule == rule).count(), 0);
    }

    #[test]
    fn a_filter_shows_one_group_and_counts_show_all() {
        let mut check = check(&["문제가 해결되어졌다."]);
        let all = check.counts();
        check.reduce(Action::Filter(Some(Group::Respect)));
        assert!(check.by_rule().iter().all(|(_, f)| f[0].finding.group == Group::Respect));
        assert!(!all.is_empty());
        assert_eq!(check.counts(), all);
    }
}
