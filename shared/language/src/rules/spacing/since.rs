//! 지 of the time that has passed since: 설립한지 3년.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::{action, number};

pub const RULE: Rule = Rule {
    id: "fused-since",
    title: "시간의 ‘지’ 띄어쓰기",
    why: "지난 시간을 뜻하는 ‘지’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("설립한지 3년이 되었습니다.", "설립한 지 3년이 되었습니다."),
        fix("행사가 끝난지 한 달이 되었습니다.", "행사가 끝난 지 한 달이 되었습니다."),
        fix("신청한지 오래되었습니다.", "신청한 지 오래되었습니다."),
        fix("자리를 비운지 한참입니다.", "자리를 비운 지 한참입니다."),
        keep("신간 잡지 3년 치"),
        keep("전통 한지 3장을 보냅니다."),
        keep("주간지 3부를 봅니다."),
    ],
    find: Find::Cue(&["지 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    const UNITS: &[&str] = &["년", "개월", "달", "주", "일", "시간"];
    let after = place.after();
    let counted = after
        .strip_prefix(number::leading(after))
        .is_some_and(|rest| rest.len() < after.len() && UNITS.iter().any(|unit| rest.starts_with(unit)));
    let told = [
        "며칠", "오래", "얼마", "한 달", "두 달", "석 달", "한 해", "일 년", "보름", "열흘", "하루", "이틀", "사흘",
        "나흘", "한참", "꽤",
    ]
    .iter()
    .any(|word| after.starts_with(word));
    ((counted || told) && past(place.before())).then(|| Hit::auto(place.span, " 지 "))
}

/// What has happened: 설립한, 끝난, 비운, 온.
fn past(before: &str) -> bool {
    let word = action::word(before);
    let long = word.chars().count() > 1;
    word == "온" || (long && word.ends_with(['한', '된', '난', '온'])) || super::adnominal::past_of_verb(word)
}
