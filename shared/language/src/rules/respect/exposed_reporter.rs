//! Words that give a reporter or neighbour away (CC-32; 민원 처리에 관한 법률 제7조).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "exposed-reporter",
    title: "신고자 정보",
    why: "누가 신고했는지 알 수 있는 말은 적지 않습니다.",
    examples: &[
        fix("신고하신 분은 아래층 주민입니다.", "신고하신 분은 아래층 주민입니다."),
        fix("신고자는 옆 가게 사장님입니다.", "신고자는 옆 가게 사장님입니다."),
        keep("누가 신고했는지는 알려 드릴 수 없습니다."),
        keep("신고자의 정보는 보호됩니다."),
    ],
    find: Find::Table(
        "신고하신 분은\t(쓰지 않음)\t[ctx] any\n\
         신고한 사람은\t(쓰지 않음)\t[ctx] any\n\
         신고자는\t(쓰지 않음)\t[ctx] ws !R=_보호\n\
         민원을 낸 사람은\t(쓰지 않음)\t[ctx] any\n\
         민원을 내신 분은\t(쓰지 않음)\t[ctx] any",
    ),
};
