//! 량 after a Sino-Korean noun (한글 맞춤법 제11항): 배출양 → 배출량.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::{action, particle};

pub const RULE: Rule = Rule {
    id: "amount-suffix",
    title: "‘량’과 ‘양’",
    why: "한자어 뒤에는 ‘량’, 고유어와 외래어 뒤에는 ‘양’으로 적습니다.",
    examples: &[
        fix("배출양을 줄입니다.", "배출량을 줄입니다."),
        fix("생산양과 소비양", "생산량과 소비량"),
        keep("배출량을 줄이고 구름양을 봅니다."),
        keep("신청양식과 해외 입양, 영업양도를 봅니다."),
    ],
    find: Find::Cue(&["양"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    // 영업양도, 사업양수 and 신청양식 are other words.
    if place.after().starts_with(['도', '수', '식', '여']) {
        return None;
    }
    let whole = particle::follows(place.after()) && action::ending(place.before())? == action::word(place.before());
    whole.then(|| Hit::auto(place.span, "량"))
}
