//! Sending a citizen away (B1; 민원 처리에 관한 법률 제16조).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "shifted-responsibility",
    title: "책임 미루기",
    why: "다른 기관의 일이면 그 기관으로 보내고, 보낸 곳과 연락처를 알려 드립니다.",
    examples: &[
        fix("우리 부서 소관이 아닙니다.", "우리 부서 소관이 아닙니다."),
        fix("해당 기관에 문의하십시오.", "해당 기관에 문의하십시오."),
        fix("해당 부서로 문의하시기 바랍니다.", "해당 부서로 문의하시기 바랍니다."),
        keep("신호등은 가온경찰서 교통과가 맡고 있어 11월 24일 그 기관으로 보냈습니다."),
        keep("도로과로 문의하시기 바랍니다."),
    ],
    find: Find::Table(
        "소관이 아니\t(쓰지 않음)\t[ctx] any\n\
         소관이 아닙\t(쓰지 않음)\t[ctx] any\n\
         소관이 아님\t(쓰지 않음)\t[ctx] any\n\
         소관사항이 아니\t(쓰지 않음)\t[ctx] any\n\
         소관 사항이 아니\t(쓰지 않음)\t[ctx] any\n\
         해당 기관에 문의\t(쓰지 않음)\t[ctx] any\n\
         해당 부서에 문의\t(쓰지 않음)\t[ctx] any\n\
         해당 기관으로 문의\t(쓰지 않음)\t[ctx] any\n\
         해당 부서로 문의\t(쓰지 않음)\t[ctx] any\n\
         관련 부서에 문의\t(쓰지 않음)\t[ctx] any\n\
         관할 기관에 문의\t(쓰지 않음)\t[ctx] any",
    ),
};
