//! 이에요, 예요, 이야, 야 read back, and which sentences ask.

use super::super::{Place, Reading, nouns};
use crate::ending::Stem;
use crate::ending::lexicon::Match;
use crate::ending::stems;
use crate::text::particle::{Ending, ending};
use crate::tone::{Mood, Register};

pub fn read(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    let polite = register == Register::Polite;
    if matches!(word, "아니에" | "아니예" | "아녜") && polite || matches!(word, "아니야" | "아냐") && !polite
    {
        return Some(place.one(Stem::of("아니"), place.mood(), register));
    }
    let tails: &[&str] = if polite { &["이에", "이예", "예", "에"] } else { &["이야", "야"] };
    let tail = tails.iter().find(|tail| word.ends_with(**tail) && word.len() > tail.len())?;
    let noun = &word[..word.len() - tail.len()];
    let open = ending(noun) == Some(Ending::Vowel);
    let allowed = match *tail {
        "예" => true,
        "에" => matches!(noun, "거" | "뭐" | "저" | "누구" | "이거" | "그거" | "저거"),
        "야" => {
            open && !is_obligation(noun)
                && !matches!(word, "시야" | "평야" | "광야" | "제야" | "심야" | "전야" | "재야")
                && !word.ends_with("분야")
        }
        "이야" => !open && word != "이야",
        _ => true,
    };
    if !allowed || (!polite && place.mark.is_none() && place.before().is_empty() && !matches!(noun, "뭐" | "누구")) {
        return None;
    }
    Some(place.copula(tail.len(), mood(place), register))
}

/// 해야, 가야: an obligation left unsaid, not 이다.
fn is_obligation(noun: &str) -> bool {
    noun.ends_with(['해', '돼', '봐', '와', '아', '어', '여', '려', '져', '써', '켜', '춰', '둬', '줘', '워'])
        && stems::of_infinitive(noun).first().is_some_and(|f| f.found >= Match::Suffix(1))
        && noun.chars().count() > 1
        && !nouns::ends(noun, &nouns::INFINITIVE)
        && !nouns::ALONE.has(noun)
}

/// Words that ask.
const ASKING: &[&str] =
    &["뭐", "뭘", "무엇", "어디", "누구", "누가", "언제", "왜", "어떻게", "몇", "무슨", "얼마", "어느", "어떤"];

/// Whether one of the words asks.
pub fn asking_word(place: &Place<'_>) -> bool {
    place.core.split_whitespace().any(|w| ASKING.iter().any(|a| w.starts_with(a)))
}

/// A question when marked so, or when an unmarked sentence asks by its words.
pub fn mood(place: &Place<'_>) -> Mood {
    if place.asks() {
        return Mood::Question;
    }
    let mut words = place.before().split_whitespace();
    let asks = place.mark.is_none()
        && words
            .any(|w| ASKING.iter().any(|a| w.starts_with(a)) && !w.ends_with(['지', '도', '든']) && !w.ends_with("나"))
        && !place.before().split_whitespace().any(|w| w.ends_with('지') || w.ends_with("지는") || w.ends_with('고'));
    let bare = place.mark.is_none() && ASKING.iter().any(|a| place.word().starts_with(a));
    if asks || bare { Mood::Question } else { Mood::Statement }
}
