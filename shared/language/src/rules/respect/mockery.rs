//! Mocking or scolding a citizen.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "mockery",
    title: "비꼬는 말",
    why: "비꼬거나 훈계하지 않고 내용에만 답합니다.",
    examples: &[
        fix("그렇게 잘 아시면 직접 하시기 바랍니다.", "그렇게 잘 아시면 직접 하시기 바랍니다."),
        fix("억지를 부리시면 도와드릴 수 없습니다.", "억지를 부리시면 도와드릴 수 없습니다."),
        fix("상식적으로 생각해 보시기 바랍니다.", "상식적으로 생각해 보시기 바랍니다."),
        keep("직접 신청하실 수 있습니다."),
        keep("상식 문제를 냅니다."),
    ],
    find: Find::Table(
        "그렇게 잘 아시\t(쓰지 않음)\t[ctx] any\n\
         억지를 부리\t(쓰지 않음)\t[ctx] any\n\
         억지 주장\t(쓰지 않음)\t[ctx] any\n\
         억지 민원\t(쓰지 않음)\t[ctx] any\n\
         생떼\t(쓰지 않음)\t[ctx] ws\n\
         떼를 쓰\t(쓰지 않음)\t[ctx] ws\n\
         상식적으로 생각\t(쓰지 않음)\t[ctx] any\n\
         말도 안 되는\t(쓰지 않음)\t[ctx] any\n\
         황당한 요구\t(쓰지 않음)\t[ctx] any\n\
         황당한 민원\t(쓰지 않음)\t[ctx] any\n\
         무식한\t(쓰지 않음)\t[ctx] ws\n\
         한심\t(쓰지 않음)\t[ctx] ws\n\
         악성 민원인\t(쓰지 않음)\t[ctx] any\n\
         진상 민원\t(쓰지 않음)\t[ctx] any",
    ),
};
