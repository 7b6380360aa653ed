//! Amounts in words: 천만원, 오십만원 (한글 맞춤법 제43항과 제44항).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::{action, particle};

pub const RULE: Rule = Rule {
    id: "written-amount",
    title: "한글로 적은 금액의 ‘원’",
    why: "금액을 한글로 적을 때 ‘원’은 앞말과 띄어 씁니다.",
    examples: &[
        fix("오십만원을 지원합니다.", "오십만 원을 지원합니다."),
        fix("최대 천만원까지", "최대 천만 원까지"),
        keep("버스가 만원이라 타지 못했습니다."),
        keep("3천만원 이하의 벌금"),
        keep("금50,000원(오만원)"),
        keep("금일백만원정"),
        keep("신청인 이만원 씨"),
    ],
    find: Find::Cue(&["만원"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let number = !word.is_empty() && word.chars().all(|c| "일이삼사오육칠팔구십백천".contains(c));
    let digits = place.before()[..place.before().len() - word.len()].ends_with(|c: char| c.is_ascii_digit());
    // In 금50,000원(금오만원) the amount stays whole.
    let bracketed = place.before()[..place.before().len() - word.len()].ends_with("원(");
    let person = [" 씨", " 님", " 귀하", "씨", "님"].iter().any(|w| place.after().starts_with(w));
    (number && !digits && !bracketed && !person && particle::follows(place.after()))
        .then(|| Hit::auto(place.span, "만 원"))
}
