//! Nominal forms in -음 and -ㄻ (한글 맞춤법 제19항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "nominal-ending",
    title: "명사형 ‘-음’과 ‘-ㄻ’",
    why: "명사형은 ‘-음’으로, 줄기가 ‘ㄹ’로 끝나면 ‘-ㄻ’으로 적습니다.",
    examples: &[
        fix("자료를 만듬", "자료를 만듦"),
        fix("해당 사항이 없슴", "해당 사항이 없음"),
        keep("새로 만듦, 매우 힘듦"),
        keep("사슴을 보호합니다."),
    ],
    find: Find::Table(include_str!("nominal_ending.tsv")),
};
