//! 없다 after the noun of an action stands apart: 조치없이, 통보없이, 변경없음.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "fused-without",
    title: "‘없다’ 띄어쓰기",
    why: "한 단어로 굳지 않은 말 뒤의 ‘없다’는 띄어 씁니다.",
    examples: &[
        fix("아무런 조치없이 두었습니다.", "아무런 조치 없이 두었습니다."),
        fix("사전 동의없이 쓰지 않습니다.", "사전 동의 없이 쓰지 않습니다."),
        fix("변경없음", "변경 없음"),
        keep("끊임없이 상관없이 틀림없이 살핍니다."),
        keep("조치 없이 두었습니다."),
    ],
    find: Find::Cue(&["없이", "없음", "없는 ", "없습니", "없도록", "없을 ", "없으면", "없다"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let noun = action::ending(place.before())?;
    let whole = action::word(place.before());
    // An odd syllable before the noun makes another word of it.
    let odd = whole.chars().count() == noun.chars().count() + 1 && !whole.starts_with(['미', '재', '불']);
    (!odd).then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
