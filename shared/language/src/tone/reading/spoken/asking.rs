//! Endings that ask, promise and propose: -ㄹ게, -ㄹ래, -ㄹ까, -ㄴ가, -나, -니, -지, -자.

use super::super::formal::{adnominal, honored, tensed};
use super::super::joint::{self, Joint};
use super::super::{Place, Reading, is_known, is_whole, nouns};
use crate::ending::lexicon::Match;
use crate::ending::stems::{self, Found};
use crate::ending::{Class, Kind, Link, Sense, Stem, close};
use crate::text::hangul::{final_of, last};
use crate::tone::{Mood, Register};

/// Endings other than 아/어: -ㄹ게, -ㄹ래, -ㄹ까, -ㄴ가, -나, -니, -지, -자.
pub fn read(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let c = word.chars().next_back()?;
    let rest = &word[..word.len() - c.len_utf8()];
    let jamo = rest.chars().next_back().and_then(final_of);
    let intimate = register == Register::Intimate;
    match c {
        '게' | '께' | '래' | '까' if jamo == Some(last::L) => future(place, rest, c, register),
        '가' if jamo == Some(last::N) && (!intimate || place.asks()) => Some(ask_n(place, rest, register)),
        '나' if !intimate || place.asks() || jamo == Some(last::SS) => ask(place, rest, register),
        '니' | '냐' if intimate && (place.asks() || jamo == Some(last::SS)) => ask_ni(place, rest, c, register),
        '지' => {
            let known = jamo == Some(last::SS)
                || is_whole(&stems::as_written(rest))
                || rest.ends_with(['하', '되', '이'])
                || place.mark.is_some()
                    && joint::before(place, rest, Joint::Written, Mood::Statement, register).is_some();
            // 접지, 저지: a noun, unless it is asked, called or says what something is like.
            let noun = place.is_single() && place.mark == Some('.') && rest.chars().count() == 1 && !says(rest);
            if intimate && (noun || !known || place.mark.is_none() || !place.asks() && nouns::ends(word, &nouns::JI)) {
                return None;
            }
            suggestion(place, word, "지")
        }
        '자' if intimate && place.mark.is_some() => propose(place, rest, register),
        _ => None,
    }
}

/// Stems of one syllable that answer as a sentence of their own: 좋지, 맞지, 하지.
fn says(stem: &str) -> bool {
    matches!(
        stem,
        "좋" | "싫" | "맞" | "하" | "되" | "알" | "크" | "많" | "없" | "있" | "가" | "보" | "먹" | "놀" | "쉬"
    )
}

fn future(place: &Place<'_>, rest: &str, c: char, register: Register) -> Option<Reading> {
    let found = stems::of_linking(&close(rest, last::NONE));
    if register == Register::Intimate && found.first().is_none_or(|f| f.found <= Match::Suffix(1)) {
        return None;
    }
    let mood = match (c, place.asks()) {
        ('까', _) => Mood::Musing,
        ('래', true) => {
            let will: Vec<Found> = found.iter().map(|f| Found { stem: will(&f.stem), found: f.found }).collect();
            let mut reading = place.is(&will, Mood::Question, register);
            if let Reading::Is(predicate) = &mut reading {
                predicate.polite = Some(format!("{}요", place.word()));
            }
            return Some(reading);
        }
        _ => Mood::Promise,
    };
    Some(place.is(&found, mood, register))
}

fn will(stem: &Stem) -> Stem {
    Stem::tensed(stem.with(Link::Plain("겠")))
}

/// -ㄴ가, -은가, -는가, -던가.
pub fn ask_n(place: &Place<'_>, rest: &str, register: Register) -> Reading {
    if let Some(stem) = rest.strip_suffix('는').filter(|s| !s.is_empty()) {
        return match stem.chars().next_back().and_then(final_of) {
            Some(last::SS) => place.one(tensed(stem), Mood::Question, register),
            _ => place.is(&stems::before_n(stem), Mood::Question, register),
        };
    }
    let base = close(rest, last::NONE);
    let tail = place.core.len() - place.word_start - rest.len() + '인'.len_utf8();
    if base == "아니" {
        return place.one(Stem::of("아니"), Mood::Question, register);
    }
    if base.ends_with('이') && !is_whole(&stems::as_written(&base)) {
        return place.copula(tail, Mood::Question, register);
    }
    if base.ends_with('시')
        && let Some(stem) = honored(place, &base)
    {
        return place.one(stem, Mood::Question, register);
    }
    let found = stems::of_linking(&base);
    if matches!(base.as_str(), "거" | "뭐" | "누구" | "어디") && !is_whole(&found) || base == "거" {
        return place.one(
            Stem { text: if base == "거" { "것이".into() } else { format!("{base}이") }, ..Stem::copula() },
            Mood::Question,
            register,
        );
    }
    place.is(&found, Mood::Question, register)
}

/// -나: a question unless the word is itself an 아/어 form (끝나요).
fn ask(place: &Place<'_>, rest: &str, register: Register) -> Option<Reading> {
    let word = place.word();
    if rest.is_empty() || is_whole(&stems::of_infinitive(word)) || word.ends_with("하나") && !place.asks() {
        return None;
    }
    if rest.chars().next_back().and_then(final_of) == Some(last::SS) {
        return Some(place.one(tensed(rest), Mood::Question, register));
    }
    let found = stems::before_n(rest);
    if register == Register::Intimate && !is_known(&found) || is_whole(&stems::of_infinitive(word)) && !is_known(&found)
    {
        return None;
    }
    if rest == "이" || rest.ends_with('이') && !is_whole(&found) {
        return Some(place.copula("이나".len(), Mood::Question, register));
    }
    if rest.ends_with('시')
        && let Some(stem) = honored(place, rest)
    {
        return Some(place.one(stem, Mood::Question, register));
    }
    Some(place.is(&found, Mood::Question, register))
}

pub fn ask_ni(place: &Place<'_>, rest: &str, c: char, register: Register) -> Option<Reading> {
    let rest = if c == '냐' { rest.strip_suffix('느').unwrap_or(rest) } else { rest };
    match rest.chars().next_back().and_then(final_of) {
        Some(last::SS) => return Some(place.one(tensed(rest), Mood::Question, register)),
        Some(_) => {}
        None => return None,
    }
    if rest == "아" && place.previous().ends_with(['이', '가', '거', '것']) {
        return Some(place.one(Stem::of("아니"), Mood::Question, register));
    }
    let found = stems::before_n(rest);
    if rest.ends_with('이') && !is_whole(&found) {
        return Some(place.copula("이니".len(), Mood::Question, register));
    }
    if let Some(noun) = ["거", "뭐", "누구", "어디"].iter().find(|n| **n == rest) {
        let text = match *noun {
            "거" => "것이".to_owned(),
            "뭐" => "무엇이".to_owned(),
            noun => format!("{noun}이"),
        };
        return Some(place.one(Stem { text, ..Stem::copula() }, Mood::Question, register));
    }
    let found = if is_known(&found) { found } else { stems::of_linking(rest) };
    is_known(&found).then(|| place.is(&found, Mood::Question, register))
}

/// -지(요), -죠: said as a plain statement or question.
pub fn suggestion(place: &Place<'_>, word: &str, tail: &str) -> Option<Reading> {
    let rest = &word[..word.len() - tail.len()];
    let register = if place.core.ends_with('지') && tail == "지" { Register::Intimate } else { Register::Polite };
    let mood = place.mood();
    let mut reading = obliged(place, rest, mood, register)
        .or_else(|| thing(place, rest, mood, register))
        .or_else(|| joint::before(place, rest, Joint::Written, mood, register));
    if let Some(Reading::Is(predicate)) = &mut reading {
        predicate.polite = Some(format!("{}요", &place.core[predicate.start..]));
    }
    reading.or(Some(Reading::Left("서술어의 기본형을 알 수 없습니다.")))
}

/// 가야지 is short for 가야 하지.
fn obliged(place: &Place<'_>, rest: &str, mood: Mood, register: Register) -> Option<Reading> {
    let inner = rest.strip_suffix('야')?;
    let tensed = inner.strip_suffix('어').is_some_and(|s| s.chars().next_back().and_then(final_of) == Some(last::SS));
    (tensed || stems::is_infinitive(inner)).then(|| {
        place.one(Stem::new(format!("{rest} 하"), Sense { kind: Kind::Verb, class: Class::Ha }), mood, register)
    })
}

/// 할 거지 is 할 것이지.
fn thing(place: &Place<'_>, rest: &str, mood: Mood, register: Register) -> Option<Reading> {
    (rest == "거" && adnominal(place.previous()))
        .then(|| place.one(Stem { text: "것이".to_owned(), ..Stem::copula() }, mood, register))
}

pub fn propose(place: &Place<'_>, rest: &str, register: Register) -> Option<Reading> {
    let found = stems::as_written(rest);
    let best = found.first()?.found;
    // 하자, 주자, 글자 … are nouns too; after an argument or an adverb they propose.
    let noun = matches!(rest, "하" | "주" | "글" | "숫" | "타") && !led(place.previous());
    let object = place.previous().ends_with(['을', '를']);
    let compound = stems::is_serial(rest);
    let noun = noun || place.is_single() && place.mark == Some('.') && rest.chars().count() == 1 && !says(rest);
    let known = best == Match::Whole && !noun || best == Match::Ha;
    (known || compound || object && is_known(&found)).then(|| place.is(&found, Mood::Proposal, register))
}

/// Whether a verb must follow this word.
fn led(previous: &str) -> bool {
    const ADVERBS: &[&str] =
        &["같이", "함께", "좀", "안", "더", "먼저", "꼭", "또", "다시", "빨리", "그냥", "이제", "다", "그만"];
    let tails = ['게', '고', '록', '로', '지', '도', '만', '을', '를', '히', '에', '서', '아', '어', '해', '여'];
    previous.chars().count() > 1 && previous.ends_with(tails) || ADVERBS.contains(&previous)
}
