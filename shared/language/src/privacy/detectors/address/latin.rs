//! Addresses in Latin letters: 123 Teheran-ro, Gangnam-gu, Seoul.

use crate::privacy::detector::{Candidate, Kind, Page, Score, Words};

static ROADS: Words = Words::new("-ro -gil -daero -beongil -dong -ri");
static MARKS: Words = Words::new(
    "-gu -si -gun -do Seoul Busan Incheon Daegu Daejeon Gwangju Ulsan Sejong Gyeonggi Korea Apt apt \
    Rm #",
);

pub fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.chars.len() {
        let road = page.chars[at] == '-'
            && page.any_of(at, &ROADS).is_some()
            && page.prev(at).is_some_and(|c| c.is_ascii_alphabetic());
        if !road {
            at += 1;
            continue;
        }
        let (start, end) = around(page, at);
        at = end.max(at + 1);
        let text: String = page.chars[start..end].iter().collect();
        if text.contains(|c: char| c.is_ascii_digit()) && MARKS.within(&text) {
            found.push(Candidate { start, end, kind: Kind::Address, score: Score::Formed });
        }
    }
}

/// The stretch of Latin words, numbers and commas around a road.
fn around(page: &Page<'_>, at: usize) -> (usize, usize) {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ',' | ' ' | '.' | '#' | '(' | ')' | '\'');
    let mut start = at - page.chars[..at].iter().rev().take(60).take_while(|c| part(**c)).count();
    let mut end = at + page.chars[at..].iter().take(100).take_while(|c| part(**c)).count();
    while start < at && !page.chars[start].is_ascii_alphanumeric() && page.chars[start] != '#' {
        start += 1;
    }
    while end > at && !page.chars[end - 1].is_ascii_alphanumeric() {
        end -= 1;
    }
    (start, end)
}
