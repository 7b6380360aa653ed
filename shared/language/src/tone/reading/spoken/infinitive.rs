//! The 아/어 form as a sentence: 해(요), 먹어(요), 보내 줘, 빨리 와.

use super::super::formal::{honored, tensed};
use super::super::{Place, Reading, nominal};
use super::copula;
use crate::ending::lexicon::Match;
use crate::ending::stems::{self, Found};
use crate::ending::{Kind, Stem};
use crate::text::hangul::{final_of, last};
use crate::tone::{Mood, Register};

pub fn read(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let intimate = register == Register::Intimate;
    if let Some(stem) = word.strip_suffix('어').filter(|s| s.chars().next_back().and_then(final_of) == Some(last::SS))
    {
        return Some(place.one(tensed(stem), copula::mood(place), register));
    }
    if intimate && word.ends_with("하여") {
        return None;
    }
    if let Some(stem) = honours(place, word) {
        return Some(place.one(stem, copula::mood(place), register));
    }
    if matches!(word, "마" | "말아" | "마라" | "말") && place.previous().ends_with('지') && word != "말" {
        return Some(place.one(Stem::of("말"), Mood::Command, register));
    }
    if word == "바래" || word.ends_with("기바래") {
        return Some(place.one(Stem::of(&word.replace("바래", "바라")), Mood::Statement, register));
    }
    let found = stems::of_infinitive(word);
    let best = found.first()?.found;
    if intimate && !is_sure(place, word, &found) || best == Match::None {
        return if intimate { None } else { Some(Reading::Left("서술어의 기본형을 알 수 없습니다.")) };
    }
    if !intimate && place.mark.is_none() && place.before().is_empty() && best < Match::Ha && word.chars().count() == 1 {
        return None;
    }
    let acts = found[0].stem.kind == Kind::Verb || found[0].stem.text == "있";
    Some(place.is(&found, command_or(place, word, acts, register), register))
}

/// 만나셔, 계셔: -(으)시- with 어.
fn honours(place: &Place<'_>, word: &str) -> Option<Stem> {
    let text = format!("{}시", word.strip_suffix('셔')?);
    let stem = honored(place, &text)?;
    (place.mark.is_some() && stem.kind != Kind::Copula || text == "계시").then_some(stem)
}

/// In 해체 a word must be known, and with no mark it must also look like nothing else.
fn is_sure(place: &Place<'_>, word: &str, found: &[Found]) -> bool {
    let Some(best) = found.first() else { return false };
    let chars = word.chars().count();
    let compound = word.char_indices().skip(1).any(|(at, _)| {
        stems::is_infinitive(&word[..at])
            && stems::of_infinitive(&word[at..]).first().is_some_and(|f| f.found == Match::Whole)
    });
    let known = match best.found {
        Match::Whole => true,
        Match::Ha => {
            chars >= 3 || best.stem.kind == Kind::Adjective || place.mark.is_some() && nominal::is_argued(place)
        }
        Match::Suffix(n) => {
            n >= 2 || compound || best.stem.text.ends_with('되') && word.ends_with('돼') || word.ends_with("시켜")
        }
        Match::None => false,
    };
    if place.mark.is_some() {
        return known;
    }
    let closed = best.stem.text.chars().next_back().and_then(final_of).is_some_and(|f| f != last::NONE);
    let argued =
        place.previous().ends_with(['을', '를', '이', '가', '에', '게', '안', '못', '서', '지', '고', '어', '아'])
            || copula::mood(place) == Mood::Question;
    known
        && (closed && word.ends_with(['아', '어', '워', '와'])
            || best.found == Match::Ha && chars >= 3
            || argued && best.found >= Match::Ha)
}

/// 빨리 와, 보내 줘: requests in the form of statements.
fn command_or(place: &Place<'_>, word: &str, acts: bool, register: Register) -> Mood {
    const URGING: &[&str] = &["빨리", "얼른", "어서", "제발", "당장"];
    if place.asks() {
        return Mood::Question;
    }
    let subject = place
        .before()
        .split_whitespace()
        .any(|w| w.ends_with(['이', '가']) && w.chars().count() > 1 && !URGING.contains(&w));
    let giving = (word == "줘" && stems::is_infinitive(place.previous()))
        || word.strip_suffix('줘').is_some_and(|w| !w.is_empty() && stems::is_infinitive(w));
    let urged = place.before().split_whitespace().any(|w| URGING.contains(&w));
    let wish = matches!(word, "조심해" | "힘내")
        || matches!(word, "가" | "자" | "있어") && matches!(place.previous(), "잘" | "안녕히" | "조심해서" | "조심히");
    let told = word == "해" && place.previous().ends_with("도록");
    if register == Register::Intimate && acts && !subject && (giving || urged || wish || told) {
        Mood::Command
    } else {
        copula::mood(place)
    }
}
