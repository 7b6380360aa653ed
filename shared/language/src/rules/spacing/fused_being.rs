//! 없다 and 있다 after a noun stand apart: 조치없이, 변경없음, 질서있게, 설득력있는.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "fused-being",
    title: "‘있다’와 ‘없다’ 붙여 쓴 말",
    why: "한 단어로 굳지 않은 말 뒤의 ‘있다’와 ‘없다’는 띄어 씁니다.",
    examples: &[
        fix("아무런 조치없이 두었습니다.", "아무런 조치 없이 두었습니다."),
        fix("사전 동의없이 쓰지 않습니다.", "사전 동의 없이 쓰지 않습니다."),
        fix("변경없음", "변경 없음"),
        fix("질서있게 움직이고 설득력있는 안을 냅니다.", "질서 있게 움직이고 설득력 있는 안을 냅니다."),
        keep("맛있는 음식과 재미있는 공연, 뜻있는 분과 값있게"),
        keep("끊임없이 상관없이 틀림없이 살핍니다."),
        keep("조치 없이 두었습니다."),
    ],
    find: Find::Cue(
        &[
            "없이",
            "없음",
            "없는 ",
            "없습니",
            "없도록",
            "없을 ",
            "없으면",
            "없으시",
            "없으니",
            "없으며",
            "없어",
            "없다",
            "있는 ",
            "있게 ",
        ],
        find,
    ),
};

/// Nouns with which 있는 and 있게 are often written as one.
const QUALITIES: &[&str] = &[
    "가치",
    "개성",
    "경험",
    "관련",
    "관심",
    "교양",
    "권위",
    "권한",
    "규모",
    "균형",
    "근거",
    "깊이",
    "내실",
    "명분",
    "생기",
    "성의",
    "순서",
    "심도",
    "양심",
    "여유",
    "역사",
    "열의",
    "영향",
    "예의",
    "용기",
    "원칙",
    "의미",
    "의욕",
    "인기",
    "일리",
    "자격",
    "자신",
    "재치",
    "전통",
    "절도",
    "조리",
    "질서",
    "짜임새",
    "차이",
    "책임",
    "체계",
    "특색",
    "품격",
    "품위",
    "활기",
    "효과",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let whole = action::word(place.before());
    let fused = if place.cue().starts_with('있') {
        let made = whole.chars().count() >= 3 && whole.ends_with(['성', '력', '감']);
        made || QUALITIES.contains(&whole)
    } else {
        // An odd syllable before the noun makes another word of it.
        action::ending(place.before()).is_some_and(|noun| {
            whole.chars().count() != noun.chars().count() + 1 || whole.starts_with(['미', '재', '불'])
        })
    };
    fused.then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
