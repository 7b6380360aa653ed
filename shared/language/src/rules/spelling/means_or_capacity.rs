//! 로서 names a capacity, 로써 a means.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "means-or-capacity",
    title: "‘로서’와 ‘로써’",
    why: "자격에는 ‘로서’를, 수단에는 ‘로써’를 씁니다.",
    examples: &[
        fix("협력함으로서 성과를 냅니다.", "협력함으로써 성과를 냅니다."),
        fix("대표로써의 책임", "대표로서의 책임"),
        keep("담당자로서 답변드립니다."),
    ],
    find: Find::Table(include_str!("means_or_capacity.tsv")),
};
