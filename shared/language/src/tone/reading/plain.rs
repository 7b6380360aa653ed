//! 해라체 read back: 한다, 좋다, 과제다, 하는가, 하라, 하자.

use super::formal::{honored, open, tensed};
use super::spoken::asking::{ask_n, ask_ni, propose};
use super::{Place, Reading, is_known, is_whole, nouns};
use crate::ending::lexicon::Match;
use crate::ending::{Kind, Stem, close, stems};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::tone::{Mood, Register};

const R: Register = Register::Plain;

pub fn read(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    let c = word.chars().next_back()?;
    let rest = &word[..word.len() - c.len_utf8()];
    let jamo = rest.chars().next_back().and_then(final_of);
    match c {
        '다' => statement(place, rest, jamo),
        '가' if jamo == Some(last::N) && (place.asks() || rest.ends_with('는') && rest.chars().count() > 2) => {
            Some(ask_n(place, rest, R))
        }
        '냐' if place.asks() => ask_ni(place, rest, c, R),
        '까' if jamo == Some(last::L) && place.asks() => {
            let found = stems::of_linking(&close(rest, last::NONE));
            is_known(&found).then(|| place.is(&found, Mood::Musing, R))
        }
        '라' => command(place, rest),
        '자' if place.mark.is_some() => propose(place, rest, R),
        _ => None,
    }
}

fn statement(place: &Place<'_>, rest: &str, jamo: Option<u32>) -> Option<Reading> {
    let word = place.word();
    if place.is_bare() && !is_surely_said(rest, jamo)
        || nouns::DA.has(word)
        || word.ends_with("바다")
        || word.ends_with("소다")
        || word.ends_with("에다")
        || word.ends_with("한테다")
    {
        return None;
    }
    match jamo {
        Some(last::SS) => return Some(place.one(tensed(rest), Mood::Statement, R)),
        Some(last::N) if rest.ends_with('는') && rest.chars().count() > 1 => {
            let stem = &rest[..rest.len() - '는'.len_utf8()];
            let closed = stem.chars().next_back().and_then(final_of).is_some_and(|f| f != last::NONE);
            return Some(if closed { place.is(&acting(stem), Mood::Statement, R) } else { now(place, rest) });
        }
        Some(last::N) => return Some(now(place, rest)),
        _ => {}
    }
    if rest.is_empty() {
        return None;
    }
    describing(place, rest, jamo)
}

/// Whether a word that stands alone without a mark can only be a predicate: 한다, 받는다, 했다, 좋다; not 판다, 레이다.
fn is_surely_said(rest: &str, jamo: Option<u32>) -> bool {
    if jamo == Some(last::SS) {
        return rest.chars().count() > 1 || matches!(rest, "했" | "됐" | "있" | "갔" | "왔" | "봤");
    }
    let long = rest.chars().count() > 1;
    let base = if jamo == Some(last::N) { close(rest, last::NONE) } else { rest.to_owned() };
    let base = base.strip_suffix('느').unwrap_or(&base);
    let known = stems::of_open(base).first().is_some_and(|f| f.found >= Match::Ha);
    known && (long || jamo.is_some_and(|f| f != last::NONE && f != last::N)) || matches!(rest, "한" | "된")
}

/// -ㄴ다: what it closes acts, also when the lexicon has an adjective first.
fn now(place: &Place<'_>, rest: &str) -> Reading {
    let mut reading = open(place, &close(rest, last::NONE), Mood::Statement, R);
    if let Reading::Is(predicate) = &mut reading {
        predicate
            .stems
            .iter_mut()
            .for_each(|s| s.kind = if s.kind == Kind::Copula { Kind::Copula } else { Kind::Verb });
        if predicate.stems[0].kind == Kind::Copula {
            return Reading::Left("서술어의 활용이 맞춤법에 맞지 않습니다.");
        }
    }
    reading
}

fn acting(stem: &str) -> Vec<stems::Found> {
    let mut found = stems::as_written(stem);
    if found.iter().any(|f| f.stem.kind == Kind::Verb) {
        found.retain(|f| f.stem.kind == Kind::Verb);
    } else {
        found.iter_mut().for_each(|f| f.stem.kind = Kind::Verb);
    }
    found
}

/// -다 right after a stem or a noun.
fn describing(place: &Place<'_>, rest: &str, jamo: Option<u32>) -> Option<Reading> {
    const BASE: &str = "기본형으로 쓴 말이어서 그대로 두었습니다.";
    if rest == "아니" {
        return Some(place.one(Stem::of("아니"), Mood::Statement, R));
    }
    if matches!(rest, "않" | "못하" | "아니하") {
        let stem = Stem { kind: Kind::Adjective, ..Stem::of(rest) };
        return Some(place.one(stem, Mood::Statement, R));
    }
    let mut found = stems::as_written(rest);
    if rest.ends_with('시')
        && let Some(stem) = honored(place, rest)
    {
        return (stem.kind != Kind::Verb).then(|| place.one(stem, Mood::Statement, R)).or(Some(Reading::Left(BASE)));
    }
    let best = found.first()?.found;
    let describes = found.iter().any(|f| f.stem.kind != Kind::Verb);
    if describes && best > Match::None && !(matches!(best, Match::Suffix(1)) && jamo == Some(last::NONE)) {
        found.retain(|f| f.stem.kind != Kind::Verb);
        return Some(place.is(&found, Mood::Statement, R));
    }
    if rest.ends_with('이') && !is_whole(&found) {
        return Some(place.copula("이다".len(), Mood::Statement, R));
    }
    if best == Match::Ha {
        return place.mark.map(|_| place.is(&found, Mood::Statement, R));
    }
    if best == Match::Whole || jamo.is_some_and(|f| f != last::NONE) {
        return place.mark.map(|_| Reading::Left(BASE));
    }
    dropped(place, rest)
}

/// 과제다, 10%다, ‘불가’다: 이다 without its 이.
fn dropped(place: &Place<'_>, rest: &str) -> Option<Reading> {
    let argued =
        place.before().split_whitespace().any(|w| w.chars().count() > 1 && w.ends_with(['은', '는', '이', '가', '도']));
    let last = rest.chars().next_back()?;
    let sure = place.mark.is_some() || argued;
    (sure && (is_syllable(last) || last.is_ascii_alphanumeric() || "%’”」』)℃㎡㎞원".contains(last)))
        .then(|| place.copula("다".len(), Mood::Statement, R))
}

fn command(place: &Place<'_>, rest: &str) -> Option<Reading> {
    let word = place.word();
    if matches!(word, "마라" | "말라") && place.previous().ends_with('지') {
        return Some(place.one(Stem::of("말"), Mood::Command, R));
    }
    let adverse = place.mark.is_none() && !place.previous().ends_with(['을', '를']);
    if rest.is_empty()
        || nouns::ends(word, &nouns::INFINITIVE)
        || nouns::ALONE.has(word)
        || word.ends_with("더라")
        || word.ends_with("이라")
    {
        return None;
    }
    // 몰라, 달라, 따라 are forms of 모르다, 다르다, 따르다.
    if stems::of_infinitive(word).first().is_some_and(|f| f.found == Match::Whole) {
        return None;
    }
    let found = stems::of_infinitive(rest);
    let found = if is_whole(&found) || found.first().is_some_and(|f| f.found == Match::Ha) {
        found
    } else {
        stems::of_linking(rest)
    };
    let best = found.first()?;
    let compound = rest.char_indices().skip(1).any(|(at, _)| stems::is_infinitive(&rest[..at]));
    let sure = best.found >= Match::Ha
        || best.found > Match::None && compound
        || rest.ends_with(['어', '아']) && best.found > Match::None;
    let acts = found.iter().any(|f| f.stem.kind != Kind::Adjective);
    (sure && acts && !adverse || sure && best.found == Match::Ha).then(|| place.is(&found, Mood::Command, R))
}
