//! -던 looks back, -든 chooses.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "past-or-choice",
    title: "‘-던’과 ‘-든’",
    why: "지난 일에는 ‘-던’을, 고르는 일에는 ‘-든’을 씁니다.",
    examples: &[fix("언제던지 방문하십시오.", "언제든지 방문하십시오."), keep("하던 일을 마칩니다.")],
    find: Find::Table(include_str!("past_or_choice.tsv")),
};
