//! A weekday that the date does not have (OD-31).

use super::dates::date_before;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "wrong-weekday",
    title: "날짜와 요일",
    why: "날짜에 맞는 요일을 적습니다.",
    examples: &[
        fix("2026. 11. 22.(토) 개최", "2026. 11. 22.(일) 개최"),
        fix("2026년 12월 3일(수)까지 제출", "2026년 12월 3일(목)까지 제출"),
        keep("2026. 11. 22.(일) 개최"),
        keep("2026. 2. 30.(월) 개최"),
        keep("12. 3.(목) 개최"),
    ],
    find: Find::Cue(&["(월)", "(화)", "(수)", "(목)", "(금)", "(토)", "(일)"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let day = date_before(place.before())?;
    let right = day.weekday();
    let written = place.cue().chars().nth(1)?;
    let message =
        format!("{} {}월 {}일은 {right}요일입니다. 어느 쪽이 맞는지 확인합니다.", year(day.year), day.month, day.day);
    (written != right).then(|| Hit::suggest(place.span, format!("({right})")).saying(message))
}

fn year(year: u32) -> String {
    format!("{year}년")
}
