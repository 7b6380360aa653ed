//! A colon stands at the word before it, and a space after it.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "colon-space",
    title: "쌍점의 띄어쓰기",
    why: "쌍점은 앞말에 붙이고 뒤는 띄웁니다.",
    examples: &[
        fix("가. 장소 : 대회의실", "가. 장소: 대회의실"),
        fix("나. 일시 :내일", "나. 일시: 내일"),
        keep("가. 장소: 대회의실"),
        keep("비율은 1 : 3입니다."),
        keep("14:00"),
    ],
    find: Find::Cue(&[" :", ":"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let (before, after) = (place.before(), place.after());
    if !before.ends_with(|c| is_syllable(c) || c == ')') {
        return None;
    }
    let spaced = after.starts_with(' ');
    if place.cue() == " :" {
        let label = !["붙임", "첨부", "별첨"].contains(&before.trim());
        let goes_on = after.starts_with(|c: char| is_syllable(c) || c.is_ascii_digit());
        let tail = if goes_on { " " } else { "" };
        return (label && (spaced || goes_on)).then(|| Hit::auto(place.span, format!(":{tail}")));
    }
    after.starts_with(is_syllable).then(|| Hit::suggest(place.span, ": "))
}
