//! Endings that add a feeling, a reason or a thought left open: -네, -구나, -거든, -잖아, -는데, -려고, -고.
//! 하십시오체 has no such endings: some are said as statements or questions, the others only take politeness.

use super::super::joint::{self, Joint};
use super::super::{Place, Reading, nouns};
use super::copula;
use crate::ending::{Class, Kind, Link, Sense, Stem, stems};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::tone::{Mood, Predicate, Register};

/// What becomes of an ending.
#[derive(Clone, Copy)]
enum Turn {
    /// 좋네 → 좋습니다, 좋네요
    Says(Joint),
    /// 좋구나 → 좋습니다, 좋군요
    Exclaims(Joint),
    /// 좋잖아 → 좋지 않습니까?, 좋잖아요
    Appeals,
    /// 가려고 → 가려고 합니다, 가려고요
    Intends,
    /// 바쁜데 → 바쁩니다만, 바쁜데요; a question where one is asked.
    Contrasts(Joint),
    /// 갈걸 → 갈걸요: only politeness.
    Open(Joint),
}

/// Endings, the longer ones first.
const TAILS: &[(&str, Turn)] = &[
    ("는구나", Turn::Exclaims(Joint::Nasal)),
    ("구나", Turn::Exclaims(Joint::Written)),
    ("는구만", Turn::Says(Joint::Nasal)),
    ("구만", Turn::Says(Joint::Written)),
    ("는군", Turn::Says(Joint::Nasal)),
    ("더군", Turn::Open(Joint::Written)),
    ("군", Turn::Says(Joint::Written)),
    ("네", Turn::Says(Joint::Nasal)),
    ("거든", Turn::Says(Joint::Written)),
    ("잖아", Turn::Appeals),
    ("려고", Turn::Intends),
    ("더라고", Turn::Open(Joint::Written)),
    ("라고", Turn::Open(Joint::Linked)),
    ("다고", Turn::Open(Joint::Written)),
    ("ㄴ다고", Turn::Open(Joint::Linked)),
    ("냐고", Turn::Open(Joint::Nasal)),
    ("자고", Turn::Open(Joint::Written)),
    ("고", Turn::Says(Joint::Written)),
    ("던데", Turn::Open(Joint::Written)),
    ("는데", Turn::Contrasts(Joint::Nasal)),
    ("은데", Turn::Contrasts(Joint::Written)),
    ("ㄹ텐데", Turn::Open(Joint::Linked)),
    ("텐데", Turn::Open(Joint::Written)),
    ("ㄴ데", Turn::Contrasts(Joint::Linked)),
    ("는걸", Turn::Open(Joint::Nasal)),
    ("ㄴ걸", Turn::Open(Joint::Linked)),
    ("ㄹ걸", Turn::Open(Joint::Linked)),
    ("더라", Turn::Open(Joint::Written)),
    ("다니까", Turn::Open(Joint::Written)),
    ("니까", Turn::Open(Joint::Linked)),
    ("다며", Turn::Open(Joint::Written)),
    ("라며", Turn::Open(Joint::Linked)),
    ("길래", Turn::Open(Joint::Written)),
    ("지만", Turn::Open(Joint::Written)),
];

/// Connecting endings; they end a sentence only before a mark.
const OPEN: &[&str] = &["서", "면", "도록", "도"];

pub fn read(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let tensed = |rest: &str| rest.chars().next_back().and_then(final_of) == Some(last::SS);
    if register == Register::Intimate && nouns::ends(word, &nouns::ASIDE) {
        return None;
    }
    for &(tail, turn) in TAILS {
        let Some(rest) = joint::strip(word, tail) else { continue };
        if tail == "고" && !tensed(&rest) && !place.has_argument() && !place.asks() {
            return None;
        }
        let final_one = place.mark.is_some() || tensed(&rest) && !matches!(tail, "고" | "더라도");
        if register == Register::Intimate && !final_one {
            return None;
        }
        if matches!(tail, "네" | "군" | "고")
            && stems::of_infinitive(word).first().is_some_and(|f| f.found >= super::super::Match::Ha)
        {
            return None;
        }
        return turned(place, &rest, turn, register);
    }
    connecting(place, register)
}

fn turned(place: &Place<'_>, rest: &str, turn: Turn, register: Register) -> Option<Reading> {
    let joint = match turn {
        Turn::Says(joint) | Turn::Exclaims(joint) | Turn::Contrasts(joint) | Turn::Open(joint) => joint,
        Turn::Appeals => Joint::Written,
        Turn::Intends => Joint::Linked,
    };
    let said = if register == Register::Intimate { copula::mood(place) } else { Mood::Aside };
    let mut reading = joint::before(place, rest, joint, said, register)?;
    if let Reading::Is(predicate) = &mut reading {
        finish(place, predicate, turn, register);
    }
    Some(reading)
}

fn finish(place: &Place<'_>, predicate: &mut Predicate, turn: Turn, register: Register) {
    let words = &place.core[predicate.start..];
    predicate.polite = Some(match turn {
        Turn::Exclaims(_) => format!("{}군요", words.strip_suffix("구나").unwrap_or(words)),
        _ if words.ends_with("더라") => format!("{words}고요"),
        _ => format!("{words}요"),
    });
    if register == Register::Polite {
        predicate.mood = Mood::Aside;
        return;
    }
    match turn {
        Turn::Says(_) => {}
        Turn::Exclaims(_) => predicate.register = Register::Plain,
        Turn::Appeals => {
            predicate.stems.iter_mut().for_each(appeal);
            predicate.mood = Mood::Question;
            predicate.asks = true;
        }
        Turn::Intends => intend(predicate, words),
        Turn::Contrasts(_) if predicate.mood == Mood::Question && copula::asking_word(place) => {}
        Turn::Contrasts(_) => {
            predicate.formal = predicate
                .stems
                .first()
                .filter(|_| predicate.mood == Mood::Statement)
                .map(|s| s.with(Link::Formal("니다만")));
            predicate.mood = Mood::Aside;
        }
        Turn::Open(_) => {
            predicate.mood = Mood::Aside;
            if words.ends_with("더라") {
                predicate.register = Register::Plain;
            }
        }
    }
}

/// 좋잖아 is short for 좋지 않아.
fn appeal(stem: &mut Stem) {
    let kind = if stem.kind == Kind::Verb { Kind::Verb } else { Kind::Adjective };
    *stem = Stem::new(format!("{}지 않", stem.text), Sense { kind, class: Class::Regular });
}

/// 가려고 leaves 하다 unsaid.
fn intend(predicate: &mut Predicate, words: &str) {
    let sense = Sense { kind: Kind::Verb, class: Class::Ha };
    predicate.stems = vec![Stem::new(format!("{words} 하"), sense)];
    predicate.sure = true;
}

/// 바빠서, 가면: only politeness, and only before a mark.
fn connecting(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let tail = OPEN.iter().find(|tail| word.len() > tail.len() && word.ends_with(**tail))?;
    let rest = &word[..word.len() - tail.len()];
    let known = match *tail {
        "서" | "도" => stems::is_infinitive(rest),
        "면" => stems::of_linking(rest).first().is_some_and(|f| f.found >= super::super::Match::Ha),
        _ => stems::as_written(rest).first().is_some_and(|f| f.found >= super::super::Match::Ha),
    };
    let marked =
        place.mark.is_some() && (place.has_argument() || rest.chars().count() > 1) && rest.chars().all(is_syllable);
    if register == Register::Intimate && !(known && marked) || stems::is_infinitive(word) {
        return None;
    }
    let mut reading = place.one(Stem::of("하"), Mood::Aside, register);
    if let Reading::Is(predicate) = &mut reading {
        predicate.polite = Some(format!("{word}요"));
    }
    Some(reading)
}
