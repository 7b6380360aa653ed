//! 예정 and 가능 after the noun of an action: 개최예정입니다, 연장가능합니다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "fused-ahead",
    title: "일을 나타내는 말 뒤의 ‘예정’과 ‘가능’",
    why: "‘예정’과 ‘가능’은 명사이므로 앞말과 띄어 씁니다.",
    examples: &[
        fix("회의를 개최예정입니다.", "회의를 개최 예정입니다."),
        fix("한 번 연장가능합니다.", "한 번 연장 가능합니다."),
        keep("준공예정일과 이용가능성을 봅니다."),
        keep("개최 예정입니다."),
    ],
    find: Find::Cue(&["예정", "가능"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    const ENDS: &[&str] = &[
        "입니다",
        "이며",
        "이고",
        "이니",
        "이다",
        "임",
        "합니다",
        "하며",
        "하고",
        "하나",
        "하다",
        "한 ",
        "함",
        "하니",
    ];
    let whole = action::ending(place.before())? == action::word(place.before());
    let ends = ENDS.iter().any(|end| place.after().starts_with(end));
    (whole && ends).then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
