//! -(으)세요, -(으)셔요: a request, unless it tells of someone who is honoured.

use super::super::formal::honored;
use super::super::{Place, Reading, honorific, is_known};
use crate::ending::lexicon::Match;
use crate::ending::stems::{self, Found};
use crate::ending::{Kind, Stem};
use crate::text::hangul::{final_of, last};
use crate::tone::homograph;
use crate::tone::{Mood, Register};

/// -(으)세요, -(으)셔요.
pub fn read(place: &Place<'_>, register: Register) -> Option<Reading> {
    let word = place.word();
    if register != Register::Polite || word == "세" && place.previous().ends_with(['이', '가']) {
        return None;
    }
    let base = word.strip_suffix('세').or_else(|| word.strip_suffix('셔'))?;
    if base.is_empty() {
        return None;
    }
    if base.chars().next_back().and_then(final_of) != Some(last::NONE) {
        return Some(Reading::Left("서술어의 활용이 맞춤법에 맞지 않습니다."));
    }
    let found = stems::of_linking(base);
    if word.ends_with('셔') && stems::is_infinitive(word) && matches!(word, "마셔" | "모셔" | "적셔" | "들이마셔")
    {
        return None;
    }
    let text = format!("{base}시");
    let stem = honored(place, &text).unwrap_or_else(|| honorific(&text, Kind::Verb));
    let lexical = matches!(base, "계" | "드" | "주무" | "잡수");
    let acts = lexical
        || (is_known(&found) && found.iter().any(|f| f.stem.kind == Kind::Verb) && stem.kind != Kind::Exist)
        || base == "마";
    let possesses = base.ends_with("있으") || base.ends_with("없으");
    if place.asks() {
        return Some(place.one(stem, Mood::Question, register));
    }
    let wishes = matches!(base, "건강하" | "행복하" | "안녕히계");
    if (acts || wishes) && !possesses && !respects(place.before()) {
        let stem = if base == "마" {
            vec![Found { stem: Stem::of("말"), found: Match::Whole }]
        } else {
            plain_stems(base, &found)
        };
        return Some(place.is(&stem, Mood::Command, register));
    }
    Some(place.one(stem, Mood::Statement, register))
}

fn plain_stems(base: &str, found: &[Found]) -> Vec<Found> {
    if matches!(base, "계" | "드" | "주무" | "잡수") {
        return vec![Found { stem: honorific(&format!("{base}시"), Kind::Verb), found: Match::Whole }];
    }
    let verbs: Vec<Found> = found.iter().filter(|f| f.stem.kind == Kind::Verb).cloned().collect();
    if verbs.is_empty() { found.to_vec() } else { verbs }
}

/// Whether someone is the subject who is honoured: the sentence tells of them and asks nothing of the reader.
fn respects(before: &str) -> bool {
    const PERSONS: &[&str] = &[
        "들이",
        "분이",
        "분은",
        "들은",
        "님이",
        "님은",
        "님도",
        "께서",
        "께서는",
        "께서도",
        "어머니가",
        "아버지가",
        "할머니가",
        "할아버지가",
    ];
    before
        .strip_suffix("고 ")
        .unwrap_or(before)
        .split_whitespace()
        .rev()
        .take_while(|word| !homograph::closes(word))
        .any(|word| PERSONS.iter().any(|person| word.ends_with(person)))
}
