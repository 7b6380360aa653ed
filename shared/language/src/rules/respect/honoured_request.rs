//! -(으)실게요 for a request: 이쪽에 앉으실게요.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "honoured-request",
    title: "‘-실게요’",
    why: "‘-ㄹ게요’는 말하는 이의 약속이므로, 부탁할 때는 ‘-(으)세요’를 씁니다.",
    examples: &[
        fix("이쪽에 서명하실게요.", "이쪽에 서명하세요."),
        fix("잠시 앉으실께요.", "잠시 앉으세요."),
        keep("제가 확인할게요."),
    ],
    find: Find::Cue(&["실게요", "실께요"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    place.before().ends_with(is_syllable).then(|| Hit::auto(place.span, "세요"))
}
