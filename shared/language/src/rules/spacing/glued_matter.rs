//! The noun 바 glued to its verb and followed by a particle: 아는바가 없다, 정한바에 따라.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "glued-matter",
    title: "의존 명사 ‘바’ 띄어쓰기",
    why: "일이나 방법을 뜻하는 ‘바’는 의존 명사이므로 앞말과 띄어 씁니다.",
    examples: &[
        fix("들은바가 없습니다.", "들은 바가 없습니다."),
        fix("법에서 정한바에 따라", "법에서 정한 바에 따라"),
        fix("약속했던바를 지키겠습니다.", "약속했던 바를 지키겠습니다."),
        keep("서류를 검토한바 문제가 없었습니다."),
        keep("제안바가지"),
        keep("쿠바를 방문하였습니다."),
    ],
    find: Find::Cue(&["바가 ", "바를 ", "바는 ", "바도 ", "바에 따", "바에 의", "바와 같"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let verb = ["는", "은", "한", "된", "던", "할", "될", "힌", "킨", "린"];
    let glued = word.chars().count() > 1 && verb.iter().any(|end| word.ends_with(end));
    glued.then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
