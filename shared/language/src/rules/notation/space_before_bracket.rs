//! A bracket that explains a word stands against it: 지방자치단체 (시·군·구) → 지방자치단체(시·군·구).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "space-before-bracket",
    title: "괄호 앞의 빈칸",
    why: "덧붙이는 괄호는 앞말에 붙여 씁니다.",
    examples: &[
        fix("지방자치단체 (시·군·구)에 알립니다.", "지방자치단체(시·군·구)에 알립니다."),
        fix("기간: 4월 6일~4월 10일 (5일간)", "기간: 4월 6일~4월 10일(5일간)"),
        fix("2026. 12. 1.~12. 31. (1개월)", "2026. 12. 1.~12. 31.(1개월)"),
        keep("다솜도 가온시 세종대로 209 (세종로)"),
        keep("가온시가 (주)누리건설과 계약합니다."),
        keep("자료를 냅니다. (기한을 지킵니다.)"),
        keep("신청서 (1) 이름 (2) 주소"),
        keep("필요하면 (전화로) 묻습니다."),
        keep("성명 (     ) 귀하, 성명:         (서명)"),
    ],
    find: Find::Cue(&[" ("], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let inner = place.ahead(80).split_once(')')?.0;
    let word = action::word(place.before());
    let name = word.chars().count() >= 2 && !predicate(word);
    let digit = |text: &str| text.ends_with(|c: char| c.is_ascii_digit());
    let dated = place.behind(20).strip_suffix('.').is_some_and(|day| digit(day) && day.contains(". "));
    let counted = digit(place.before()) || dated || counts(place.before());
    // (주), (재): parts of a name; (1), (가): marks of items; a form to fill in; a place to sign.
    let explains = inner.chars().count() >= 2 && inner.trim() == inner && !is_mark(inner);
    let item = place.before().ends_with(['.', ')']) && !place.before().trim_start().contains(char::is_whitespace);
    // A road address has a space there: 세종대로 209 (세종로).
    let number = place.before().trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    let address =
        number.len() < place.before().len() && ["로 ", "길 ", "동 ", "리 "].iter().any(|road| number.ends_with(road));
    (!address && (name || counted) && explains && !item).then(|| Hit::auto(place.span, "("))
}

/// A number with a unit of one syllable: 10일, 5명.
fn counts(before: &str) -> bool {
    let Some(unit) = before.chars().next_back().filter(|c| is_syllable(*c)) else { return false };
    before[..before.len() - unit.len_utf8()].ends_with(|c: char| c.is_ascii_digit())
}

fn is_mark(inner: &str) -> bool {
    inner.chars().all(|c| c.is_ascii_digit())
        || matches!(inner, "서명" | "인" | "날인" | "서명 또는 인" | "단위")
        || inner.starts_with("단위")
}

/// Whether a word ends as predicates and adverbs do, so that a clause in brackets may follow.
fn predicate(word: &str) -> bool {
    word.ends_with([
        '다', '요', '며', '고', '여', '어', '아', '해', '면', '는', '은', '을', '를', '이', '가', '에', '로', '게',
        '서', '지',
    ])
}
