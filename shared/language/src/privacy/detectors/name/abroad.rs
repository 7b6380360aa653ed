//! Names of people from abroad in Hangul that no label tells: Vietnamese ones, written word by word.

use super::shape;
use super::tail::{self, Tail};
use crate::privacy::detector::{Candidate, Kind, Page, Score, Words};
use crate::text::hangul::is_syllable;

/// Vietnamese surnames that are no Korean words.
static SURNAMES: Words = Words::new("응우옌 응웬 쩐 부이 즈엉 응오 후인 쯔엉 호앙");

/// 응우옌 반 타인 씨: a surname and one to three short words, the last one with a tail of a person or alone.
pub fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.chars.len() {
        let begins = page.syllable(at) && page.prev(at).is_none_or(|c| !is_syllable(c));
        let end = begins.then(|| page.any_of(at, &SURNAMES)).flatten().and_then(|len| name_end(page, at + len));
        if let Some(end) = end {
            found.push(Candidate { start: at, end, kind: Kind::Name, score: Score::Formed });
            at = end;
        } else {
            at += 1;
        }
    }
}

fn name_end(page: &Page<'_>, surname: usize) -> Option<usize> {
    let mut end = surname;
    for _ in 0..3 {
        let start = page.skip(end);
        if start == end || start - end > 2 || title(page, start) {
            break;
        }
        let run = page.chars[start..].iter().take(8).take_while(|c| is_syllable(**c)).count();
        // The whole word, or what stands before its particle.
        let whole = (1..=3).contains(&run) && !shape::ordinary(&page.chars[start..start + run]);
        let tailed = |len: &usize| {
            *len < run && matches!(tail::tail(page, start + len), Some(Tail::Person | Tail::Particle | Tail::Called))
        };
        // 란은 has a particle; in 타인 the last syllable is the name's.
        let particle = page.get(start + run.saturating_sub(1)).is_some_and(|c| "은는을를의가".contains(c));
        match (whole, (1..=2).rev().find(tailed)) {
            (_, Some(len)) if run > 2 || particle => return Some(start + len),
            (true, _) => end = start + run,
            _ => break,
        }
    }
    (end > surname).then_some(end)
}

/// Whether a title or a word of calling stands here instead of a name: 씨의, 님께.
fn title(page: &Page<'_>, at: usize) -> bool {
    matches!(tail::tail(page, at), Some(Tail::Person | Tail::Title))
}
