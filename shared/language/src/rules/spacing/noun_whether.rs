//! 여부 after the noun of an action stands apart: 합격여부, 지급여부.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "fused-whether",
    title: "‘여부’ 띄어쓰기",
    why: "‘여부’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("합격여부를 알려 드립니다.", "합격 여부를 알려 드립니다."),
        keep("합격 여부를 알려 드립니다."),
        keep("기여부문 수상자"),
    ],
    find: Find::Cue(&["여부"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let noun = action::ending(place.before())?;
    let other = place.after().starts_with(['문', '서', '족', '담', '과', '적']);
    (!other && !noun.ends_with('기')).then(|| Hit::auto(place.span, " 여부"))
}
