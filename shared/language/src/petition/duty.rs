//! The shape of a duty: one thing a reply must hold, where the law says so, and how code finds it.

use super::Kind;
use crate::finding::{Finding, Span};
use serde::Serialize;

/// How grave it is when a duty is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// The law asks for it.
    Must,
    /// Good practice.
    Should,
}

pub struct Duty {
    pub id: &'static str,
    /// What the reply holds, as a noun phrase for a checklist.
    pub title: &'static str,
    /// Article of law; empty for good practice.
    pub clause: &'static str,
    pub weight: Weight,
    /// What to do when it is missing, in a sentence.
    pub hint: &'static str,
    pub find: Finder,
}

/// How code looks for a duty.
pub type Finder = fn(&Reply<'_>) -> Found;

/// What was found of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It stands here.
    At(Span),
    /// Nothing to show, and nothing missing: what must not stand there does not.
    Clean,
    Missing,
    /// This place breaks it.
    Wrong(Span),
    /// It does not apply to this reply.
    Idle,
}

/// A reply as duties look at it.
pub struct Reply<'a> {
    pub text: &'a str,
    pub sentences: &'a [Span],
    pub kind: Option<Kind>,
    /// How many things the complaint asks for; 0 when it is not known.
    pub demands: usize,
    /// Complaint, draft and form; empty when it is not known what the reply may say.
    pub sources: &'a [&'a str],
    /// What the rules say about it.
    pub findings: &'a [Finding],
}

impl<'a> Reply<'a> {
    /// The first place where one of the words stands.
    pub fn first(&self, words: &[&str]) -> Option<Span> {
        words.iter().filter_map(|w| self.text.find(w).map(|at| Span::new(at, at + w.len()))).min()
    }

    pub fn any(&self, words: &[&str]) -> Found {
        self.first(words).map_or(Found::Missing, Found::At)
    }

    pub fn none(&self, words: &[&str]) -> Found {
        self.first(words).map_or(Found::Clean, Found::Wrong)
    }

    /// None of these rules has anything to say.
    pub fn quiet(&self, rules: &[&str]) -> Found {
        let spoken = self.findings.iter().find(|f| rules.contains(&f.rule.as_ref()));
        spoken.map_or(Found::Clean, |f| Found::Wrong(f.span))
    }

    /// The first sentence in which words of each of the groups stand.
    pub fn together(&self, groups: &[&[&str]]) -> Found {
        let holds = |s: &str| groups.iter().all(|words| words.iter().any(|w| s.contains(w)));
        self.sentences.iter().find(|s| holds(s.of(self.text))).map_or(Found::Missing, |s| Found::At(*s))
    }

    /// The sentences in which one of the words stands.
    pub fn saying(&self, words: &'static [&'static str]) -> impl Iterator<Item = (Span, &'a str)> {
        let text = self.text;
        self.sentences.iter().map(move |s| (*s, s.of(text))).filter(move |(_, t)| words.iter().any(|w| t.contains(w)))
    }
}

/// Whether a sentence tells of something done: 했습니다, 메웠습니다, 두었습니다.
pub fn is_done(sentence: &str) -> bool {
    use crate::text::hangul::{final_of, last};
    let ends = ["습니다", "으며", "고 ", "고,"].into_iter().flat_map(|end| sentence.match_indices(end));
    let mut ends = ends.map(|(at, _)| sentence[..at].chars().next_back());
    // 있습니다 and 겠습니다 tell of no past.
    ends.any(|c| c.is_some_and(|c| final_of(c) == Some(last::SS) && !matches!(c, '있' | '겠')))
}
