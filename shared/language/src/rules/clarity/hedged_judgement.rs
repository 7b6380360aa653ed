//! A judgement hidden behind another: 것으로 사료됩니다, 것으로 보여집니다 (B5).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "hedged-judgement",
    title: "에둘러 말하기",
    why: "판단은 ‘~로 판단합니다’나 ‘~입니다’처럼 바로 말합니다.",
    examples: &[
        fix("어려울 것으로 판단되어집니다.", "어려울 것으로 판단합니다."),
        fix("가능할 것으로 사료되는바", "가능할 것으로 사료되는바"),
        keep("설치가 필요하다고 판단합니다."),
        keep("사료를 먹입니다."),
    ],
    find: Find::Table(
        "것으로 판단되어집니다\t것으로 판단합니다\t[auto] any\n\
         것으로 사료되\t(쓰지 않음)\t[ctx] any",
    ),
};
