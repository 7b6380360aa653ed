//! Second pass: other mentions of the names that are sure: whole, spaced, neighbours in a list, given name alone.

use super::shape::{self, Likeness};
use super::tail::{Tail, tail};
use crate::privacy::detector::{Candidate, Kind, Page, Score};
use crate::sort;
use crate::text::hangul::is_syllable;

pub fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    neighbours(page, found);
    let strong = found.iter().filter(|c| c.kind == Kind::Name && c.score > Score::Weak);
    let names = strong
        .map(|c| page.chars[c.start..c.end].iter().copied().filter(|c| *c != ' ').collect::<Vec<char>>())
        .filter(|n| (2..=4).contains(&n.len()) && n.iter().all(|c| is_syllable(*c)));
    let names = set(names);
    if names.is_empty() {
        return;
    }
    let given = names.iter().filter(|n| n.len() >= 3).map(|n| n[n.len() - 2..].to_vec());
    let given = set(given.filter(|g| shape::given(g)));
    for at in (0..page.chars.len()).filter(|at| page.syllable(*at) && !page.prev(*at).is_some_and(is_syllable)) {
        headed(&names, page.chars[at]).for_each(|name| whole(page, at, name, found));
        headed(&given, page.chars[at]).for_each(|name| alone(page, at, name, found));
    }
}

/// Each name once, in order.
fn set(names: impl Iterator<Item = Vec<char>>) -> Vec<Vec<char>> {
    let mut names: Vec<_> = names.collect();
    sort::by(&mut names, Ord::cmp);
    names.dedup();
    names
}

/// Those that begin with this syllable.
fn headed(names: &[Vec<char>], head: char) -> impl Iterator<Item = &Vec<char>> {
    let first = names.partition_point(|name| name[0] < head);
    names[first..].iter().take_while(move |name| name[0] == head)
}

/// The name again, in one piece or with spaces between its syllables.
fn whole(page: &Page<'_>, at: usize, name: &[char], found: &mut Vec<Candidate>) {
    let mut end = at;
    let mut gaps = 0;
    for (i, c) in name.iter().enumerate() {
        let next = if i > 0 { page.skip(end) } else { end };
        if page.get(next) != Some(*c) {
            return;
        }
        gaps += next - end;
        end = next + 1;
    }
    let short = name.len() == 2 && (gaps > 0 || shape::ordinary(name));
    let known = shape::surname(page, at) > 0;
    let fits = match tail(page, end) {
        _ if !known => false,
        Some(Tail::Bare) => name.len() > 2 || gaps == 0,
        Some(_) => true,
        None => name.len() >= 3 && gaps == 0,
    };
    if fits && !short {
        found.push(Candidate { start: at, end, kind: Kind::Name, score: Score::Formed });
    }
}

/// The given name alone, before 이, 씨, 엄마 or a particle.
fn alone(page: &Page<'_>, at: usize, given: &[char], found: &mut Vec<Candidate>) {
    let end = at + given.len();
    if page.chars.get(at..end).is_none_or(|w| w != given) {
        return;
    }
    let called = matches!(tail(page, end), Some(Tail::Person | Tail::Particle))
        || page.any(end, &["야", "아"]).is_some() && !page.syllable(end + 1);
    if called || super::tail::next(page, end) == Some(Tail::Person) {
        found.push(Candidate { start: at, end, kind: Kind::Name, score: Score::Formed });
    }
}

/// Names in a row with a sure one: 김철수, 이영희, 박민수.
fn neighbours(page: &Page<'_>, found: &mut Vec<Candidate>) {
    sort::by_key(found, |c| c.start);
    let mut sure: Vec<usize> =
        found.iter().filter(|c| c.kind == Kind::Name && c.score > Score::Weak).map(|c| c.end).collect();
    while let Some(end) = sure.pop() {
        let Some(at) = separated(page, end) else { continue };
        let known = found.iter().any(|c| c.kind == Kind::Name && c.score > Score::Weak && c.start <= at && at < c.end);
        let surname = shape::surname(page, at);
        let stop = at + surname + 2;
        if known || surname == 0 || stop > page.chars.len() || !page.chars[at..stop].iter().all(|c| is_syllable(*c)) {
            continue;
        }
        let fits = matches!(tail(page, stop), Some(Tail::Bare | Tail::Person | Tail::Particle));
        let chars = &page.chars[at..stop];
        let named = shape::likeness(chars, surname) >= Likeness::Possible
            || shape::syllables(&chars[surname..]) && !shape::ordinary(chars);
        if fits && named {
            found.push(Candidate { start: at, end: stop, kind: Kind::Name, score: Score::Formed });
            sure.push(stop);
        }
    }
}

/// The start of the next item of a list whose last item ends at `end`.
fn separated(page: &Page<'_>, end: usize) -> Option<usize> {
    let mut at = page.skip(end);
    if page.get(at) == Some('(') {
        let close = page.chars[at..].iter().take(24).position(|c| *c == ')')?;
        at = page.skip(at + close + 1);
    }
    let mark = page.any(at, &[",", "/", "·", "、", "및", "와", "과", "·", "&", "하고"])?;
    let next = page.skip(at + mark);
    page.syllable(next).then_some(next)
}
