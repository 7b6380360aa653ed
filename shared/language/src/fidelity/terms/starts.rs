//! The day from which a term runs.

use super::super::side::Side;
use super::super::words::Word;
use crate::finding::Span;

/// The verbs before 날 from which a term runs; a row is one start.
const STARTS: &[&[&str]] = &[
    &["받은", "받으신", "통지받은", "수령한", "송달받은", "도달한"],
    &["보낸", "발송한", "보내신", "부친", "송부한", "통보한", "통지한", "고지한", "송달한"],
    &["안", "아신", "알게 된", "알게 되신"],
    &["있은", "있었던", "생긴", "발생한"],
    &["끝난", "종료된", "종료한", "만료된", "마친"],
    &["시작한", "시작된", "개시한", "개시된"],
    &["신청한", "신청하신", "접수한", "접수된", "낸"],
];

/// The days from which terms run, as rows of `STARTS`.
pub fn starts(text: &str) -> Vec<usize> {
    let mut rows: Vec<usize> = text
        .match_indices(" 날")
        .filter_map(|(at, _)| {
            STARTS.iter().position(|row| {
                row.iter().any(|verb| {
                    text[..at].strip_suffix(verb).is_some_and(|l| l.ends_with(' ') || verb.chars().count() > 1)
                })
            })
        })
        .collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// The nouns from whose day terms run: 임용일부터, 합격한 날부터, 허가를 받은 날부터.
pub fn begins(text: &str) -> Vec<&str> {
    let long = |noun: &&str| noun.chars().count() > 1 && !noun.contains(|c: char| c.is_ascii_digit());
    let day = ["일부터", "일로부터"].iter().flat_map(|mark| text.match_indices(mark)).filter_map(|(at, _)| {
        let lead = &text[..at];
        lead.rsplit(|c: char| !c.is_alphanumeric()).next()
    });
    let date = [" 날부터", " 날로부터"].iter().flat_map(|mark| text.match_indices(mark)).filter_map(|(at, _)| {
        let mut words = text[..at].rsplit(' ');
        let verb = words.next()?;
        let stem = ["하신", "한", "되신", "된", "받으신", "받은"].iter().find_map(|end| verb.strip_suffix(end))?;
        if stem.is_empty() { words.next()?.strip_suffix(['을', '를', '이', '가']) } else { Some(stem) }
    });
    day.chain(date).filter(long).collect()
}

/// Whether none of the others says what one of these says, in whatever words.
pub fn others(nouns: &[&str], others: &[&str]) -> bool {
    let text = others.join(" ");
    let side = Side::of(&text, &[]);
    let word = |noun: &str| Word { head: noun.to_owned(), acts: true, tail: String::new(), span: Span::new(0, 0) };
    !others.is_empty() && nouns.iter().any(|noun| !side.tells(&word(noun)))
}

pub fn started(old: &str, new: &str) -> bool {
    let (a, b) = (starts(old), starts(new));
    !a.is_empty() && !b.is_empty() && a != b
}
