//! 시(時) after a noun stands apart (한글 맞춤법 제42항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "spaced-time-noun",
    title: "의존 명사 ‘시(時)’",
    why: "때를 뜻하는 ‘시’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("사정이 있을시 알려 주십시오.", "사정이 있을 시 알려 주십시오."),
        keep("제출시스템에 접속합니다."),
        keep("신청시간을 확인합니다."),
    ],
    find: Find::Table(include_str!("time_noun.tsv")),
};
