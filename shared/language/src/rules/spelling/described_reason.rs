//! -므로 of a reason, written -ㅁ으로: 예산이 부족함으로, 크게 이바지하였음으로 (한글 맞춤법 제57항).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, last};

pub const RULE: Rule = Rule {
    id: "described-reason",
    title: "‘-므로’와 ‘-ㅁ으로’",
    why: "까닭을 나타낼 때에는 ‘-므로’로 적습니다.",
    examples: &[
        fix("예산이 부족함으로 사업을 축소합니다.", "예산이 부족하므로 사업을 축소합니다."),
        fix("확인이 필요함으로, 서류를 내 주십시오.", "확인이 필요하므로, 서류를 내 주십시오."),
        fix("크게 이바지하였음으로 이에 표창합니다.", "크게 이바지하였으므로 이에 표창합니다."),
        keep("점검을 마쳤음으로 표시합니다."),
        keep("예산이 부족함으로 인하여 사업을 줄였습니다."),
        keep("필요함으로써 생기는 일"),
        keep("성실함으로 보답하고 투명함으로 믿음을 얻겠습니다."),
        keep("점검함으로 안전을 지킵니다."),
    ],
    find: Find::Cue(&["함으로 ", "함으로,", "음으로 ", "음으로,"], find),
};

/// What is a reason and no means: 성실함으로 names a quality that something is done with.
const REASONS: &[&str] = &[
    "부족",
    "필요",
    "불가피",
    "곤란",
    "가능",
    "불가능",
    "상이",
    "동일",
    "위험",
    "시급",
    "미흡",
    "미비",
    "협소",
    "불편",
    "부적합",
    "적합",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let means = [
        "인하",
        "인해",
        "인한",
        "말미암",
        "나타",
        "드러",
        "이어",
        "여겨",
        "보여",
        "판단",
        "채워",
        "가득",
        "표시",
        "기재",
        "적",
        "간주",
        "처리",
        "확인",
        "보고",
        "봅",
    ]
    .iter()
    .any(|word| place.after().trim_start().starts_with(word));
    if means {
        return None;
    }
    let end = place.cue().chars().next_back()?;
    if place.cue().starts_with('음') {
        let past = place.before().chars().next_back().filter(|c| !matches!(c, '있' | '겠'))?;
        return (final_of(past) == Some(last::SS)).then(|| Hit::auto(place.span, format!("으므로{end}")));
    }
    let root = action::word(place.before());
    REASONS.contains(&root).then(|| Hit::auto(place.span, format!("하므로{end}")))
}
