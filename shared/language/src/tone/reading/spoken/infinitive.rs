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
    let worry = matches!(place.previous(), "걱정" | "염려" | "고민" | "오해" | "신경" | "부담" | "긴장");
    if matches!(word, "마" | "말아") && (place.previous().ends_with('지') || worry && place.mark.is_some()) {
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
    Some(place.is(&found, command_or(place, word, &found[0].stem, register), register))
}

/// 만나셔, 계셔: -(으)시- with 어.
fn honours(place: &Place<'_>, word: &str) -> Option<Stem> {
    let text = format!("{}시", word.strip_suffix('셔')?);
    let stem = honored(place, &text)?;
    let inner = stems::of_linking(text.strip_suffix('시')?);
    let known = inner.first().is_some_and(|f| f.found >= Match::Ha);
    (place.mark.is_some() && (known && stem.kind != Kind::Copula || text.ends_with("이시")) || text == "계시")
        .then_some(stem)
}

/// In 해체 a word must be known, and with no mark it must also look like nothing else.
fn is_sure(place: &Place<'_>, word: &str, found: &[Found]) -> bool {
    let Some(best) = found.first() else { return false };
    let chars = word.chars().count();
    let compound = best.found == Match::Whole && stems::is_serial(&best.stem.text) && chars > 2;
    if best.found == Match::Whole && stems::is_serial(&best.stem.text) && chars == 2 && !place.has_argument() {
        return false;
    }
    let known = match best.found {
        Match::Whole => true,
        Match::Ha => {
            chars >= 3 || best.stem.kind == Kind::Adjective || place.mark.is_some() && nominal::is_argued(place)
        }
        Match::Suffix(n) => {
            n >= 2
                || compound
                || best.stem.kind == Kind::Exist && place.mark.is_some()
                || best.stem.text.ends_with('되') && word.ends_with('돼')
                || word.ends_with("시켜")
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
    let argued = argued || place.has_argument() && !nominal::is_modifier(place.previous());
    known
        && (closed && (argued || word.chars().count() > 2) && word.ends_with(['아', '어', '워', '와'])
            || best.found == Match::Ha && best.stem.kind == Kind::Adjective
            || argued && best.found >= Match::Ha)
}

/// 빨리 와, 보내 줘, 조용히 해, 서둘러!: requests in the form of statements.
fn command_or(place: &Place<'_>, word: &str, stem: &Stem, register: Register) -> Mood {
    if place.asks() {
        return Mood::Question;
    }
    let acts = stem.kind == Kind::Verb || stem.text == "있";
    let mut words = place.before().split_whitespace();
    let subject =
        words.clone().any(|w| w.ends_with(['이', '가', '은', '는']) && w.chars().count() > 1 || w == "나" || w == "난");
    if acts && !subject && stem.text.ends_with('보') && words.any(|w| w == "같이" || w == "함께") {
        return Mood::Proposal;
    }
    let asked = giving(place, word) || urged(place, word) || bids(place, word, stem);
    if register == Register::Intimate && acts && !subject && asked { Mood::Command } else { copula::mood(place) }
}

fn giving(place: &Place<'_>, word: &str) -> bool {
    (word == "줘" && stems::is_infinitive(place.previous()))
        || word.strip_suffix('줘').is_some_and(|w| !w.is_empty() && stems::is_infinitive(w))
}

/// Adverbs that hurry, farewells, 하도록 해.
fn urged(place: &Place<'_>, word: &str) -> bool {
    const URGING: &[&str] = &["빨리", "얼른", "어서", "제발", "당장", "잠시만", "잠깐만", "조금만", "좀만", "꼭꼭"];
    place.before().split_whitespace().any(|w| URGING.contains(&w))
        || matches!(word, "조심해" | "힘내")
        || matches!(word, "가" | "자" | "있어") && matches!(place.previous(), "잘" | "안녕히" | "조심해서" | "조심히")
        || matches!(word, "해" | "있어")
            && matches!(place.previous(), "조용히" | "가만히" | "조심히" | "그만" | "적당히")
        || word == "해" && place.previous().ends_with("도록")
}

/// 서둘러!, 멈춰!: a verb alone before `!`, unless it names what the speaker feels or does by saying it.
fn bids(place: &Place<'_>, word: &str, stem: &Stem) -> bool {
    const SPEAKER: &[&str] = &[
        "사랑하",
        "축하하",
        "감사하",
        "환영하",
        "존경하",
        "응원하",
        "부탁하",
        "사과하",
        "약속하",
        "찬성하",
        "반대하",
        "동의하",
        "인정하",
        "좋아하",
        "싫어하",
        "맹세하",
        "기대하",
        "이해하",
        "되",
        "알",
        "모르",
        "남",
        "지나",
        "끝나",
        "신나",
        "화나",
        "맞",
        "바라",
    ];
    let alone = place.before().trim().is_empty() && place.mark == Some('!') && word.chars().count() > 1;
    alone && !SPEAKER.contains(&stem.text.as_str()) && !stem.text.ends_with(['지', '나'])
}
