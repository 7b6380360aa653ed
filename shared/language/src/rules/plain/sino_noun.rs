//! Hard Sino-Korean nouns and the words that every citizen knows.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "hard-sino-noun",
    title: "어려운 한자어",
    why: "어려운 한자어는 누구나 아는 말로 바꾸어 씁니다.",
    examples: &[
        fix("금일 회의를 엽니다.", "오늘 회의를 엽니다."),
        fix("노견을 이용하십시오.", "갓길을 이용하십시오."),
        fix("익일 방문합니다.", "다음 날 방문합니다."),
        keep("금일봉을 전달합니다."),
        keep("강동구 명일동에 있습니다."),
        keep("공익일자리 사업"),
    ],
    find: Find::Table(include_str!("sino_noun.tsv")),
};
