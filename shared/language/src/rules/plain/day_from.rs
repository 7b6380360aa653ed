//! 로부터 after a day: 접수일로부터 10일 → 접수일부터 10일.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "day-from",
    title: "날짜 뒤의 ‘로부터’",
    why: "날짜 뒤에는 ‘로부터’가 아니라 ‘부터’를 씁니다.",
    examples: &[
        fix("발급일로부터 3개월 이내", "발급일부터 3개월 이내"),
        fix("고지서를 받은 날로부터 30일", "고지서를 받은 날부터 30일"),
        keep("그 일로부터 배운 점을 적습니다."),
        keep("강원도민일보와 매일로부터 받은 자료"),
        keep("받은 날부터 30일"),
    ],
    find: Find::Cue(&["일로부터", "날로부터"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let day = match place.cue() {
        "일로부터" => (word.chars().count() >= 2) || place.before().ends_with(|c: char| c.is_ascii_digit()),
        _ => word.is_empty() && place.before().ends_with(' '),
    };
    day.then(|| Hit::suggest(place.span, place.cue().replace("로부터", "부터")))
}
