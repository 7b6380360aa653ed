//! The way back from a form to its stem: every stem that gives the form, the best known first.

use super::lexicon::{self, Match};
use super::{Class, Sense, Stem, close, swap_last};
use crate::sort;
use crate::text::hangul::{Syllable, final_of, last, split};

/// A stem and how well the lexicon knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub stem: Stem,
    pub found: Match,
}

/// Stems whose 아/어 form this is: 도와 → 돕, 몰라 → 모르, 들어 → 들·듣.
pub fn of_infinitive(form: &str) -> Vec<Found> {
    let mut all = rank(infinitive_sources(form), |stem| {
        stem.infinitive() == form || long(stem).as_deref() == Some(form) || short(stem).as_deref() == Some(form)
    });
    // 지어 is rather 짓다 than an uncontracted 지다.
    sort::by_key(&mut all, |f| (std::cmp::Reverse(f.found), f.stem.infinitive() != form, f.stem.class == Class::Eo));
    all
}

/// Stems that give this before an ending with -(으)-: 도우 → 돕, 지으 → 짓, 만드 → 만들, 하 → 하.
pub fn of_linking(base: &str) -> Vec<Found> {
    let mut sources = open_sources(base);
    if let Some(rest) = base.strip_suffix('우') {
        sources.push(close(rest, last::B));
    }
    if let Some(rest) = base.strip_suffix('으') {
        sources.push(rest.to_owned());
        match rest.chars().next_back().and_then(final_of) {
            Some(last::L) => sources.push(close(rest, last::D)),
            Some(last::NONE) => sources.push(close(rest, last::S)),
            _ => {}
        }
    }
    sources.push(close(base, last::H));
    // An ending in ㅇ leaves the stem as it stands here when it begins with a sound that drops ㄹ.
    rank(sources, |stem| {
        let linked = stem.with(super::Link::Eu("\u{0}"));
        let linked = linked.trim_end_matches('\u{0}');
        linked == base
            || (linked == stem.text
                && close(linked, last::NONE) == base
                && linked.ends_with(|c| final_of(c) == Some(last::L)))
    })
}

/// Stems before ㅂ니다, ㄴ다 whose closing sound is taken off: 합 → 하, 만듭 → 만들.
pub fn of_open(base: &str) -> Vec<Found> {
    rank(open_sources(base), |_| true)
}

/// A stem that stands there as it is: 받(습니다), 좋(다).
pub fn as_written(text: &str) -> Vec<Found> {
    rank(vec![text.to_owned()], |_| true)
}

/// Stems before an ending that begins with ㄴ or ㅅ and drops ㄹ: 아(나요) → 알, 하(나요) → 하, 받(나요) → 받.
pub fn before_n(base: &str) -> Vec<Found> {
    rank(open_sources(base), |_| true)
}

/// Whether a word is the 아/어 form of a stem that is known as a whole: 살펴, 들어, 해.
pub fn is_infinitive(word: &str) -> bool {
    of_infinitive(word).first().is_some_and(|f| f.found >= Match::Ha)
}

fn open_sources(base: &str) -> Vec<String> {
    let mut sources = vec![base.to_owned()];
    if base.chars().next_back().and_then(final_of) == Some(last::NONE) {
        sources.push(close(base, last::L));
    }
    sources
}

fn rank(mut sources: Vec<String>, gives: impl Fn(&Stem) -> bool) -> Vec<Found> {
    sources.dedup();
    let mut all: Vec<Found> = Vec::new();
    for text in sources.into_iter().filter(|t| !t.is_empty()) {
        let (found, senses) = serial(&text).unwrap_or_else(|| lexicon::look_up(&text));
        for sense in senses {
            let stem = Stem::new(text.clone(), sense);
            if gives(&stem) && !all.iter().any(|f| f.stem == stem) {
                all.push(Found { stem, found });
            }
        }
    }
    sort::by_key(&mut all, |f| std::cmp::Reverse(f.found));
    all
}

/// Verbs that follow the 아/어 form of another in one word: 넓어지다, 살펴보다, 붙여놓다.
const SERIAL: &[&str] =
    &["지", "보", "주", "가", "오", "내", "놓", "두", "버리", "드리", "나가", "나오", "있", "달라", "다니"];

/// Whether a stem is made of two: 살펴보, 넓어지.
pub fn is_serial(text: &str) -> bool {
    serial(text).is_some()
}

/// A stem that is the 아/어 form of a known one and a verb of `SERIAL`; not looked for when it is known as a whole.
fn serial(text: &str) -> Option<(Match, Vec<Sense>)> {
    let verb = SERIAL.iter().find(|verb| text.len() > verb.len() && text.ends_with(**verb))?;
    let head = &text[..text.len() - verb.len()];
    let gives = |stem: &Stem| stem.infinitive() == head || short(stem).as_deref() == Some(head);
    let known = infinitive_sources(head).into_iter().any(|source| {
        let (found, senses) = lexicon::look_up(&source);
        found >= Match::Ha && senses.into_iter().any(|sense| gives(&Stem::new(source.as_str(), sense)))
    });
    (known && lexicon::exact(text).is_none()).then(|| (Match::Whole, lexicon::look_up(verb).1))
}

/// 놓아 is also 놔.
fn short(stem: &Stem) -> Option<String> {
    stem.text.strip_suffix('놓').map(|head| format!("{head}놔"))
}

/// The uncontracted 아/어 form: 하여, 되어, 보아, 주어.
fn long(stem: &Stem) -> Option<String> {
    match stem.class {
        Class::Ha => Some(format!("{}여", stem.text)),
        Class::Regular => {
            let s = stem.text.chars().next_back().and_then(split)?;
            (s.last == last::NONE && !matches!(s.vowel, 0 | 4))
                .then(|| format!("{}{}", stem.text, if s.vowel == 8 { '아' } else { '어' }))
        }
        _ => None,
    }
}

fn infinitive_sources(form: &str) -> Vec<String> {
    let Some(c) = form.chars().next_back() else { return Vec::new() };
    let Some(s) = split(c) else { return Vec::new() };
    if s.last != last::NONE {
        return Vec::new();
    }
    let rest = &form[..form.len() - c.len_utf8()];
    let mut sources = vec![form.to_owned()];
    for &vowel in stem_vowels(s.vowel) {
        sources.push(swap_last(form, Syllable { vowel, ..s }.join()));
    }
    match c {
        '해' => sources.push(format!("{rest}하")),
        '놔' => sources.push(format!("{rest}놓")),
        '퍼' => sources.push(format!("{rest}푸")),
        '워' | '와' => sources.push(close(rest, last::B)),
        '아' | '어' => sources.extend([rest.to_owned(), close_open(rest, last::S), rest_d(rest)]),
        '여' => sources.push(rest.to_owned()),
        '라' | '러' => {
            sources.push(rest.to_owned());
            if rest.chars().next_back().and_then(final_of) == Some(last::L) {
                sources.push(close(rest, last::NONE) + "르");
            }
        }
        _ => {}
    }
    for &vowel in h_vowels(s.vowel) {
        sources.push(swap_last(form, Syllable { vowel, last: last::H, ..s }.join()));
    }
    sources.retain(|s| !s.is_empty());
    sources
}

/// Vowels of stems that run together with 아/어 into this vowel (indices of `hangul::Syllable`).
const fn stem_vowels(vowel: u32) -> &'static [u32] {
    match vowel {
        9 => &[8],
        14 => &[13],
        10 => &[11],
        6 => &[20],
        4 | 0 => &[18],
        1 => &[4],
        _ => &[],
    }
}

/// Vowels of stems in ㅎ that open into this vowel.
const fn h_vowels(vowel: u32) -> &'static [u32] {
    match vowel {
        1 => &[0, 4],
        3 => &[2],
        5 => &[4],
        7 => &[6],
        _ => &[],
    }
}

fn close_open(word: &str, jamo: u32) -> String {
    match word.chars().next_back().and_then(final_of) {
        Some(last::NONE) => close(word, jamo),
        _ => String::new(),
    }
}

fn rest_d(word: &str) -> String {
    match word.chars().next_back().and_then(final_of) {
        Some(last::L) => close(word, last::D),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn best(found: &[Found], want: &str) {
        assert_eq!(found.first().map(|f| f.stem.text.as_str()), Some(want), "{found:?}");
    }

    #[test]
    fn finds_the_stem_of_an_infinitive() {
        for (form, stem) in [
            ("도와", "돕"),
            ("몰라", "모르"),
            ("어려워", "어렵"),
            ("살펴봐", "살펴보"),
            ("이르러", "이르"),
            ("써", "쓰"),
            ("나아", "낫"),
            ("지어", "짓"),
            ("쉬어", "쉬"),
            ("보내", "보내"),
            ("그래", "그렇"),
            ("까매", "까맣"),
            ("하여", "하"),
            ("되어", "되"),
            ("돼", "되"),
            ("따라", "따르"),
            ("치러", "치르"),
            ("만들어", "만들"),
            ("세워", "세우"),
            ("퍼", "푸"),
            ("켜", "켜"),
            ("알려", "알리"),
            ("검토해", "검토하"),
            ("자연스러워", "자연스럽"),
            ("같아", "같"),
        ] {
            best(&of_infinitive(form), stem);
        }
    }

    #[test]
    fn finds_the_stem_before_a_linking_vowel() {
        for (base, stem) in [
            ("도우", "돕"),
            ("지으", "짓"),
            ("만드", "만들"),
            ("하", "하"),
            ("읽으", "읽"),
            ("들으", "듣"),
            ("어려우", "어렵"),
            ("방문하시", "방문하시"),
            ("그러", "그러"),
        ] {
            best(&of_linking(base), stem);
        }
    }
}
