//! The mark before a shortened year closes: ’26.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "year-mark",
    title: "줄인 연도의 부호",
    why: "연도를 줄일 때는 닫는 작은따옴표를 씁니다.",
    examples: &[
        fix("‘26년 예산", "’26년 예산"),
        fix("'26. 1. 7.", "’26. 1. 7."),
        keep("’26년 예산"),
        keep("‘26년 예산’이라는 말"),
    ],
    find: Find::Cue(&["‘", "'"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let digits = number::leading(place.after());
    let rest = &place.after()[digits.len()..];
    let year = digits.len() == 2 && (rest.starts_with('.') || rest.starts_with('년'));
    let quoted = place.cue() == "'" && rest.chars().take(60).any(|c| c == '\'');
    (year && !quoted).then(|| Hit::suggest(place.span, "’"))
}
