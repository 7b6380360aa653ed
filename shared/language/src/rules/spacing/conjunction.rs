//! 및 and 또는 written to their neighbours.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "fused-conjunction",
    title: "‘및’과 ‘또는’ 띄어쓰기",
    why: "‘및’과 ‘또는’은 앞말, 뒷말과 띄어 씁니다.",
    examples: &[
        fix("국어및영어", "국어 및 영어"),
        fix("국어 및영어", "국어 및 영어"),
        fix("전화또는 문자로 알립니다.", "전화 또는 문자로 알립니다."),
        keep("국어 및 영어, 전화 또는 문자"),
    ],
    find: Find::Cue(&["및", "또는"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let left = place.before().ends_with(|c| is_syllable(c) || c == ')');
    let right = place.after().starts_with(|c| is_syllable(c) || c == '(') && place.cue() == "및";
    if !left && !right {
        return None;
    }
    let space = |wanted| if wanted { " " } else { "" };
    Some(Hit::auto(place.span, format!("{}{}{}", space(left), place.cue(), space(right))))
}
