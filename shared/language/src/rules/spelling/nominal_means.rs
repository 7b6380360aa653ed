//! -ㅁ으로써 of a means written -므로써 or -므로서: 어기므로써, 있으므로서.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, last, with_final};

pub const RULE: Rule = Rule {
    id: "nominal-means",
    title: "‘-ㅁ으로써’",
    why: "수단을 나타낼 때에는 ‘-ㅁ으로써’로 적습니다.",
    examples: &[
        fix("규정을 어기므로써 받는 불이익", "규정을 어김으로써 받는 불이익"),
        fix("함께 있으므로서 힘이 됩니다.", "함께 있음으로써 힘이 됩니다."),
        keep("규정을 어기므로 벌점을 받습니다."),
        keep("규정을 지킴으로써 얻는 이익"),
    ],
    find: Find::Cue(&["므로써", "므로서"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let stem = place.before().chars().next_back()?;
    let nominal = with_final(stem, last::M).filter(|_| final_of(stem) == Some(last::NONE))?;
    let span = Span::new(place.span.start - stem.len_utf8(), place.span.end);
    Some(Hit::auto(span, format!("{nominal}으로써")))
}
