//! 제 as the prefix of a number, and the unit after it: 제 3회, 제3 조.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "split-ordinal",
    title: "‘제-’ 붙여쓰기",
    why: "차례를 나타내는 ‘제-’는 수에 붙여 쓰고, 조·항·호도 수에 붙여 씁니다.",
    examples: &[
        fix("제 3회 정기 회의", "제3회 정기 회의"),
        fix("제3 조의 규정에 따라", "제3조의 규정에 따라"),
        fix("「도로법」제3조", "「도로법」 제3조"),
        fix("제5 차 회의와 제 2 단계", "제5차 회의와 제2단계"),
        keep("제5 회의실"),
        keep("어제 3회 방문하였습니다."),
        keep("「도로법」 제3조"),
    ],
    find: Find::Cue(&["제"], find),
};

const UNITS: &[&str] =
    &["분기", "단계", "조", "항", "호", "차", "회", "장", "절", "편", "기", "급", "과", "부", "대", "권", "관", "목"];

fn find(place: &Place<'_>) -> Option<Hit> {
    let (before, after) = (place.before(), place.after());
    if before.ends_with(is_syllable) {
        return None;
    }
    let spaced = after.trim_start_matches(' ');
    let gap = after.len() - spaced.len();
    let digits = number::leading(spaced);
    let rest = &spaced[digits.len()..];
    if digits.is_empty() {
        return None;
    }
    let unit = rest.strip_prefix(' ').unwrap_or(rest);
    let inner = rest.len() - unit.len();
    let known = UNITS.iter().any(|u| unit.starts_with(u));
    let counter = ["차", "회", "기", "장", "절", "편", "단계", "분기", "대"]
        .iter()
        .any(|u| unit.strip_prefix(u).is_some_and(|rest| !rest.starts_with('의') && ends_unit(rest)));
    let article = unit.starts_with(['조', '항', '호']) && ends_unit(&unit['조'.len_utf8()..]);
    if known && gap == 1 && (inner == 0 || article || counter) {
        return Some(Hit::auto(place.reach(0, 1 + digits.len() + inner), format!("제{digits}")));
    }
    if gap == 0 && inner == 1 && (article || counter) {
        return Some(Hit::auto(place.reach(0, digits.len() + 1), format!("제{digits}")));
    }
    (gap == 0 && known && before.ends_with('」')).then(|| Hit::auto(place.span, " 제"))
}

/// Whether a part of a law ends here: 제3 조의, 제3 조에, but not 제3 조정.
fn ends_unit(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with([' ', '제', '에', '의', '를', '은', '는', '이', '가', '을', ',', '.', ')', '·'])
}
