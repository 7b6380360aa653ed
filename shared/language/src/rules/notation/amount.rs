//! 금 and the figure stand together; neither 일금 nor 원정 is written (행정 효율과 협업 촉진에 관한 규정 시행규칙 제2조).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "amount-form",
    title: "금액의 표기",
    why: "금액은 ‘금’과 숫자를 붙이고, ‘일금’과 ‘원정’은 쓰지 않습니다.",
    examples: &[
        fix("금 113,560원(금일십일만삼천오백육십원정)", "금113,560원(금일십일만삼천오백육십원)"),
        fix("일금 50,000원", "금50,000원"),
        keep("보조금 113,560원을 지급합니다."),
        keep("금113,560원(금일십일만삼천오백육십원)"),
        fix("보증금은 일금 3,000,000원정입니다.", "보증금은 금3,000,000원입니다."),
        keep("운영 원정대"),
    ],
    find: Find::Cue(&["금 ", "일금", "원정"], find),
};

const NUMERALS: &str = "영일이삼사오육칠팔구십백천만억조";

fn find(place: &Place<'_>) -> Option<Hit> {
    match place.cue() {
        "원정" => {
            let before = place.before();
            let figure = before.trim_end_matches(|c| NUMERALS.contains(c));
            let digits = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',');
            let counted =
                digits.len() < before.len() && (digits.trim_end().ends_with('금') || before[digits.len()..].len() > 3);
            let read = (figure.len() < before.len() && figure.ends_with('금')) || counted;
            (read && (!place.after().starts_with(is_syllable) || place.after().starts_with(['입', '을', '이'])))
                .then(|| Hit::auto(place.span, "원"))
        }
        _ if place.before().ends_with(is_syllable) => None,
        "금 " => figure(place.after()).then(|| Hit::auto(place.span, "금")),
        _ => {
            let after = place.after().trim_start_matches(' ');
            let read = after.trim_start_matches(|c| NUMERALS.contains(c));
            let spelled = read.len() + "십".len() < after.len() && read.starts_with('원');
            (figure(after) || spelled).then(|| Hit::auto(place.reach(0, place.after().len() - after.len()), "금"))
        }
    }
}

/// Digits with commas, then 원.
fn figure(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    rest.len() < text.len() && rest.starts_with('원') && text.starts_with(|c: char| c.is_ascii_digit())
}
