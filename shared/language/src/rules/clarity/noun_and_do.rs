//! 실시를 하다, 검토를 하다: a noun and 하다 taken apart.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "noun-and-do",
    title: "‘~을 하다’",
    why: "‘검토를 하다’는 ‘검토하다’로 줄여 씁니다.",
    examples: &[
        fix("현장 점검을 하였습니다.", "현장 점검하였습니다."),
        fix("자료를 모아 검토를 하겠습니다.", "자료를 모아 검토하겠습니다."),
        keep("자료를 검토하겠습니다."),
        keep("꼼꼼한 검토를 하겠습니다."),
        keep("일을 하였습니다."),
        keep("현장의 점검을 하였습니다."),
    ],
    find: Find::Cue(
        &[
            "검토를 하",
            "실시를 하",
            "확인을 하",
            "점검을 하",
            "협의를 하",
            "안내를 하",
            "제출을 하",
            "신청을 하",
            "처리를 하",
        ],
        look,
    ),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let noun = place.cue().split(['를', '을']).next()?;
    let before = place.before().trim_end();
    let alone = !place.before().ends_with(crate::text::hangul::is_syllable);
    // With a word that describes the noun, the two must stay apart.
    let described = before.ends_with(['한', '인', '의', '은', '는', '운', '른', '된', '던', '적', '할', '큰', '새']);
    (alone && !described && !before.is_empty()).then(|| Hit::suggest(place.span, format!("{noun}하")))
}
