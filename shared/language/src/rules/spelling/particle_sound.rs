//! 를 and 와 behind a closed syllable: 계획를, 대학와 함께.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::{action, particle};

pub const RULE: Rule = Rule {
    id: "particle-sound",
    title: "받침에 맞는 조사",
    why: "받침이 있는 말 뒤에는 ‘을, 과’를 씁니다.",
    examples: &[
        fix("정비 계획를 세웠습니다.", "정비 계획을 세웠습니다."),
        fix("지역 대학와 함께 강좌를 엽니다.", "지역 대학과 함께 강좌를 엽니다."),
        keep("자료를 내고 학교와 함께 정합니다."),
        keep("물에서 걸어 나와 함께 쉽니다. 기와와 함께 옮깁니다."),
        keep("한글의 조사 ‘를’을 배웁니다."),
    ],
    find: Find::Cue(&["를", "와 함께", "와 협력", "와 협의", "와 같이"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let closed = word.chars().count() > 1 && particle::after(word, "을", "를") == "을";
    if !closed || place.cue() == "를" && place.after().starts_with(is_syllable) {
        return None;
    }
    let right = place.cue().replacen('를', "을", 1).replacen('와', "과", 1);
    Some(Hit::auto(place.span, right))
}
