//! 접수하다 said of the one who hands in: 신청서를 접수하시기 바랍니다 (official-document 5.7).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "wrong-actor",
    title: "제출과 접수",
    why: "접수는 받는 쪽이 하는 일입니다. 내는 쪽은 ‘제출’이나 ‘신청’으로 적습니다.",
    examples: &[
        fix("계획서를 접수하시기 바랍니다.", "계획서를 제출하시기 바랍니다."),
        fix("서류를 접수해 주시기 바랍니다.", "서류를 제출해 주시기 바랍니다."),
        keep("신청서를 접수하였습니다."),
        keep("12월 4일까지 접수합니다."),
    ],
    find: Find::Table(
        "접수하시기\t제출하시기\t[suggest] ws\n접수해 주시\t제출해 주시\t[suggest] ws\n접수하여 주시\t제출하여 주시\t[suggest] ws\n접수하십시오\t제출하십시오\t[suggest] ws\n접수하시면\t제출하시면\t[suggest] ws\n접수하세요\t제출하세요\t[suggest] ws",
    ),
};
