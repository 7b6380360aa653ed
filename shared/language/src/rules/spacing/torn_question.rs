//! The ending -ㄴ지/-ㄹ지 written apart: 해야 할 지, 빠뜨리지 않았는 지, 필요한 지 여부.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, last};

pub const RULE: Rule = Rule {
    id: "torn-question",
    title: "어미 ‘-ㄴ지/-ㄹ지’ 붙여쓰기",
    why: "막연한 의문을 뜻하는 ‘-ㄴ지’와 ‘-ㄹ지’는 어미이므로 앞말에 붙여 씁니다.",
    examples: &[
        fix("언제 열 지 알려 주십시오.", "언제 열지 알려 주십시오."),
        fix("누가 맡았는 지 확인합니다.", "누가 맡았는지 확인합니다."),
        fix("보완이 필요한 지 여부", "보완이 필요한지 여부"),
        fix("갈 지를 정합니다.", "갈지를 정합니다."),
        keep("이사한 지 오래되었습니다."),
        keep("벽에 있는 지도와 사는 지역"),
        keep("설립한 지 3년이 되었습니다."),
        keep("할 지역을 정합니다."),
        keep("오늘 지 여부"),
        keep("거주하는 지 번지를 적습니다."),
    ],
    find: Find::Cue(&[" 지 ", " 지를", " 지에 대"], find),
};

/// What is asked about: whether, to find out, to decide.
const ASKED: &[&str] = &[
    "여부", "확인", "모르", "몰라", "몰랐", "알 ", "알아", "알려", "알기", "알고", "결정", "판단", "검토", "살펴",
    "조사", "점검", "파악", "문의", "물어", "묻", "궁금", "정하", "정해", "정합", "정할", "따져", "의문", "고민",
    "말지", "논의", "의논", "상의", "협의", "선택", "설명", "예측", "의견", "답하", "답변",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = crate::text::action::word(place.before());
    let end = word.chars().next_back()?;
    let asked = ASKED.iter().any(|w| place.after().trim_start().starts_with(w));
    let ending = match final_of(end)? {
        // -는지 is never the noun of time.
        _ if place.after().starts_with("번") => false,
        _ if end == '는' => word.chars().count() > 1 && (asked || place.cue() != " 지 " || !counted(place.after())),
        last::L => asked && !matches!(word, "오늘" | "매일" | "내일" | "서울"),
        last::N => asked,
        _ => false,
    };
    ending.then(|| Hit::auto(place.span, place.cue()[1..].to_owned()))
}

/// Whether a stretch of time follows.
fn counted(after: &str) -> bool {
    after.starts_with(|c: char| c.is_ascii_digit())
}
