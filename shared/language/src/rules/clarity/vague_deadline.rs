//! A promise or a request without a day: 조속히, 추후, 빠른 시일 내 (OD-37, CC-06).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "vague-deadline",
    title: "모호한 기한",
    why: "언제까지인지 날짜로 적습니다.",
    examples: &[
        fix("빠른 시일 내에 조치하겠습니다.", "빠른 시일 내에 조치하겠습니다."),
        fix("가급적 빨리 회신하여 주시기 바랍니다.", "가급적 빨리 회신하여 주시기 바랍니다."),
        fix("조속한 시일 안에 처리하겠습니다.", "조속한 시일 안에 처리하겠습니다."),
        keep("12월 4일까지 조치하겠습니다."),
        keep("신속히 대피하시기 바랍니다."),
    ],
    find: Find::Table(
        "빠른 시일\t(쓰지 않음)\t[ctx] any\n빠른 시간\t(쓰지 않음)\t[ctx] any\n이른 시일\t(쓰지 않음)\t[ctx] any\n조속한 시일\t(쓰지 않음)\t[ctx] any\n조속한 시간\t(쓰지 않음)\t[ctx] any\n조만간\t(쓰지 않음)\t[ctx] ws\n가급적 빨리\t(쓰지 않음)\t[ctx] ws\n가급적 빠른\t(쓰지 않음)\t[ctx] ws\n\
         예산 범위 내에서 검토하겠\t(쓰지 않음)\t[ctx] any\n예산의 범위에서 검토하겠\t(쓰지 않음)\t[ctx] any\n예산 범위에서 검토하겠\t(쓰지 않음)\t[ctx] any\n여건이 되는 대로\t(쓰지 않음)\t[ctx] any\n기회가 되면\t(쓰지 않음)\t[ctx] any\n\
         되도록 빨리\t(쓰지 않음)\t[ctx] ws\n가까운 시일\t(쓰지 않음)\t[ctx] any\n가까운 시일\t(쓰지 않음)\t[ctx] any",
    ),
};
