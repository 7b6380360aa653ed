//! Empty set phrases (CC-37, official-document 2).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "stock-phrase",
    title: "상투적인 인사",
    why: "뜻 없는 인사말을 줄이고 답을 먼저 적습니다.",
    examples: &[
        fix("귀하의 무궁한 발전을 기원합니다.", "귀하의 무궁한 발전을 기원합니다."),
        fix("귀댁의 행복을 기원합니다.", "귀댁의 행복을 기원합니다."),
        fix("평소 시정에 관심을 가져 주셔서 감사합니다.", "평소 시정에 관심을 가져 주셔서 감사합니다."),
        keep("알려 주셔서 고맙습니다."),
        keep("지역의 발전을 위한 사업입니다."),
    ],
    find: Find::Table(
        "무궁한 발전\t(쓰지 않음)\t[ctx] any\n\
         귀댁의 행복\t(쓰지 않음)\t[ctx] any\n\
         귀댁에 행복\t(쓰지 않음)\t[ctx] any\n\
         귀하의 가정에\t(쓰지 않음)\t[ctx] any\n\
         가정에 행복이 가득\t(쓰지 않음)\t[ctx] any\n\
         댁내 평안\t(쓰지 않음)\t[ctx] any\n\
         시정에 관심\t(쓰지 않음)\t[ctx] any\n\
         구정에 관심\t(쓰지 않음)\t[ctx] any\n\
         군정에 관심\t(쓰지 않음)\t[ctx] any\n\
         도정에 관심\t(쓰지 않음)\t[ctx] any",
    ),
};
