//! Words that are often misspelled.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "misspelling",
    title: "자주 틀리는 표기",
    why: "표준어 규정과 한글 맞춤법에 맞는 꼴로 적습니다.",
    examples: &[
        fix("담당자의 역활", "담당자의 역할"),
        fix("몇 일 걸립니다.", "며칠 걸립니다."),
        keep("몇 일자 공문입니까?"),
        keep("금새우를 잡습니다."),
    ],
    find: Find::Table(include_str!("misspelling.tsv")),
};
