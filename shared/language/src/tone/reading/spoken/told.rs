//! What others said, in short: 온대 is 온다고 해, 오래 is 오라고 해, 가재 is 가자고 해, 좋냬 is 좋냐고 해.

use super::super::joint::Joint;
use super::super::{Place, Reading, nouns, plain};
use super::copula;
use crate::ending::lexicon::Match;
use crate::ending::{Class, Kind, Sense, Stem, stems};
use crate::text::hangul::{final_of, last};
use crate::tone::{Mood, Register};

pub fn read(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let intimate = register == Register::Intimate;
    if intimate
        && (place.mark.is_none()
            || (nouns::ends(word, &nouns::TOLD) || nouns::TOLD_ALONE.has(word)) && !is_order(place, word))
        || is_infinitive(word)
    {
        return None;
    }
    let c = word.chars().next_back()?;
    let rest = &word[..word.len() - c.len_utf8()];
    let pronoun = matches!(
        place.before().split_whitespace().next(),
        Some("그" | "이" | "저" | "걔" | "쟤" | "얘" | "그게" | "이게")
    );
    if intimate && !pronoun && !place.has_argument() && !ends_tensed(rest) {
        return None;
    }
    let clause = match c {
        '대' => stated(place, rest)?,
        '래' => ordered(place, rest)?,
        '재' => format!("{}고", known(rest, Joint::Written).then(|| format!("{rest}자"))?),
        '냬' => format!("{}고", (known(rest, Joint::Nasal) || ends_tensed(rest)).then(|| format!("{rest}냐"))?),
        _ => return None,
    };
    let mood = if intimate { copula::mood(place) } else { Mood::Aside };
    let stem = Stem::new(format!("{clause} 하"), Sense { kind: Kind::Verb, class: Class::Ha });
    let mut reading = place.one(stem, mood, register);
    if let Reading::Is(predicate) = &mut reading {
        predicate.polite = Some(format!("{word}요"));
    }
    Some(reading)
}

/// 온대, 좋대, 했대 → 온다고, 좋다고, 했다고.
fn stated(place: &Place<'_>, rest: &str) -> Option<String> {
    let clause = format!("{}{rest}다", place.before());
    let inner = Place::new(&clause, Some('.'));
    let there = match plain::read(&inner)? {
        Reading::Is(predicate) => predicate.stems.iter().all(|stem| stem.kind != Kind::Copula || stem.text != "이"),
        _ => false,
    };
    there.then(|| format!("{rest}다고"))
}

/// 오래, 먹으래, 학생이래, 의사래 → 오라고, 먹으라고, 학생이라고, 의사라고.
fn ordered(place: &Place<'_>, rest: &str) -> Option<String> {
    let jamo = rest.chars().next_back().and_then(final_of)?;
    let open = jamo == last::NONE || jamo == last::L && known(rest, Joint::Linked);
    (open && !place.previous().is_empty()).then(|| format!("{rest}라고"))
}

fn ends_tensed(rest: &str) -> bool {
    rest.chars().next_back().and_then(final_of) == Some(last::SS)
}

fn known(rest: &str, joint: Joint) -> bool {
    let found = match joint {
        Joint::Written => stems::as_written(rest),
        Joint::Nasal => stems::before_n(rest),
        Joint::Linked => stems::of_linking(rest),
    };
    found.first().is_some_and(|f| f.found >= Match::Ha && (f.stem.kind == Kind::Verb || joint != Joint::Written))
}

/// 기대, 바래 are words of their own.
fn is_infinitive(word: &str) -> bool {
    word != "오래"
        && (word == "이래" || !word.ends_with("이래"))
        && stems::of_infinitive(word).first().is_some_and(|f| f.found >= Match::Ha && f.stem.text != word)
        || matches!(word, "기대" | "대" | "재" | "보내")
}

/// 엄마가 빨리 오래: not 오래 (for long) but 오라고 해.
fn is_order(place: &Place<'_>, word: &str) -> bool {
    word == "오래"
        && place.before().split_whitespace().any(|w| w.chars().count() > 1 && w.ends_with(['이', '가', '서']))
}
