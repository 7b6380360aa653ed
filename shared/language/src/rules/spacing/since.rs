//! 지 of the time that has passed since: 설립한지 3년.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "fused-since",
    title: "시간의 ‘지’ 띄어쓰기",
    why: "지난 시간을 뜻하는 ‘지’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("설립한지 3년이 되었습니다.", "설립한 지 3년이 되었습니다."),
        fix("행사가 끝난지 한 달이 되었습니다.", "행사가 끝난 지 한 달이 되었습니다."),
        fix("신청한지 오래되었습니다.", "신청한 지 오래되었습니다."),
        keep("전통 한지 3장을 보냅니다."),
        keep("주간지 3부를 봅니다."),
    ],
    find: Find::Cue(&["한지 ", "된지 ", "난지 ", "온지 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    const UNITS: &[&str] = &["년", "개월", "달", "주", "일", "시간"];
    let whole = place.cue().starts_with('온') || place.before().ends_with(is_syllable);
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
    let verb = place.cue().strip_suffix("지 ")?;
    (whole && (counted || told)).then(|| Hit::auto(place.span, format!("{verb} 지 ")))
}
