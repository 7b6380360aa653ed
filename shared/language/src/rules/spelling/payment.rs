//! 결제, to pay, written like 결재, to approve: 카드로 결재하다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "payment",
    title: "‘결제’와 ‘결재’",
    why: "돈을 치르는 것은 ‘결제’이고, 안건을 승인하는 것은 ‘결재’입니다.",
    examples: &[
        fix("교통카드로도 결재하실 수 있습니다.", "교통카드로도 결제하실 수 있습니다."),
        fix("수수료를 온라인으로 결재합니다.", "수수료를 온라인으로 결제합니다."),
        keep("신용카드 사용 내역과 비용을 결재하였습니다."),
        keep("과장의 결재를 받아 시행합니다."),
        keep("카드 발급 신청서를 결재권자에게 올렸습니다."),
        keep("요금 인상안을 시장이 결재하였습니다."),
    ],
    find: Find::Cue(&["결재"], find),
};

/// What one pays, and with what, as it stands in the clause: with its particle.
const PAID: &[&str] = &[
    "카드로",
    "카드로도",
    "카드로만",
    "현금으로",
    "상품권으로",
    "포인트로",
    "요금을",
    "대금을",
    "수수료를",
    "참가비를",
    "수강료를",
    "이용료를",
    "사용료를",
    "간편",
    "휴대전화로",
    "휴대폰으로",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let clause = place.behind(18).rsplit(['.', ',', '\n']).next().unwrap_or_default();
    let paid = clause.split(' ').any(|word| PAID.iter().any(|paid| word.ends_with(paid)));
    let approved =
        place.after().starts_with(['권', '문', '란', '선', '라']) || clause.contains("문서") || clause.contains("기안");
    (paid && !approved).then(|| Hit::auto(place.span, "결제"))
}
