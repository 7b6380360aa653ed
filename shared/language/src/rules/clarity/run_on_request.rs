//! 하오니 …바랍니다: two sentences in one (official-document 2).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "run-on-request",
    title: "‘하오니’로 이은 문장",
    why: "알리는 말과 부탁하는 말은 두 문장으로 나눕니다.",
    examples: &[
        fix("계획을 보내 드리오니 참고하시기 바랍니다.", "계획을 보내 드립니다. 참고하시기 바랍니다."),
        fix(
            "붙임과 같이 알려 드리오니 업무에 참고하시기 바랍니다.",
            "붙임과 같이 알려 드립니다. 업무에 참고하시기 바랍니다.",
        ),
        fix("위와 같이 통보하오니 협조하여 주시기 바랍니다.", "위와 같이 통보합니다. 협조하여 주시기 바랍니다."),
        keep("오니까 반갑습니다."),
        keep("손님이 오니 기쁩니다."),
    ],
    find: Find::Table(
        "드리오니\t드립니다.\t[suggest] any R=_\n통보하오니\t통보합니다.\t[suggest] any R=_\n제출하오니\t제출합니다.\t[suggest] any R=_\n송부하오니\t보내 드립니다.\t[suggest] any R=_\n안내하오니\t안내합니다.\t[suggest] any R=_\n\
         알리오니\t알립니다.\t[suggest] any R=_\n회신하오니\t회신합니다.\t[suggest] any R=_\n요청하오니\t요청합니다.\t[suggest] any R=_\n개최하오니\t개최합니다.\t[suggest] any R=_",
    ),
};
