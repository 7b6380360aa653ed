//! Blaming the one who asks.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "blame",
    title: "탓하는 말",
    why: "상대를 탓하지 않고 사실과 다음에 할 일을 적습니다.",
    examples: &[
        fix("이미 안내드렸음에도 다시 신청하셨습니다.", "이미 안내드렸음에도 다시 신청하셨습니다."),
        fix("귀하의 오해입니다.", "귀하의 오해입니다."),
        fix("귀하의 부주의로 생긴 일입니다.", "귀하의 부주의로 생긴 일입니다."),
        keep("오해가 없도록 자세히 안내하겠습니다."),
        keep("이미 안내해 드린 내용을 다시 정리했습니다."),
    ],
    find: Find::Table(
        "안내드렸음에도\t(쓰지 않음)\t[ctx] any\n\
         안내하였음에도\t(쓰지 않음)\t[ctx] any\n\
         안내했음에도\t(쓰지 않음)\t[ctx] any\n\
         설명드렸음에도\t(쓰지 않음)\t[ctx] any\n\
         설명하였음에도\t(쓰지 않음)\t[ctx] any\n\
         귀하의 오해\t(쓰지 않음)\t[ctx] any\n\
         오해하고 계\t(쓰지 않음)\t[ctx] any\n\
         귀하의 부주의\t(쓰지 않음)\t[ctx] any\n\
         귀하의 잘못\t(쓰지 않음)\t[ctx] any\n\
         잘못 알고 계\t(쓰지 않음)\t[ctx] any\n\
         요구하시면 곤란\t(쓰지 않음)\t[ctx] any\n\
         그런 식으로 말씀\t(쓰지 않음)\t[ctx] any\n\
         억지를 부리\t(쓰지 않음)\t[ctx] any\n\
         무리한 요구를 하시\t(쓰지 않음)\t[ctx] any\n\
         사적인 문제이니\t(쓰지 않음)\t[ctx] any\n\
         법을 모르\t(쓰지 않음)\t[ctx] any\n\
         읽어 보지도 않고\t(쓰지 않음)\t[ctx] any\n\
         귀하의 책임\t(쓰지 않음)\t[ctx] any\n\
         확인도 하지 않고\t(쓰지 않음)\t[ctx] any",
    ),
};
