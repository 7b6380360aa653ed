//! 이하 여백: the old word for 이하 빈칸 (시행규칙 제4조제5항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "blank-below",
    title: "이하 빈칸",
    why: "표의 빈칸에는 ‘이하 빈칸’이라고 적습니다.",
    examples: &[
        fix("이하 여백", "이하 빈칸"),
        fix("이하여백", "이하 빈칸"),
        keep("이하 빈칸"),
        keep("쪽의 여백을 20mm 이하로 합니다."),
    ],
    find: Find::Swap(&[("이하 여백", "이하 빈칸"), ("이하여백", "이하 빈칸")]),
};
