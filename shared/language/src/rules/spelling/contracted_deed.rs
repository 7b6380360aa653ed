//! -하지 않다 of the noun of an action shortened to -치 않다: 참석치 않은, 신청치 못한 (한글 맞춤법 제40항).

use crate::finding::Level;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, last};

pub const RULE: Rule = Rule {
    id: "contracted-deed",
    title: "‘-치 않다’와 ‘-하지 않다’",
    why: "‘참석치 않다’처럼 줄이지 않고 ‘참석하지 않다’로 적습니다.",
    examples: &[
        fix("참석치 않은 위원과 신청치 못한 사람", "참석하지 않은 위원과 신청하지 못한 사람"),
        fix("허락치 아니한 사람", "허락하지 아니한 사람"),
        keep("참석하지 않은 위원"),
        keep("흔치 않은 일, 예상치 못한 일"),
    ],
    find: Find::Cue(&["치 않", "치 못", "치 아니"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let noun = action::ending(place.before()).filter(|noun| *noun != "예상")?;
    // After a vowel, ㄴ, ㅁ, ㅇ or ㄹ the short form is spelled right.
    let end = final_of(noun.chars().next_back()?)?;
    let right = matches!(end, last::NONE | last::N | last::L | last::M | NG);
    let hit = Hit::auto(place.span, place.cue().replacen('치', "하지", 1));
    Some(if right { Hit { level: Level::Suggest, ..hit } } else { hit })
}

/// The index of the final ㅇ.
const NG: u32 = 21;
