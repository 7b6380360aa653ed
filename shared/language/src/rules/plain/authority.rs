//! Words from above.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "authoritarian-word",
    title: "권위적인 말",
    why: "국민을 낮추어 보는 말은 쓰지 않습니다.",
    examples: &[
        fix("불응 시 과태료를 부과합니다.", "따르지 않으면 과태료를 부과합니다."),
        keep("민원에 시달리는 직원"),
    ],
    find: Find::Table(include_str!("authority.tsv")),
};
