//! A comma between words without its space: 사과,배.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "comma-space",
    title: "쉼표 뒤 띄어쓰기",
    why: "쉼표는 앞말에 붙이고 뒷말과 띄어 씁니다.",
    examples: &[
        fix("쌀,보리,콩을 심습니다.", "쌀, 보리, 콩을 심습니다."),
        keep("1,200명과 2,3학년"),
        keep("쌀, 보리"),
        keep("제1항의 가,나,다 목"),
    ],
    find: Find::Cue(&[","], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let words = place.before().ends_with(is_syllable) && place.after().starts_with(is_syllable);
    let marks = is_mark(place.before().chars().rev()) && is_mark(place.after().chars());
    (words && !marks).then(|| Hit::auto(place.span, ", "))
}

/// 가, 나, 다 … alone: marks of items, written close in running text.
fn is_mark(mut chars: impl Iterator<Item = char>) -> bool {
    chars.next().is_some_and(|c| "가나다라마바사아자차카타파하".contains(c)) && !chars.next().is_some_and(is_syllable)
}
