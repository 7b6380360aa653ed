//! 하십시오체 read back: 합니다, 받습니까, 하십시오, 합시다, 하시오.

use super::{Place, Reading, honorific, is_known, is_whole};
use crate::ending::lexicon::Match;
use crate::ending::{Kind, Stem, close, stems};
use crate::text::hangul::{final_of, last};
use crate::tone::{Mood, Register};

pub fn read(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    if word.ends_with("니다만") || word.ends_with("니다마는") {
        return Some(Reading::Left("‘-다만’으로 말을 남긴 문장입니다."));
    }
    if word.ends_with("ㅂ니다") || word.ends_with("습니다요") {
        return None;
    }
    for (tail, mood) in [("니다", Mood::Statement), ("니까", Mood::Question)] {
        if let Some(rest) = word.strip_suffix(tail)
            && rest.chars().next_back().and_then(final_of) == Some(last::B)
        {
            return Some(statement(place, rest, mood));
        }
    }
    for tail in ["십시오", "십시요", "시오", "시요"] {
        if let Some(base) = word.strip_suffix(tail) {
            return command(place, base, if tail.starts_with('십') { Register::Formal } else { Register::Plain });
        }
    }
    let rest = word.strip_suffix("시다").filter(|rest| rest.chars().next_back().and_then(final_of) == Some(last::B))?;
    let base = close(rest, last::NONE);
    let base = base.strip_suffix("십").map_or(base.clone(), str::to_owned);
    Some(place.is(&stems::of_linking(&base), Mood::Proposal, Register::Formal))
}

fn statement(place: &Place<'_>, rest: &str, mood: Mood) -> Reading {
    if let Some(stem) = rest.strip_suffix('습') {
        return closed(place, stem, mood);
    }
    open(place, &close(rest, last::NONE), mood, Register::Formal)
}

/// What stands before 습니다.
fn closed(place: &Place<'_>, stem: &str, mood: Mood) -> Reading {
    match stem.chars().next_back().and_then(final_of) {
        Some(last::SS) => place.one(tensed(stem), mood, Register::Formal),
        Some(jamo) if jamo != last::NONE && jamo != last::L => {
            place.is(&stems::as_written(stem), mood, Register::Formal)
        }
        _ => Reading::Left("서술어의 활용이 맞춤법에 맞지 않습니다."),
    }
}

/// 있 is a stem; 했 and 하겠 carry their tense.
pub fn tensed(stem: &str) -> Stem {
    if stem.ends_with('있') && !stem.ends_with("였있") { Stem::of(stem) } else { Stem::tensed(stem) }
}

/// What stands before ㅂ니다, ㄴ다 without its closing sound.
pub fn open(place: &Place<'_>, base: &str, mood: Mood, register: Register) -> Reading {
    match base {
        "아니" => return place.one(Stem::of("아니"), mood, register),
        "이" if place.before().is_empty() || place.before().ends_with(char::is_whitespace) => return Reading::None,
        "거" if adnominal(place.previous()) => return thing(place, mood, register),
        "뭐" | "누구" | "이거" | "그거" | "저" if register == Register::Formal => {
            return place.one(Stem { text: full(base), ..Stem::copula() }, mood, register);
        }
        _ => {}
    }
    if is_quoted(base) {
        return Reading::Left("남의 말을 옮긴 준말이어서 그대로 두었습니다.");
    }
    if base.ends_with('이') && !is_i_stem(place, base) {
        return place.copula("입니다".len(), mood, register);
    }
    if base.ends_with('시')
        && let Some(stem) = honored(place, base)
    {
        return place.one(stem, mood, register);
    }
    place.is(&stems::of_open(base), mood, register)
}

/// 겁니다 is 것입니다.
fn thing(place: &Place<'_>, mood: Mood, register: Register) -> Reading {
    place.one(Stem { text: "것이".to_owned(), ..Stem::copula() }, mood, register)
}

fn full(noun: &str) -> String {
    match noun {
        "뭐" => "무엇이".to_owned(),
        "이거" => "이것이".to_owned(),
        "그거" => "그것이".to_owned(),
        noun => format!("{noun}이"),
    }
}

/// Whether a word modifies the next one: 할, 한, 하는.
pub fn adnominal(word: &str) -> bool {
    if word.ends_with('를') {
        return false;
    }
    if let Some(noun) = word.strip_suffix('을') {
        return is_whole(&stems::of_linking(&format!("{noun}으")))
            || noun.ends_with(['었', '았', '였', '했', '있', '없']);
    }
    matches!(word.chars().next_back().and_then(final_of), Some(last::L | last::N))
}

/// -답니다, -랍니다, -단다 quote.
fn is_quoted(base: &str) -> bool {
    base.chars().count() > 1
        && base.ends_with(['다', '라', '냐'])
        && !matches!(stems::of_open(base).first(), Some(f) if f.found == Match::Whole || f.found >= Match::Suffix(2))
}

/// Whether 이 belongs to the stem (보이다, 줄이다) rather than being 이다.
fn is_i_stem(place: &Place<'_>, base: &str) -> bool {
    const NOUNS: &[&str] =
        &["말이", "속이", "벌이", "줄이", "절이", "죽이", "물이", "눈이", "누이", "들이", "박이", "동이"];
    if is_whole(&stems::as_written(base)) {
        let previous = place.previous();
        return !NOUNS.contains(&base) || previous.ends_with(['을', '를', '에', '로']);
    }
    let Some((at, _)) = base.char_indices().rev().nth(1) else { return false };
    at > 0 && stems::is_infinitive(&base[..at]) && is_whole(&stems::as_written(&base[at..]))
}

/// 방문하시, 선생님이시 → the stem with its 시, and the kind of the word that is honoured.
pub fn honored(place: &Place<'_>, text: &str) -> Option<Stem> {
    let base = text.strip_suffix('시')?;
    if matches!(text, "마시" | "모시" | "들이마시" | "적시" | "쑤시") || base.is_empty() {
        return None;
    }
    let found = stems::of_linking(base);
    let inner = match found.first() {
        Some(f) if is_known(&found) => {
            let mut stem = f.stem.clone();
            super::polarity::settle(&mut stem, place.before());
            stem.kind
        }
        _ => Kind::Copula,
    };
    let kind = if base.ends_with('이') && !is_i_stem(place, base) { Kind::Copula } else { inner };
    let kind = if matches!(text, "계시" | "드시" | "주무시" | "잡수시") { Kind::Verb } else { kind };
    Some(honorific(text, kind))
}

fn command(place: &Place<'_>, base: &str, register: Register) -> Option<Reading> {
    if base.is_empty() {
        return None;
    }
    let base = if register == Register::Plain { base.strip_suffix('십').unwrap_or(base) } else { base };
    match base {
        "계" | "주무" | "드" | "잡수" if register == Register::Formal => {
            Some(place.one(honorific(&format!("{base}시"), Kind::Verb), Mood::Command, register))
        }
        "마" => Some(place.one(Stem::of("말"), Mood::Command, register)),
        _ => {
            let found = stems::of_linking(base);
            if register == Register::Plain && !is_known(&found) {
                return None;
            }
            Some(place.is(&found, Mood::Command, register))
        }
    }
}
