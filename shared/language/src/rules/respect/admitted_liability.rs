//! Words that admit liability before it is decided (CC-31).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "admitted-liability",
    title: "법적 책임을 인정하는 말",
    why: "과실과 배상은 정해진 절차에서 판단하므로 답변에서 단정하지 않습니다.",
    examples: &[
        fix("저희 과실로 손해를 드렸습니다.", "저희 과실로 손해를 드렸습니다."),
        fix("치료비를 보상해 드리겠습니다.", "치료비를 보상해 드리겠습니다."),
        fix("모두 저희 잘못입니다.", "모두 저희 잘못입니다."),
        fix("해당 직원을 징계하겠습니다.", "해당 직원을 징계하겠습니다."),
        keep("배상은 국가배상 신청 등 정해진 절차에 따라 판단합니다."),
        keep("과실 비율을 조사합니다."),
        keep("보상 절차를 안내해 드리겠습니다."),
    ],
    find: Find::Table(
        "저희 과실\t(쓰지 않음)\t[ctx] any\n\
         우리 과실\t(쓰지 않음)\t[ctx] any\n\
         우리 시의 과실\t(쓰지 않음)\t[ctx] any\n\
         업무상 과실이 있었\t(쓰지 않음)\t[ctx] any\n\
         과실을 인정\t(쓰지 않음)\t[ctx] any\n\
         책임을 인정\t(쓰지 않음)\t[ctx] any\n\
         저희 잘못\t(쓰지 않음)\t[ctx] any\n\
         저희 책임입니다\t(쓰지 않음)\t[ctx] any\n\
         책임지겠습니다\t(쓰지 않음)\t[ctx] any\n\
         손해배상하겠\t(쓰지 않음)\t[ctx] any\n\
         배상하겠\t(쓰지 않음)\t[ctx] any\n\
         배상해 드리겠\t(쓰지 않음)\t[ctx] any\n\
         보상하겠\t(쓰지 않음)\t[ctx] any\n\
         보상해 드리겠\t(쓰지 않음)\t[ctx] any\n\
         관리 소홀로\t(쓰지 않음)\t[ctx] any\n\
         관리를 소홀히 하여\t(쓰지 않음)\t[ctx] any\n\
         하자가 있었\t(쓰지 않음)\t[ctx] any\n\
         위법했\t(쓰지 않음)\t[ctx] any\n\
         저희 책임으로\t(쓰지 않음)\t[ctx] any\n\
         책임을 통감\t(쓰지 않음)\t[ctx] any\n\
         책임을 지겠\t(쓰지 않음)\t[ctx] any\n\
         저희 불찰\t(쓰지 않음)\t[ctx] any\n\
         우리 시의 잘못\t(쓰지 않음)\t[ctx] any\n\
         우리 시 잘못\t(쓰지 않음)\t[ctx] any\n\
         관리 부실로\t(쓰지 않음)\t[ctx] any\n\
         관리를 잘못\t(쓰지 않음)\t[ctx] any\n\
         관리가 미흡하여\t(쓰지 않음)\t[ctx] any\n\
         관리 미흡으로\t(쓰지 않음)\t[ctx] any\n\
         불법이었\t(쓰지 않음)\t[ctx] any\n\
         위법하였\t(쓰지 않음)\t[ctx] any\n\
         원래 위험\t(쓰지 않음)\t[ctx] any\n\
         치료비를 드리\t(쓰지 않음)\t[ctx] any\n\
         치료비를 지급하겠\t(쓰지 않음)\t[ctx] any\n\
         변상하겠\t(쓰지 않음)\t[ctx] any\n\
         변상해 드리겠\t(쓰지 않음)\t[ctx] any\n\
         물어 드리겠\t(쓰지 않음)\t[ctx] any\n\
         다시는 그런 일이 없\t(쓰지 않음)\t[ctx] any\n\
         다시는 이런 일이 없\t(쓰지 않음)\t[ctx] any\n\
         직원을 징계\t(쓰지 않음)\t[ctx] any\n\
         엄중히 경고\t(쓰지 않음)\t[ctx] any\n\
         엄중히 주의\t(쓰지 않음)\t[ctx] any\n\
         엄중 문책\t(쓰지 않음)\t[ctx] any\n\
         전적으로 저희\t(쓰지 않음)\t[ctx] any",
    ),
};
