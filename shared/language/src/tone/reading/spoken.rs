//! 해요체 and 해체 read back: 해요, 하세요, 했어, 할게, 거야. Without 요 a word must be surely a predicate.

mod aside;
pub mod asking;
mod copula;
mod infinitive;
mod request;
mod told;

use super::{Match, Place, Reading, honorific, nominal, nouns};
use crate::ending::{Kind, Stem, stems};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::tone::{Mood, Register};

pub fn read_polite(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    let goes = || stems::of_infinitive(&word[..word.len() - "요".len()]).first().is_some_and(|f| f.found >= Match::Ha);
    let song = word.ends_with("가요")
        && (place.mark.is_none() || place.mark == Some('.') && !goes())
        && (word != "가요" || !place.previous().ends_with(['에', '로', '가', '이', '서', '안', '못']));
    if nouns::ends(word, &nouns::YO) || song {
        return None;
    }
    let core = match word {
        _ if word.ends_with('죠') => return asking::suggestion(place, word, "죠"),
        _ => place.core.strip_suffix('요')?,
    };
    let inner = Place { core, ..*place };
    if inner.word().is_empty() || !inner.word().chars().next_back().is_some_and(is_syllable) {
        return None;
    }
    let reading = stretch(body(&inner, Register::Polite), place.core.len());
    let noun = matches!(reading, Reading::Left(_)) && place.mark.is_none() && !place.has_argument();
    (!noun).then_some(reading)
}

pub fn read_intimate(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    if !word.chars().next_back().is_some_and(is_syllable) || may_be_noun(place, word) || is_heading(place, word) {
        return None;
    }
    body(place, Register::Intimate)
}

/// 피해, 이해 are nouns unless an argument stands before them and a mark behind.
fn may_be_noun(place: &Place<'_>, word: &str) -> bool {
    let said = place.asks() || place.mark.is_some() && nominal::is_argued(place);
    (nouns::ends(word, &nouns::INFINITIVE) || nouns::ALONE.has(word)) && !said
}

/// Whether a word that stands alone without a mark is rather a heading than a sentence: 병충해, 난다, 말래.
fn is_heading(place: &Place<'_>, word: &str) -> bool {
    if !place.is_bare() || word == "안녕" {
        return false;
    }
    let tensed = word.strip_suffix('어').and_then(|w| w.chars().next_back()).and_then(final_of) == Some(last::SS);
    let described = || {
        stems::of_infinitive(word).first().is_some_and(|f| {
            f.found >= Match::Ha
                && f.stem.kind == Kind::Adjective
                && (word.chars().count() > 2 || !word.ends_with('와'))
        })
    };
    !tensed && !described() && word != "몰라"
}

/// Moves the end of a predicate over the 요 that was taken off.
fn stretch(reading: Option<Reading>, end: usize) -> Reading {
    match reading {
        Some(Reading::Is(mut predicate)) => {
            predicate.end = end;
            Reading::Is(predicate)
        }
        Some(reading) => reading,
        None => Reading::Left("서술어의 기본형을 알 수 없습니다."),
    }
}

/// What stands before 요, or a sentence in 해체.
fn body(place: &Place<'_>, register: Register) -> Option<Reading> {
    greeting(place, register)
        .or_else(|| copula::read(place, register))
        .or_else(|| request::read(place, register))
        .or_else(|| asking::read(place, register))
        .or_else(|| aside::read(place, register))
        .or_else(|| told::read(place, register))
        .or_else(|| infinitive::read(place, register))
}

fn greeting(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    match word {
        "안녕하세" | "안녕하셔" => {
            Some(place.one(honorific("안녕하시", Kind::Adjective), Mood::Question, register))
        }
        "안녕" if place.before().trim().is_empty() => {
            let mut reading = place.one(honorific("안녕하시", Kind::Adjective), Mood::Question, register);
            if let Reading::Is(predicate) = &mut reading {
                predicate.polite = Some("안녕하세요".to_owned());
                predicate.asks = true;
            }
            Some(reading)
        }
        "봬" => Some(place.one(Stem::of("뵙"), Mood::Promise, register)),
        _ => None,
    }
}
