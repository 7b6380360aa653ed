//! Threatening instead of explaining (B2).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "threat",
    title: "위협하는 말",
    why: "불이익을 앞세우지 않고 근거와 절차를 적습니다.",
    examples: &[
        fix("불응 시 고발합니다.", "불응 시 고발합니다."),
        fix("계속 민원을 내시면 종결합니다.", "계속 민원을 내시면 종결합니다."),
        keep("기한이 지나면 「도로법」에 따라 과태료가 부과될 수 있습니다."),
        fix("그런 식으로 말씀하시면 고발하겠습니다.", "그런 식으로 말씀하시면 고발하겠습니다."),
        keep("고발 절차를 안내합니다."),
    ],
    find: Find::Table(
        "불응 시\t(쓰지 않음)\t[ctx] any\n\
         불응시\t(쓰지 않음)\t[ctx] any\n\
         불응할 경우\t(쓰지 않음)\t[ctx] any\n\
         계속 민원을 내시면\t(쓰지 않음)\t[ctx] any\n\
         계속 내시면 종결\t(쓰지 않음)\t[ctx] any\n\
         불이익을 감수\t(쓰지 않음)\t[ctx] any\n\
         책임은 귀하에게\t(쓰지 않음)\t[ctx] any\n\
         계속 제기하시면 종결\t(쓰지 않음)\t[ctx] any\n\
         계속 신청하시면 종결\t(쓰지 않음)\t[ctx] any\n\
         계속하시면 고발\t(쓰지 않음)\t[ctx] any\n\
         말씀하시면 고발\t(쓰지 않음)\t[ctx] any\n\
         법적 조치를 취하겠\t(쓰지 않음)\t[ctx] any\n\
         법적 대응을 하겠\t(쓰지 않음)\t[ctx] any\n\
         그리 아시기\t(쓰지 않음)\t[ctx] any\n\
         모든 책임은 귀하\t(쓰지 않음)\t[ctx] any",
    ),
};
