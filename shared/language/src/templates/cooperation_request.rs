//! S01 협조 요청: people, places or publicity of another office.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "cooperation-request",
    title: "협조 요청",
    about: "다른 기관에 인력, 장소, 홍보를 부탁할 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new(
            "subject",
            "사업·행사명",
            Form::Line,
            "2026년 겨울철 미세먼지 합동점검 인력",
            "무엇을 부탁하는지 짧게 적습니다.",
        ),
        Field::new(
            "basis",
            "관련근거",
            Form::Lines,
            "가온시 환경정책과-1201(2026. 11. 12.)호",
            "근거가 되는 법령이나 문서를 적습니다.",
        ),
        Field::new(
            "purpose",
            "목적",
            Form::Line,
            "겨울철 미세먼지를 줄이기 위하여 두 시·군이 함께 점검하려고 합니다.",
            "왜 필요한지 한 문장으로 적습니다.",
        ),
        Field::new("object", "요청 대상", Form::Line, "점검 인력", "문장에 들어갈 이름입니다."),
        Field::new("deadline", "회신기한", Form::When, "2026. 11. 27.(금) 18:00", "날짜와 시각을 적습니다."),
        Field::new(
            "request",
            "협조사항",
            Form::Lines,
            "점검 인력 2명(환경 분야 담당자)",
            "무엇을 얼마나 부탁하는지 적습니다.",
        ),
        Field::new("period", "점검 기간", Form::When, "2026. 12. 1.(화)~12. 4.(금)", "기간이나 일시를 적습니다.")
            .optional(),
        Field::new("place", "점검 장소", Form::Line, "가온시·나래군 경계 지역 사업장 12곳", "장소를 적습니다.")
            .optional(),
        Field::new(
            "method",
            "회신 방법",
            Form::Line,
            "붙임 서식을 작성하여 공문으로 회신(담당: 환경정책과 김가온, 031-000-1234)",
            "방법과 담당자를 적습니다.",
        ),
    ],
    subject: "{subject} 협조 요청",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{purpose} {object}을(를) 다음과 같이 요청하니 {deadline}까지 회신하여 주시기 바랍니다.",
            &[
                node("협조사항: {request}"),
                node("점검 기간: {period}"),
                node("점검 장소: {place}"),
                node("회신 방법: {method}"),
            ],
        ),
    ],
};
