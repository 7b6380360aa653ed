//! 년도 after the noun of an action is the word 연도 (한글 맞춤법 제10항): 착수년도, 준공 년도.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "year-noun",
    title: "‘연도’의 표기",
    why: "낱말로 쓰는 ‘연도’는 두음 법칙에 따라 적고 앞말과 띄어 씁니다.",
    examples: &[
        fix("공사 착수년도와 준공 년도를 적습니다.", "공사 착수 연도와 준공 연도를 적습니다."),
        keep("내년도와 2027년도 예산, 신년도 계획"),
        keep("몇 년도에 준공하였는지 봅니다."),
    ],
    find: Find::Cue(&["년도"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let lead = before.strip_suffix(' ').unwrap_or(before);
    let noun = action::ending(lead)?;
    // 작년도, 내년도 and 전년도 are words of their own.
    let made = action::word(lead).chars().count() != noun.chars().count() + 1;
    made.then(|| Hit::auto(Span::new(lead.len(), place.span.end), " 연도"))
}
