//! Clauses of which the other text says nothing.

use super::align::sentences;
use super::fact::Kind;
use super::side::{Side, is_light};
use super::{Change, Severity};
use crate::finding::Span;

/// Clauses that greet, ask or close: they may come and go.
const FRAMES: &[&str] = &[
    "감사",
    "건강",
    "행복",
    "기원",
    "안녕",
    "양해",
    "양지",
    "협조",
    "말씀",
    "알려",
    "알립",
    "안내",
    "부탁",
    "바랍니다",
    "바람",
    "참고",
    "최선",
    "노력",
];

pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let content = |before, after| Change { kind: Kind::Content, before, after, level: Severity::Warn };
    let gone = unsaid(old, new).map(|clause| content(Some(clause), None));
    let come = unsaid(new, old).map(|clause| content(None, Some(clause)));
    gone.chain(come).collect()
}

/// None of at least three nouns of the clause stands there, in whatever words.
fn unsaid(side: &Side<'_>, other: &Side<'_>) -> impl Iterator<Item = Span> {
    let silent = |clause: &Span| {
        let own = side.within(&[*clause]);
        let frame = FRAMES.iter().any(|frame| clause.of(side.text).contains(frame));
        own.len() >= 3 && !frame && !own.iter().any(|word| other.tells(word))
    };
    clauses(side.text).into_iter().filter(silent)
}

/// Whether the sentence around a place tells what the other text does not: of at least two nouns hardly one stands there.
pub fn is_told(side: &Side<'_>, other: &Side<'_>, place: Span) -> bool {
    let Some(sentence) = sentences(side.text).into_iter().find(|s| s.start <= place.start && place.end <= s.end) else {
        return true;
    };
    let own: Vec<_> = side.within(&[sentence]).into_iter().filter(|w| !is_light(&w.head)).collect();
    let told = own.iter().filter(|w| other.keeps(w)).count();
    own.len() < 2 || told * 5 > own.len()
}

/// Sentences cut behind -며, -고, -지만, -으나 and the like.
fn clauses(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for sentence in sentences(text) {
        let mut start = sentence.start;
        for (at, mark) in sentence.of(text).match_indices([' ', ',']) {
            let end = sentence.start + at + mark.len();
            let lead = text[start..end].trim_end_matches([' ', ',']);
            let joint =
                ["이며", "으며", "하며", "되며", "이고", "하고", "되고", "지만", "으나", "하나", "므로", "오니"];
            if joint.iter().any(|j| lead.ends_with(j)) {
                spans.push(Span::new(start, end));
                start = end;
            }
        }
        spans.push(Span::new(start, sentence.end));
    }
    spans
}
