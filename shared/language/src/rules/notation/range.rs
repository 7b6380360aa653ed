//! The wave of a range stands between its ends without spaces.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "range-space",
    title: "물결표의 띄어쓰기",
    why: "기간이나 범위를 나타내는 물결표는 앞뒤를 붙여 씁니다.",
    examples: &[
        fix("10:00 ~ 12:00", "10:00~12:00"),
        fix("2026. 1. 7. ～ 1. 9.", "2026. 1. 7.~1. 9."),
        fix("22:00 ~ 다음 날 05:00", "22:00~다음 날 05:00"),
        fix("2026년 12월 1일 ~ 12월 31일", "2026년 12월 1일~12월 31일"),
        keep("10:00~12:00"),
        keep("서울 ~ 부산"),
    ],
    find: Find::Cue(&["~", "∼", "～"], find),
};

/// Words that a later end may begin with: 22:00~다음 날 05:00.
const LATER: &[&str] = &["다음 날 ", "다음날 ", "익일 ", "이듬해 ", "오전 ", "오후 ", "자정", "정오"];

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before().strip_suffix(' ').unwrap_or(place.before());
    let after = place.after().strip_prefix(' ').unwrap_or(place.after());
    let unit = before.strip_suffix(['일', '월', '년', '시', '분', '명', '개', '건', '회', '원', '세', '층', '%', '호']);
    let counted = unit.is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()));
    let range = (counted || before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')')))
        && (after.starts_with(|c: char| c.is_ascii_digit()) || LATER.iter().any(|word| after.starts_with(word)));
    let span = place.reach(place.before().len() - before.len(), place.after().len() - after.len());
    (range && span.of(place.paragraph.text) != "~").then(|| Hit::auto(span, "~"))
}
