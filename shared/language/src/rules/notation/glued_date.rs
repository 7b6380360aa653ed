//! Units of one date or time glued to the next number: 2026년5월3일, 14시30분.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "glued-date",
    title: "연월일 띄어쓰기",
    why: "연, 월, 일과 시, 분은 단위마다 띄어 씁니다.",
    examples: &[
        fix("2027년3월9일에 시행합니다.", "2027년 3월 9일에 시행합니다."),
        fix("2년6개월 동안", "2년 6개월 동안"),
        fix("1시간30분 걸립니다.", "1시간 30분 걸립니다."),
        keep("2027년 3월 9일"),
        keep("2027년3분기"),
    ],
    find: Find::Cue(&["년", "월", "시", "시간"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let digits = number::leading(place.after());
    let rest = &place.after()[digits.len()..];
    let next: &[&str] = match place.cue() {
        "년" => &["월", "개월"],
        "월" => &["일"],
        _ => &["분"],
    };
    let follows = next.iter().any(|unit| rest.starts_with(unit)) && !rest.starts_with("분기");
    let counted = place.before().ends_with(|c: char| c.is_ascii_digit());
    (counted && !digits.is_empty() && follows).then(|| Hit::auto(place.span, format!("{} ", place.cue())))
}
