//! -되 before another word, where only -돼 can stand: 연장되 부담을 덜었다 (한글 맞춤법 제35항 붙임 2).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "open-doe",
    title: "‘돼’와 ‘되’",
    why: "‘되어’의 준말은 ‘돼’입니다.",
    examples: &[
        fix("운영 시간이 연장되 부담을 덜었습니다.", "운영 시간이 연장돼 부담을 덜었습니다."),
        keep("운영 시간이 연장돼 부담을 덜었습니다."),
        keep("참석하되 발언하지 않습니다."),
        keep("쌀 한 되 값을 조사합니다."),
    ],
    find: Find::Cue(&["되 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let deed = action::ending(place.before()).is_some_and(|noun| noun.chars().count() > 1);
    let span = Span::new(place.span.start, place.span.start + '되'.len_utf8());
    (deed && place.after().starts_with(is_syllable)).then(|| Hit::auto(span, "돼"))
}
