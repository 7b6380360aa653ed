//! 않다, 못하다, -기는 하다: whether they act or describe depends on the word that they follow.

use crate::ending::lexicon::{describes, look_up};
use crate::ending::{Kind, Stem};
use crate::tone::homograph::is_even;

/// Gives an auxiliary the kind of the word it stands with.
pub fn settle(stem: &mut Stem, before: &str) {
    let Some(previous) = before.split_whitespace().next_back() else { return };
    match stem.text.as_str() {
        "않" | "못하" | "아니하" => {
            if let Some(kind) = negated(previous) {
                let even = previous.starts_with("고르지") && is_even(before.trim_end().trim_end_matches(previous));
                stem.kind = if even { Kind::Adjective } else { kind };
            } else if stem.text == "못하" {
                stem.kind = if previous.ends_with(['만', '다']) { Kind::Adjective } else { Kind::Verb };
            }
        }
        "하" => {
            let inner = ["기는", "기도", "기만", "긴"].iter().find_map(|tail| previous.strip_suffix(tail));
            if inner.is_some_and(|inner| kind_of(inner) != Kind::Verb) {
                stem.kind = Kind::Adjective;
            }
        }
        "보" if previous.ends_with(['가', '나']) && previous.chars().count() > 1 && asks(previous) => {
            stem.kind = Kind::Adjective;
        }
        _ => {}
    }
}

/// -ㄴ가, -나 before 보다.
fn asks(word: &str) -> bool {
    let mut chars = word.chars().rev();
    match (chars.next(), chars.next()) {
        (Some('가'), Some(c)) => crate::text::hangul::final_of(c) == Some(crate::text::hangul::last::N),
        (Some('나'), Some(c)) => "있없했었았였겠되하는".contains(c) || crate::text::hangul::final_of(c) == Some(20),
        _ => false,
    }
}

/// The kind of the word in -지 않다, or `None` when no -지 stands there.
fn negated(word: &str) -> Option<Kind> {
    let word = ["만은", "조차", "는", "도", "를", "가", "만"].iter().find_map(|p| word.strip_suffix(p)).unwrap_or(word);
    if let Some(inner) = word.strip_suffix('지') {
        return Some(adjective_or_verb(kind_of(inner)));
    }
    if let Some(inner) = word.strip_suffix('질') {
        return Some(adjective_or_verb(kind_of(inner)));
    }
    let root = word.strip_suffix('치')?;
    Some(if describes(root) { Kind::Adjective } else { Kind::Verb })
}

fn adjective_or_verb(kind: Kind) -> Kind {
    if kind == Kind::Verb { Kind::Verb } else { Kind::Adjective }
}

/// What a stem is, also one that lost its 하 (넉넉지 않다).
pub fn kind_of(stem: &str) -> Kind {
    if matches!(stem, "싶" | "듯하" | "만하") {
        return Kind::Adjective;
    }
    if let Some(inner) =
        stem.strip_suffix('시').filter(|inner| !inner.is_empty() && !matches!(stem, "마시" | "모시" | "계시"))
    {
        let found = crate::ending::stems::of_linking(inner);
        return found.first().map_or(Kind::Verb, |f| f.stem.kind);
    }
    let (found, senses) = look_up(stem);
    if stem.ends_with('이') && found != crate::ending::lexicon::Match::Whole {
        return Kind::Copula;
    }
    if found == crate::ending::lexicon::Match::None && describes(stem) {
        return Kind::Adjective;
    }
    senses[0].kind
}
