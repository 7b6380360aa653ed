//! 재- torn from the noun of an action: 재 모집, 재 공고.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "torn-prefix",
    title: "접두사 붙여쓰기",
    why: "‘재-’는 뒷말에 붙여 씁니다.",
    examples: &[
        fix("재 모집 공고를 냅니다.", "재모집 공고를 냅니다."),
        keep("재모집 공고를 냅니다."),
        keep("타고 남은 재 처리 방법"),
        keep("산재 신청 방법"),
    ],
    find: Find::Cue(&["재 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    // A word that describes ash, or a word that ends so.
    if before.ends_with(is_syllable) || before.trim_end().ends_with(['은', '의', '한', '탄']) {
        return None;
    }
    let after = place.after();
    let two = after.char_indices().nth(2).map_or(after.len(), |(at, _)| at);
    action::is(&after[..two]).then(|| Hit::auto(place.span, "재"))
}
