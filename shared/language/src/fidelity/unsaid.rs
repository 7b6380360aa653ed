//! Clauses of which the other text says nothing.

use super::align::sentences;
use super::fact::Kind;
use super::side::{Side, is_light};
use super::words::Word;
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
    let reason = |span| Change { kind: Kind::Content, before: Some(span), after: None, level: Severity::Block };
    let gone_cause = causes(old).find(|w| !new.bare.contains(w.head.as_str()));
    let new_cause = causes(new).find(|w| !old.tells(w));
    let other = gone_cause.zip(new_cause).map(|(was, now)| (was.span, now.span));
    let caused = other.map(|(was, now)| Change {
        kind: Kind::Content,
        before: Some(was),
        after: Some(now),
        level: Severity::Block,
    });
    gone.chain(come).chain(reasons(old, new).map(reason)).chain(caused).collect()
}

/// Causes told by a particle alone: 수급 지연으로, 주민 반대로.
fn causes<'s>(side: &'s Side<'_>) -> impl Iterator<Item = &'s Word> {
    const CAUSES: &[&str] = &[
        "지연", "부족", "고장", "반대", "미비", "누락", "사고", "파손", "화재", "폭우", "호우", "태풍", "강풍", "감염",
        "오류", "증가", "감소", "휴가", "착오", "노후", "한파", "폭설", "장애", "결함", "파업", "적자", "누수", "정전",
        "출장", "침수",
    ];
    side.all
        .iter()
        .filter(|w| matches!(w.tail.as_str(), "로" | "으로") && CAUSES.iter().any(|cause| w.head.ends_with(cause)))
}

/// Reasons given as nouns (배수펌프 고장으로 인하여) of which the other text says nothing, in whatever words.
fn reasons(side: &Side<'_>, other: &Side<'_>) -> impl Iterator<Item = Span> {
    const MARKS: &[&str] = &[
        "으로 인하여",
        "로 인하여",
        "으로 인해",
        "로 인해",
        "으로 인한",
        "로 인한",
        " 때문에",
        "에 따라 ",
        "에 따라서 ",
    ];
    let text = side.text;
    let before = move |at: usize| {
        let lead = &text[..at];
        let from = lead.rfind(['.', ',', '(', ')', ':']).map_or(0, |i| i + 1);
        // The noun and those right before it.
        let words = lead[from..].split_whitespace().rev().take(2);
        let last = words.clone().next()?;
        let first =
            words.take_while(|w| *w == last || !w.ends_with(['은', '는', '을', '를', '에', '고', '며'])).last()?;
        Some(Span::new(Span::part(text, first).start, at))
    };
    let mut ends: Vec<usize> = MARKS.iter().flat_map(|m| text.match_indices(m)).map(|(at, _)| at).collect();
    ends.sort_unstable();
    ends.dedup_by(|a, b| a.abs_diff(*b) <= '으'.len_utf8());
    ends.into_iter().filter_map(before).filter(move |span| {
        let own: Vec<_> = side.all.iter().filter(|w| span.start <= w.span.start && w.span.start < span.end).collect();
        let said = |w: &&&Word| other.tells(w);
        own.iter().any(|w| !is_light(&w.head)) && !own.iter().any(|w| said(&w))
    })
}

/// None of at least three nouns of the clause, or of two of which one acts, stands there, in whatever words.
fn unsaid(side: &Side<'_>, other: &Side<'_>) -> impl Iterator<Item = Span> {
    let silent = |clause: &Span| {
        let own: Vec<_> = side.within(&[*clause]).into_iter().filter(|word| !is_light(&word.head)).collect();
        let frame = FRAMES.iter().any(|frame| clause.of(side.text).contains(frame));
        let acts = own.iter().any(|word| word.acts);
        (own.len() >= 3 || own.len() == 2 && acts) && !frame && !own.iter().any(|word| other.tells(word))
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
            let joint = [
                "이며",
                "으며",
                "하며",
                "되며",
                "이고",
                "하고",
                "되고",
                "지만",
                "으나",
                "하나",
                "므로",
                "오니",
                "경우",
                "경우에는",
                "때에는",
                "시에는",
                "하면",
                "되면",
                "으면",
            ];
            if joint.iter().any(|j| lead.ends_with(j)) {
                spans.push(Span::new(start, end));
                start = end;
            }
        }
        spans.push(Span::new(start, sentence.end));
    }
    spans
}
