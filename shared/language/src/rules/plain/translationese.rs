//! Phrases taken over word by word from other languages.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "translationese-phrase",
    title: "번역 투 표현",
    why: "외국어를 옮긴 말투는 우리말 말투로 바꾸어 씁니다.",
    examples: &[
        fix("화재로 인하여 발생한 피해", "화재로 발생한 피해"),
        fix("보다 나은 행정", "더 나은 행정"),
        keep("전보다 나은 행정"),
        keep("가격을 인하하였다."),
    ],
    find: Find::Table(include_str!("translationese.tsv")),
};
