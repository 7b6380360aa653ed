//! A checklist over a reply: each line is found by code, with its place, or it is not met.

use super::duty::{Duty, Found, Reply};
use super::{Kind, Situation, duties};
use crate::finding::Span;
use crate::text::sentence::sentences;

/// What is known about the reply besides its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    pub situation: Option<&'static Situation>,
    pub kind: Option<Kind>,
    /// How many things the complaint asks for; 0 when it is not known.
    pub demands: usize,
    /// Complaint, draft and form; empty: facts are not compared.
    pub sources: &'a [&'a str],
}

/// One line of the checklist.
pub struct Checked {
    pub duty: &'static Duty,
    pub met: bool,
    /// Where it stands, or what breaks it.
    pub at: Option<Span>,
}

impl std::fmt::Debug for Checked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.met { "+" } else { "-" }, self.duty.id)
    }
}

/// The duties of every reply and of its situation, in order; those that do not apply are left out.
pub fn review(reply: &str, about: &About<'_>) -> Vec<Checked> {
    let list = sentences(reply);
    let findings = crate::rules::check(reply);
    let read = Reply {
        text: reply,
        sentences: &list,
        kind: about.kind,
        demands: about.demands,
        sources: about.sources,
        findings: &findings,
    };
    let own = about.situation.map_or(&[][..], |s| s.duties);
    let all = duties::EVERY.iter().chain(own).copied();
    all.filter_map(|duty| {
        let (met, at) = match (duty.find)(&read) {
            Found::At(span) => (true, Some(span)),
            Found::Clean => (true, None),
            Found::Missing => (false, None),
            Found::Wrong(span) => (false, Some(span)),
            Found::Idle => return None,
        };
        Some(Checked { duty, met, at })
    })
    .collect()
}
