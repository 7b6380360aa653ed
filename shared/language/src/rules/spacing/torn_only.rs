//! The particle 뿐 written apart from its noun: 공무원 뿐만 아니라.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, last};

pub const RULE: Rule = Rule {
    id: "torn-only",
    title: "조사 ‘뿐’ 붙여쓰기",
    why: "체언 뒤의 ‘뿐’은 조사이므로 앞말에 붙여 씁니다.",
    examples: &[
        fix("도로 뿐만 아니라 하천도 정비합니다.", "도로뿐만 아니라 하천도 정비합니다."),
        fix("남은 것은 두 곳 뿐입니다.", "남은 것은 두 곳뿐입니다."),
        keep("빠를 뿐만 아니라 편리합니다."),
        keep("기다릴 뿐입니다."),
        keep("예산을 확보했을 뿐 아니라"),
    ],
    find: Find::Cue(&[" 뿐만 아니", " 뿐 아니", " 뿐만이 아니", " 뿐입니다", " 뿐이다", " 뿐이며", " 뿐이었"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let end = word.chars().next_back()?;
    // After -ㄹ it is a noun; nouns that end so can't be told from verbs.
    let noun = final_of(end) != Some(last::L) && !word.ends_with("다");
    noun.then(|| Hit::auto(place.span, place.cue()[1..].to_owned()))
}
