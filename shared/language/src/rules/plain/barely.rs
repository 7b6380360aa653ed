//! 불과 before what 밖에 limits already: 불과 사흘밖에 남지 않았다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "doubled-only",
    title: "‘불과 …밖에’",
    why: "‘밖에’에 이미 ‘불과’의 뜻이 있습니다.",
    examples: &[
        fix("불과 사흘밖에 남지 않았습니다.", "사흘밖에 남지 않았습니다."),
        fix("응답은 불과 20 명밖에 없습니다.", "응답은 20 명밖에 없습니다."),
        keep("불과 사흘 만에 마쳤습니다."),
        keep("불과 사흘 전, 밖에서 만났습니다."),
    ],
    find: Find::Cue(&["불과 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let near = place.after().split(' ').take(2).any(|word| word.len() > "밖에".len() && word.ends_with("밖에"));
    let apart = !place.before().ends_with(crate::text::hangul::is_syllable);
    (near && apart).then(|| Hit::auto(place.span, ""))
}
