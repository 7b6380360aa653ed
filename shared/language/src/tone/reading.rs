//! Finds the final predicate of a sentence: its stem, what it does and the register it stands in.

pub mod formal;
pub mod joint;
pub mod nominal;
pub mod nouns;
pub mod plain;
pub mod polarity;
pub mod spoken;

use super::homograph;
use super::{Mood, Predicate, Register};
pub(crate) use crate::ending::lexicon::Match;
use crate::ending::stems::Found;
use crate::ending::{Kind, Stem};

/// What a sentence turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    Is(Box<Predicate>),
    /// A predicate that can't be decided; why, in Korean.
    Left(&'static str),
    /// No predicate: a heading, a noun, a fragment.
    None,
}

/// The words of a sentence without its final mark, and its last word.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub core: &'a str,
    pub word_start: usize,
    pub mark: Option<char>,
}

impl<'a> Place<'a> {
    pub fn new(core: &'a str, mark: Option<char>) -> Self {
        let word_start =
            core.rfind(char::is_whitespace).map_or(0, |at| at + core[at..].chars().next().map_or(1, char::len_utf8));
        Self { core, word_start, mark }
    }

    pub fn word(&self) -> &'a str {
        &self.core[self.word_start..]
    }

    pub fn before(&self) -> &'a str {
        &self.core[..self.word_start]
    }

    pub fn asks(&self) -> bool {
        matches!(self.mark, Some('?' | '？'))
    }

    pub fn previous(&self) -> &'a str {
        self.before().split_whitespace().next_back().unwrap_or("")
    }

    /// Whether the last word is the only one and no mark follows: a heading, a cell, the name of an item.
    pub fn is_bare(&self) -> bool {
        self.mark.is_none() && self.is_single()
    }

    /// Whether the last word is the only one besides the number or the bullet of an item.
    pub fn is_single(&self) -> bool {
        let counts = |w: &str| w.chars().count() == 2 && w.ends_with(['.', ')']);
        self.before().split_whitespace().all(|w| counts(w) || !w.chars().any(crate::text::hangul::is_syllable))
    }

    /// Whether the sentence speaks of someone or something: 나는, 효과가, 예산을.
    pub fn has_argument(&self) -> bool {
        const PERSONS: &[&str] = &["나", "난", "너", "넌", "저", "전", "우리"];
        let particles = ['은', '는', '이', '가', '을', '를', '도'];
        self.before()
            .split_whitespace()
            .any(|w| PERSONS.contains(&w) || w.chars().count() > 1 && w.ends_with(particles))
    }

    pub fn mood(&self) -> Mood {
        if self.asks() { Mood::Question } else { Mood::Statement }
    }

    /// A predicate whose stem fills the last word.
    pub fn is(&self, found: &[Found], mood: Mood, register: Register) -> Reading {
        let (mut stems, sure) = homograph::decide(found, self.before());
        for stem in &mut stems {
            polarity::settle(stem, self.before());
        }
        if stems.is_empty() {
            return Reading::Left("서술어의 기본형을 알 수 없습니다.");
        }
        let mut predicate = Predicate::new(self.word_start, self.core.len(), Stem::copula(), mood, register);
        (predicate.stems, predicate.sure) = (stems, sure);
        Reading::Is(Box::new(predicate))
    }

    pub fn one(&self, stem: Stem, mood: Mood, register: Register) -> Reading {
        Reading::Is(Box::new(Predicate::new(self.word_start, self.core.len(), stem, mood, register)))
    }

    /// 이다 after whatever stands before `tail` bytes from the end.
    pub fn copula(&self, tail: usize, mood: Mood, register: Register) -> Reading {
        let end = self.core.len();
        let start = end - tail;
        let noun = &self.core[..start];
        let mut predicate = Predicate::new(start, end, Stem::copula(), mood, register);
        if let Some((thing, spoken, whole)) = spoken_noun(self, noun) {
            predicate.start = start - thing.len();
            predicate.stems[0].text = whole.to_owned();
            predicate.polite = (mood == Mood::Statement || register == Register::Intimate).then(|| spoken.to_owned());
        }
        Reading::Is(Box::new(predicate))
    }
}

/// Nouns that change with the register: 것 ↔ 거, 무엇 ↔ 뭐.
fn spoken_noun(place: &Place<'_>, noun: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let word = &noun[place.word_start.min(noun.len())..];
    [
        ("것", "거예요", "것이"),
        ("거", "거예요", "것이"),
        ("뭐", "뭐예요", "무엇이"),
        ("이거", "이거예요", "이것이"),
        ("그거", "그거예요", "그것이"),
    ]
    .into_iter()
    .find(|&(thing, _, _)| word == thing)
}

/// Reads the last predicate of a sentence.
pub fn read(core: &str, mark: Option<char>) -> Reading {
    let place = Place::new(core, mark);
    let readers: [fn(&Place<'_>) -> Option<Reading>; 4] =
        [formal::read, spoken::read_polite, plain::read, nominal::read];
    readers
        .into_iter()
        .find_map(|reader| reader(&place))
        .or_else(|| spoken::read_intimate(&place))
        .unwrap_or(Reading::None)
}

/// Whether the best candidate is more than a guess.
pub fn is_known(found: &[Found]) -> bool {
    found.first().is_some_and(|f| f.found > Match::None)
}

pub fn is_whole(found: &[Found]) -> bool {
    found.first().is_some_and(|f| f.found == Match::Whole)
}

/// The stem of -(으)시-: its kind is that of the word it honours.
pub fn honorific(text: &str, inner: Kind) -> Stem {
    let kind = if inner == Kind::Verb { Kind::Verb } else { Kind::Adjective };
    Stem::new(text, crate::ending::Sense { kind, class: crate::ending::Class::Regular })
}
