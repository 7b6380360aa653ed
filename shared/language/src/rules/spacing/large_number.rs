//! A unit stands apart from 만, 억 and 천: 10만원 (한글 맞춤법 제44항).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "fused-large-number",
    title: "큰 수와 단위 띄어쓰기",
    why: "수는 만 단위로 띄어 쓰고 단위는 앞말과 띄어 씁니다.",
    examples: &[
        fix("10만원을 냅니다.", "10만 원을 냅니다."),
        fix("5천억원 규모", "5천억 원 규모"),
        fix("9,355천원", "9,355천 원"),
        fix("수수료는 1만5천원이고 예산은 3억2천만원입니다.", "수수료는 1만 5천 원이고 예산은 3억 2천만 원입니다."),
        fix("1억2,000만 원을 씁니다.", "1억 2,000만 원을 씁니다."),
        fix("3만여명이 참석하였습니다.", "3만여 명이 참석하였습니다."),
        keep("10만대로 줄었습니다."),
        keep("10만부터 시작합니다."),
        keep("금50,000원을 냅니다."),
        keep("500만원 이하의 과태료를 부과한다."),
        keep("1억5천만원 이하의 벌금에 처한다."),
    ],
    find: Find::Cue(
        &[
            "만",
            "억",
            "조",
            "만원",
            "억원",
            "조원",
            "천원",
            "백만원",
            "만명",
            "억명",
            "천명",
            "만개",
            "억개",
            "만건",
            "만톤",
            "만가구",
            "만세대",
            "만권",
            "만부",
            "만마리",
            "만달러",
            "억달러",
            "만여명",
            "만여건",
            "만여개",
            "만여원",
            "억여원",
            "만여가구",
            "만여세대",
            "천여명",
            "천여건",
            "천여개",
            "천만원",
            "천억원",
            "백억원",
            "십억원",
            "십만원",
            "백만명",
            "십만명",
            "천만명",
        ],
        find,
    ),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.cue().chars().count() == 1 {
        return inside(place);
    }
    let digits = number::trailing(place.before().trim_end_matches(['천', '백', '십', '만', '억']));
    let unit = ["가구", "세대", "달러", "마리"].into_iter().find(|u| place.cue().ends_with(u));
    let unit = unit.unwrap_or_else(|| &place.cue()[place.cue().len() - '원'.len_utf8()..]);
    let after = place.after();
    let other = match unit {
        "개" => after.starts_with(['월', '소', '국', '사', '년', '인']),
        "건" => after.starts_with(['설', '축', '강', '물']),
        "부" => after.starts_with("터"),
        "권" => after.starts_with('역'),
        _ => false,
    };
    let read_aloud = unit == "원" && after.starts_with('(') && place.before().trim_end_matches(digits).ends_with('금');
    if digits.is_empty() || other || read_aloud || penalty(after) {
        return None;
    }
    let head = place.cue().strip_suffix(unit)?;
    Some(Hit::auto(place.span, format!("{head} {unit}")))
}

/// A number goes on after 만, 억 or 조: 1만5천, 3억2,000만.
fn inside(place: &Place<'_>) -> Option<Hit> {
    let before = place.before().trim_end_matches(['천', '백', '십']);
    if !before.ends_with(|c: char| c.is_ascii_digit()) || !place.after().starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = place.after().trim_start_matches(|c: char| c.is_ascii_digit() || ",천백십만억".contains(c));
    let unit = rest.trim_start();
    let counted = ["원", "명", "개", "건", "톤", "가구", "달러", "㎡", "권", "세대", "대", "여"]
        .iter()
        .any(|u| unit.starts_with(u));
    let sum = unit.strip_prefix('원').is_some_and(penalty);
    (counted && !sum).then(|| Hit::auto(place.span, format!("{} ", place.cue())))
}

/// Statutes write the sum of a penalty as one word: 3천만원 이하의 벌금.
fn penalty(after: &str) -> bool {
    [" 이하의 ", "이하의 ", " 이상의 ", " 이상 "].iter().filter_map(|bound| after.strip_prefix(bound)).any(|rest| {
        ["벌금", "과태료", "과징금", "징역", "과료", "이행강제금"].iter().any(|word| rest.starts_with(word))
    })
}
