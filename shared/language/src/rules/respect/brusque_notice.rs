//! Notices that only command understanding (B2).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "brusque-notice",
    title: "권위적인 알림",
    why: "알리는 말은 상대가 이해하고 따를 수 있게 공손히 적습니다.",
    examples: &[
        fix("불가함을 알려드리니 양지하시기 바랍니다.", "불가함을 알려드리니 이해해 주시기 바랍니다."),
        fix("이 점 양지하여 주시기 바랍니다.", "이 점 이해해 주시기 바랍니다."),
        fix("그리 아시기 바랍니다.", "그리 아시기 바랍니다."),
        keep("이해해 주시기 바랍니다."),
        keep("양지바른 곳에 심습니다."),
    ],
    find: Find::Table(
        "양지하시기 바랍니다\t이해해 주시기 바랍니다\t[auto] ws\n\
         양지하여 주시기 바랍니다\t이해해 주시기 바랍니다\t[auto] ws\n\
         양지해 주시기 바랍니다\t이해해 주시기 바랍니다\t[auto] ws\n\
         그리 아시기\t(쓰지 않음)\t[ctx] ws\n\
         그렇게 아시기\t(쓰지 않음)\t[ctx] ws\n\
         그리 아시고\t(쓰지 않음)\t[ctx] ws",
    ),
};
