//! -아/어 지다 written apart (한글 맞춤법 제47항 해설): 낮아 진, 많아 지는.

use crate::ending::lexicon;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "torn-becoming",
    title: "‘-아/어지다’ 붙여쓰기",
    why: "‘-아/어지다’의 ‘지다’는 앞말에 붙여 씁니다.",
    examples: &[
        fix("가격이 낮아 진 까닭", "가격이 낮아진 까닭"),
        fix("참여가 많아 지고 기간이 짧아 졌습니다.", "참여가 많아지고 기간이 짧아졌습니다."),
        fix("거리가 깨끗해 졌습니다.", "거리가 깨끗해졌습니다."),
        fix("공기가 나빠 질 수 있습니다.", "공기가 나빠질 수 있습니다."),
        fix("원인이 밝혀 지지 않았습니다.", "원인이 밝혀지지 않았습니다."),
        fix("사업이 이루어 지도록 알려 진 대로 합니다.", "사업이 이루어지도록 알려진 대로 합니다."),
        keep("짐을 받아 지고 갔습니다."),
        keep("책임을 지는 자세"),
    ],
    find: Find::Cue(
        &[
            " 지지",
            " 지고",
            " 지는",
            " 지며",
            " 지면",
            " 지기",
            " 지도록",
            " 진 ",
            " 져 ",
            " 져서",
            " 졌",
            " 질 ",
            " 집니다",
            " 짐",
        ],
        find,
    ),
};

/// Adjectives whose stem can't be read from their -아/어.
const MELTED: &[&str] = &[
    "나빠",
    "바빠",
    "아파",
    "빨라",
    "달라",
    "어려워",
    "쉬워",
    "가까워",
    "더워",
    "추워",
    "뜨거워",
    "무거워",
    "가벼워",
    "새로워",
    "두꺼워",
    "어두워",
    "까다로워",
    "해로워",
    "자유로워",
];

/// Verbs that are never followed by 지다, to carry or to set.
const DONE: &[&str] = &[
    "밝혀",
    "알려",
    "만들어",
    "이루어",
    "느껴",
    "지켜",
    "정해",
    "나누어",
    "미루어",
    "갖추어",
    "갖춰",
    "합쳐",
    "맡겨",
    "옮겨",
    "남겨",
    "늦춰",
    "바뀌어",
    "주어",
    "쓰여",
    "굳어",
    "흩어",
    "벌어",
    "멀어",
    "꾸며",
    "세워",
    "지워",
    "채워",
    "거두어",
    "모아",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    // Only what describes becomes: 낮다, 많다, 깨끗하다.
    let describes = match word.strip_suffix('해') {
        Some(root) => lexicon::describes(root),
        None if MELTED.contains(&word) || DONE.contains(&word) => true,
        None => lexicon::exact(word.strip_suffix(['아', '어'])?)
            .is_some_and(|senses| senses.first().is_some_and(|s| s.kind == crate::ending::Kind::Adjective)),
    };
    let ends = !place.cue().ends_with('짐') || !place.after().starts_with(is_syllable);
    (describes && ends).then(|| Hit::auto(place.span, &place.cue()[1..]))
}
