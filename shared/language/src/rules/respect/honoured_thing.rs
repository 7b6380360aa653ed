//! Honouring a thing: 접수되셨습니다, 수수료가 있으십니다 (B16).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "honoured-thing",
    title: "사물 높임",
    why: "사물이나 일에는 ‘시’를 붙이지 않습니다.",
    examples: &[
        fix("민원이 접수되셨습니다.", "민원이 접수되었습니다."),
        fix("접수되신 민원과 5,000원이십니다.", "접수된 민원과 5,000원입니다."),
        fix("신청이 완료되셨습니다.", "신청이 완료되었습니다."),
        fix("수수료가 있으십니다.", "수수료가 있습니다."),
        fix("처리가 되시면 알려 드리겠습니다.", "처리가 되면 알려 드리겠습니다."),
        fix("증명서가 나오셨습니다.", "증명서가 나왔습니다."),
        fix("주말에도 이용이 가능하십니다.", "주말에도 이용이 가능합니다."),
        keep("위원으로 위촉되셨습니다."),
        keep("궁금하신 점이 있으시면 문의하시기 바랍니다."),
        keep("어르신이 계십니다."),
    ],
    find: Find::Table(
        "접수되셨\t접수되었\t[auto] any\n\
         처리되셨\t처리되었\t[auto] any\n\
         완료되셨\t완료되었\t[auto] any\n\
         발급되셨\t발급되었\t[auto] any\n\
         등록되셨\t등록되었\t[suggest] any\n\
         승인되셨\t승인되었\t[auto] any\n\
         이체되셨\t이체되었\t[auto] any\n\
         반려되셨\t반려되었\t[auto] any\n\
         수수료가 있으십니다\t수수료가 있습니다\t[auto] any\n\
         비용이 있으십니다\t비용이 있습니다\t[auto] any\n\
         처리가 되시면\t처리가 되면\t[auto] any\n\
         접수가 되시면\t접수가 되면\t[auto] any\n\
         발급이 되시면\t발급이 되면\t[auto] any\n\
         나오셨\t나왔\t[auto] L=서류가|증명서가|결과가|카드가|영수증이|통지서가|고지서가|등본이|초본이|허가증이|음료가\n\
         되셨\t되었\t[auto] L=접수가|처리가|발급이|예약이|결제가|신청이|승인이|입금이|환급이|등록이\n\
         가능하십니다\t가능합니다\t[auto] L=이|가|은|는|도\n\
         없으십니다\t없습니다\t[auto] L=재고가|수수료가|자리가|비용이|서류가\n\
         계시면\t있으시면\t[auto] ws L=점이|사항이|의견이|문의가|질문이|불편이\n\
         부족하십니다\t부족합니다\t[auto] L=잔액이|서류가|금액이|한도가\n\
         지나셨\t지났\t[auto] ws L=기간이|기한이|날짜가|시간이\n\
         요금이 있으십니다\t요금이 있습니다\t[auto] any\n\
         백 원이십니다\t백 원입니다\t[auto] any\n\
         무료이십니다\t무료입니다\t[auto] any\n\
         유료이십니다\t유료입니다\t[auto] any\n\
         면 되십니다\t면 됩니다\t[auto]\n\
         접수되신\t접수된\t[auto] any\n\
         처리되신\t처리된\t[auto] any\n\
         발급되신\t발급된\t[auto] any\n\
         완료되신\t완료된\t[auto] any\n\
         신청되신\t신청된\t[auto] any\n\
         검토 중이시\t검토 중이\t[auto] any\n\
         처리 중이시\t처리 중이\t[auto] any\n\
         원이십니다\t원입니다\t[auto] L=숫자\n\
         만 원이십니다\t만 원입니다\t[auto] any\n\
         천 원이십니다\t천 원입니다\t[auto] any",
    ),
};
