//! 안 the adverb and 않다 the auxiliary.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "negation",
    title: "‘안’과 ‘않’",
    why: "부정 부사는 ‘안’이고, ‘-지’ 뒤에는 ‘않다’를 씁니다.",
    examples: &[
        fix("비용이 들면 않됩니다.", "비용이 들면 안 됩니다."),
        fix("아니됩니다.", "아니 됩니다."),
        keep("비용이 들지 않습니다."),
        keep("부지 안은 출입할 수 없습니다."),
    ],
    find: Find::Table(include_str!("negation.tsv")),
};
