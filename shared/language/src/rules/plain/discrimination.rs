//! Words that discriminate.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "discriminatory-word",
    title: "차별하는 말",
    why: "사람을 차별하거나 낮추는 말은 쓰지 않습니다.",
    examples: &[
        fix("학부형 회의를 엽니다.", "학부모 회의를 엽니다."),
        keep("시장님과 면담합니다."),
        keep("청소부서를 신설합니다."),
    ],
    find: Find::Table(include_str!("discrimination.tsv")),
};
