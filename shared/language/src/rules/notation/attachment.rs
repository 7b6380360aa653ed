//! 붙임 without a colon, two spaces after it; 첨부 and 별첨 are 붙임.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "attachment-colon",
    title: "‘붙임’의 표기",
    why: "‘붙임’ 뒤에는 쌍점을 찍지 않고 두 칸을 띄웁니다.",
    examples: &[
        fix("붙임: 계획서 1부.", "붙임  계획서 1부."),
        fix("첨부 : 계획서 1부.", "붙임  계획서 1부."),
        keep("붙임  계획서 1부."),
        keep("별첨과 같이 알립니다."),
    ],
    find: Find::Cue(&["붙임", "첨부", "별첨"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let after = place.after();
    let mark = after.trim_start_matches(' ').strip_prefix([':', '：'])?;
    let rest = mark.trim_start_matches(' ');
    let first = place.before().trim().is_empty();
    first.then(|| Hit::auto(place.reach(0, after.len() - rest.len()), "붙임  "))
}
