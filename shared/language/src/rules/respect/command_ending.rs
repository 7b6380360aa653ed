//! Commands to a citizen or another office: 할 것, 요망, 바람 (OD-45, B2).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "command-ending",
    title: "명령조",
    why: "부탁하는 말은 ‘~하여 주시기 바랍니다’로 적습니다.",
    examples: &[
        fix("12월 4일까지 제출 요망", "12월 4일까지 제출하여 주시기 바랍니다."),
        fix("기한 안에 제출하기 바람.", "기한 안에 제출하기 바랍니다."),
        fix("협조하여 주시기 바람", "협조하여 주시기 바랍니다."),
        fix("신분증을 지참할 것.", "신분증을 지참할 것."),
        keep("협조하여 주시기 바랍니다."),
        keep("시원한 바람."),
        keep("제출할 것으로 보입니다."),
        fix("적극 협조 요망.", "적극 협조하여 주시기 바랍니다."),
        keep("소망과 요망 사항을 듣습니다."),
    ],
    find: Find::Cue(&["기 바람", " 요망", "할 것"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    if place.after().len() > 40 {
        return None;
    }
    let rest = place.after().trim_end();
    if !(rest.is_empty() || rest == ".") {
        return None;
    }
    let whole = place.reach(0, place.after().find('.').map_or(0, |at| at + 1));
    let lead = place.before();
    match place.cue() {
        "기 바람" => Some(Hit::suggest(whole, "기 바랍니다.")),
        " 요망" if crate::text::action::ending(lead).is_some() => Some(Hit::auto(whole, "하여 주시기 바랍니다.")),
        "할 것" if lead.ends_with(crate::text::hangul::is_syllable) => Some(Hit::note(place.span)),
        _ => None,
    }
}
