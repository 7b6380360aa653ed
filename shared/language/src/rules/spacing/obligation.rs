//! -아야/어야 하다 written as one: 제출해야한다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "fused-obligation",
    title: "‘-아야 하다’ 띄어쓰기",
    why: "‘-아야’와 ‘하다’는 띄어 씁니다.",
    examples: &[
        fix("서류를 제출해야합니다.", "서류를 제출해야 합니다."),
        fix("허가를 받아야한다.", "허가를 받아야 한다."),
        fix("신고하여야하며", "신고하여야 하며"),
        keep("여야합의를 이루었습니다."),
        keep("서류를 제출해야 합니다."),
    ],
    find: Find::Cue(&["야한", "야합", "야하", "야할", "야함", "야했", "야해", "야된", "야됩"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    const STEMS: &[&str] =
        &["해", "돼", "어", "아", "하여", "되여", "려", "셔", "져", "켜", "워", "둬", "줘", "춰", "와"];
    let before = place.before();
    if !STEMS.iter().any(|stem| before.ends_with(stem)) || before.ends_with("이해") && place.after().starts_with('산')
    {
        return None;
    }
    let verb = place.cue().strip_prefix('야')?;
    Some(Hit::auto(place.span, format!("야 {verb}")))
}
