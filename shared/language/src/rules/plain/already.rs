//! 기(旣) before the noun of an action: 기설치된, 기 납부한.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "already-prefix",
    title: "‘기-’ 대신 ‘이미’",
    why: "‘기(旣)’ 대신 ‘이미’로 적습니다.",
    examples: &[
        fix("기설치된 시설을 씁니다.", "이미 설치된 시설을 씁니다."),
        fix("기 납부한 금액은 돌려 드립니다.", "이미 납부한 금액은 돌려 드립니다."),
        keep("기획된 행사와 기록한 내용, 기공개된 서류함"),
        keep("경기 시작한 뒤에는 들어갈 수 없습니다."),
        keep("이미 설치된 시설을 씁니다."),
    ],
    find: Find::Cue(&["기"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.before().ends_with(is_syllable) {
        return None;
    }
    let rest = place.after().strip_prefix(' ').unwrap_or(place.after());
    let two = rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
    let (noun, ending) = rest.split_at(two);
    let made = ["된", "한 ", "하신", "되었", "되어", "하였", "했", "받은"].iter().any(|e| ending.starts_with(e));
    // 기공 개된: a noun that begins with 기 comes first.
    let other = rest.len() == place.after().len()
        && noun.chars().next().is_some_and(|c| {
            action::is(&format!("기{c}"))
                || "공획록초계관술업본준간존타금념능대여반사상소온원입재증지차한호회후".contains(c)
        });
    (made && action::is(noun) && !other).then(|| Hit::auto(place.reach(0, place.after().len() - rest.len()), "이미 "))
}
