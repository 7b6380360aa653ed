//! From and until said twice: 12. 1.부터 ~ 12. 4.까지 (official-document 5.2).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "twofold-until",
    title: "물결표의 겹침",
    why: "물결표에 ‘부터’의 뜻이 들어 있으므로 함께 쓰지 않습니다.",
    examples: &[
        fix("12. 1.부터~12. 4.까지", "12. 1.부터 12. 4.까지"),
        fix("14:00부터 ~ 16:00까지", "14:00부터 16:00까지"),
        keep("12. 1.~12. 4."),
        keep("12. 1.부터 12. 4.까지"),
    ],
    find: Find::Cue(&["부터~", "부터 ~"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let tail = place.after();
    let spaces = tail.bytes().take_while(|b| *b == b' ').count();
    let start = place.span.start + "부터".len();
    tail[spaces..]
        .starts_with(|c: char| c.is_ascii_digit())
        .then(|| Hit::auto(Span::new(start, place.span.end + spaces), " "))
}
