//! Endings in -ㄹ written with a strong sound or as they are heard: 할께요, 할껄, 할런지, 할른지 (한글 맞춤법 제53항).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, last};

pub const RULE: Rule = Rule {
    id: "sound-ending",
    title: "‘-ㄹ게’와 ‘-ㄹ는지’",
    why: "‘-ㄹ게, -ㄹ걸, -ㄹ는지’는 예사소리로 적습니다.",
    examples: &[
        fix("곧 고칠께요. 미리 말할껄.", "곧 고칠게요. 미리 말할걸."),
        fix("언제 끝날런지 모릅니다.", "언제 끝날는지 모릅니다."),
        keep("아들께 전해 주십시오."),
        keep("함께 하겠습니다. 언제 끝날는지 모릅니다."),
    ],
    find: Find::Cue(&["께요", "께.", "껄", "런지", "른지"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    const NOUNS: &[&str] = &["아들", "딸", "어른들", "분들", "님들"];
    let before = place.before();
    before.chars().next_back().filter(|c| final_of(*c) == Some(last::L))?;
    let word = action::word(before);
    if NOUNS.iter().any(|n| word.ends_with(n)) || word.ends_with('들') {
        return None;
    }
    let right = match place.cue() {
        "께요" => "게요",
        "께." => "게.",
        "껄" => "걸",
        _ => "는지",
    };
    Some(Hit::auto(place.span, right))
}
