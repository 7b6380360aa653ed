//! No space on the inner side of a bracket.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "bracket-space",
    title: "괄호 안쪽의 빈칸",
    why: "괄호 안쪽은 띄우지 않습니다.",
    examples: &[fix("시행일( 오늘 )부터", "시행일(오늘)부터"), keep("(  년  월  일)"), keep("시행일(오늘)부터")],
    find: Find::Cue(&["( ", " )"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = |c: char| is_syllable(c) || c.is_ascii_digit();
    let opens = place.cue().starts_with('(');
    let beside =
        if opens { place.after().starts_with(word) } else { place.before().ends_with(|c| word(c) || c == '.') };
    // A form to fill in: ( 년 월 일 ).
    let inner = if opens { place.after().split(')').next() } else { place.before().rsplit('(').next() };
    let blank = inner.unwrap_or_default().split_whitespace().all(|w| w.chars().count() == 1 && !w.is_ascii());
    (beside && !blank).then(|| Hit::suggest(place.span, place.cue().trim()))
}
