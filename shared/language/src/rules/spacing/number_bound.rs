//! 이내, 이상, 이하, 미만, 초과, 내 after a number and its unit: 3회이상, 5일내에.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "fused-bound",
    title: "수의 범위 띄어쓰기",
    why: "‘이내, 이상, 이하, 미만, 초과’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("3회이상 결석하면", "3회 이상 결석하면"),
        fix("14일이내에 제출합니다.", "14일 이내에 제출합니다."),
        fix("접수 후 5일내에 알립니다.", "접수 후 5일 내에 알립니다."),
        keep("3회 이상 결석하면"),
        keep("시내에 2곳내외로 둡니다."),
        keep("제3조이하"),
    ],
    find: Find::Cue(&["이내", "이상", "이하", "미만", "초과", "내에", "내로"], find),
};

/// Units of which a bound is named.
const UNITS: &[&str] = &[
    "개월",
    "시간",
    "년",
    "일",
    "분",
    "명",
    "건",
    "회",
    "개",
    "주",
    "원",
    "세",
    "점",
    "%",
    "층",
    "대",
    "가구",
    "세대",
    "㎡",
    "m",
    "km",
    "kg",
    "톤",
    "급",
    "등급",
    "배",
    "퍼센트",
    "인",
    "호",
    "동",
    "곳",
    "살",
    "학년",
    "학기",
    "차로",
    "필지",
    "도",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let counted = number::ends_counted(place.before(), UNITS) || money(place.before());
    let strange = place.cue() == "이상" && place.after().starts_with(['기', '징', '현', '반', '고']);
    // 내 of a span only.
    let inside = place.cue().starts_with('내')
        && !number::ends_counted(place.before(), &["일", "개월", "년", "시간", "주", "분", "m", "km"]);
    let law = place.before().ends_with('호') && place.before().contains('제');
    (counted && !strange && !inside && !law).then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}

/// 5만 원이상, 3억 원이하: a unit after a large number.
fn money(before: &str) -> bool {
    ["만 원", "억 원", "천 원", "만원", "억원", "만 명", "천 명"].iter().any(|unit| before.ends_with(unit))
}
