//! A place still to be filled in (OD-52).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "placeholder-left",
    title: "채우지 않은 자리",
    why: "아직 채우지 않은 자리입니다. 시행하기 전에 채웁니다.",
    examples: &[
        fix("담당자 {성명}에게 문의하시기 바랍니다.", "담당자 {성명}에게 문의하시기 바랍니다."),
        fix("{시행일}까지 제출", "{시행일}까지 제출"),
        keep("집합 {1, 2, 3}"),
        keep("중괄호 {}를 씁니다."),
    ],
    find: Find::Cue(&["{"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let near = place.after().char_indices().take(60).find(|(_, c)| *c == '}')?.0;
    let inner = &place.after()[..near];
    let worded = inner.chars().any(crate::text::hangul::is_syllable) && inner.chars().count() <= 40;
    worded.then(|| Hit::note(Span::new(place.span.start, place.span.end + inner.len() + 1)))
}
