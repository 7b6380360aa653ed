//! An apology with an if (civil-complaint 3.1).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "conditional-apology",
    title: "조건을 단 사과",
    why: "사과할 일이면 조건을 달지 않고, 무엇을 고쳤는지 적습니다.",
    examples: &[
        fix("불편을 드렸다면 죄송합니다.", "불편을 드렸다면 죄송합니다."),
        fix("불쾌하셨다면 사과드립니다.", "불쾌하셨다면 사과드립니다."),
        keep("불편을 드려 죄송합니다."),
        keep("불편하셨다면 창구로 알려 주시기 바랍니다."),
    ],
    find: Find::Table(
        "드렸다면 죄송\t(쓰지 않음)\t[ctx] any\n\
         드렸다면 사과\t(쓰지 않음)\t[ctx] any\n\
         드렸다면 유감\t(쓰지 않음)\t[ctx] any\n\
         하셨다면 죄송\t(쓰지 않음)\t[ctx] any\n\
         하셨다면 사과\t(쓰지 않음)\t[ctx] any\n\
         느끼셨다면 죄송\t(쓰지 않음)\t[ctx] any\n\
         느끼셨다면 사과\t(쓰지 않음)\t[ctx] any",
    ),
};
