//! -ㅂ니다 and -습니다 written as they sound: 함니다, 있읍니다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, last, with_final};

pub const RULE: Rule = Rule {
    id: "formal-sound",
    title: "‘-ㅂ니다’와 ‘-습니다’",
    why: "소리가 달라도 ‘-ㅂ니다’와 ‘-습니다’로 적습니다.",
    examples: &[
        fix("알려 드림니다.", "알려 드립니다."),
        fix("없었읍니다.", "없었습니다."),
        keep("감사합니다. 있습니다."),
        keep("읍니다."),
    ],
    find: Find::Cue(&["니다"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let mut back = place.before().chars().rev();
    let syllable = back.next()?;
    let right = match syllable {
        '읍' if back.next().and_then(final_of).is_some_and(|f| f != last::NONE) => '습',
        '슴' => '습',
        _ if final_of(syllable) == Some(last::M) => with_final(syllable, last::B)?,
        _ => return None,
    };
    Some(Hit::auto(place.reach(syllable.len_utf8(), 0), format!("{right}니다")))
}
