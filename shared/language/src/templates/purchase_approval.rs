//! S14 지출 품의(물품 구매, 내부결재).

use crate::template::{Field, Form, Kind, Template, node};

pub const TEMPLATE: Template = Template {
    id: "purchase-approval",
    title: "물품 구매",
    about: "물품을 사는 결재를 받을 때 씁니다.",
    kind: Kind::Internal,
    fields: &[
        Field::new("subject", "물품", Form::Line, "민원실 휠체어와 돋보기", "제목에 들어갈 물품입니다."),
        Field::new(
            "purpose",
            "목적",
            Form::Line,
            "민원실을 찾는 분들의 편의를 위하여 갖추어 둘 물품",
            "무엇에 쓸 물품인지 적습니다.",
        ),
        Field::new("amount", "구매 금액", Form::Money, "1,480,000원", "금액을 적습니다.").on("시행규칙 제2조제2항"),
        Field::new(
            "goods",
            "구매 물품",
            Form::Lines,
            "휠체어 4대: 1,280,000원(1대 320,000원)",
            "품목, 수량, 단가를 적습니다.",
        ),
        Field::new("account", "예산 과목", Form::Line, "일반운영비(사무관리비)", "예산 과목을 적습니다."),
        Field::new("deadline", "납품 기한", Form::When, "2026. 12. 16.(수)", "날짜를 적습니다.").optional(),
    ],
    subject: "{subject} 구매",
    opening: Some("{purpose}을(를) 다음과 같이 구매하고자 합니다."),
    situation: None,
    outline: &[
        node("구매 금액: {amount}"),
        node("구매 물품: {goods}"),
        node("예산 과목: {account}"),
        node("납품 기한: {deadline}"),
    ],
};
