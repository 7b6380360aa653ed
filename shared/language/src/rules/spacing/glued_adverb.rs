//! An adverb written to the verb of an action: 적극협조하여, 다시신청하시면, 깊이감사드립니다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "glued-adverb",
    title: "부사 띄어쓰기",
    why: "꾸미는 부사는 뒷말과 띄어 씁니다.",
    examples: &[
        fix("적극협조하여 주시기 바랍니다.", "적극 협조하여 주시기 바랍니다."),
        fix("깊이감사드리며 다시신청하십시오.", "깊이 감사드리며 다시 신청하십시오."),
        keep("적극 협조하고 함께하는 행사"),
        keep("직접세와 다시마, 바로크 음악"),
    ],
    find: Find::Cue(
        &["꼭", "깊이", "다시", "적극", "반드시", "널리", "미리", "모두", "직접", "매우", "함께", "항상", "즉시"],
        find,
    ),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.before().ends_with(is_syllable) {
        return None;
    }
    let after = place.after();
    let (noun, rest) = after.split_at(after.char_indices().nth(2)?.0);
    let verb = rest.starts_with(['하', '해', '할', '한', '합', '했', '드', '되', '바', '부', '받']);
    (verb && action::is(noun)).then(|| Hit::auto(place.span, format!("{} ", place.cue())))
}
