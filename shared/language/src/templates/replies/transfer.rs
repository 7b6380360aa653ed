//! 이송: another office is in charge and has the petition now.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-transfer",
    title: "민원 답변: 이송",
    about: situations::TRANSFER.about,
    kind: Kind::Reply,
    situation: Some(&situations::TRANSFER),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new("task", "맡은 일", Form::Line, "신호등의 시간을 바꾸는 일", "다른 기관이 맡은 일을 적습니다."),
        Field::new("to", "받는 기관", Form::Line, "가온경찰서 교통과", "기관과 부서를 적습니다.")
            .on("「민원 처리에 관한 법률」 제16조"),
        Field::new("to_phone", "받는 곳 전화", Form::Line, "031-000-0112", "그 부서의 전화번호입니다."),
        Field::new("passed", "보낸 날", Form::When, "2026. 11. 24.", "민원을 보낸 날입니다.")
            .on("「민원 처리에 관한 법률 시행령」 제13조"),
        Field::new(
            "ours",
            "우리 기관이 할 일",
            Form::Sentences,
            "우리 시가 맡은 횡단보도 조명은 12월 2일까지 점검하겠습니다.",
            "함께 할 수 있는 일을 적습니다.",
        )
        .optional(),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST_READ,
        toned([
            "{task}은(는) {to}에서 맡고 있어, 「민원 처리에 관한 법률」 제16조에 따라 {passed} 그 기관으로 민원을 보냈습니다. 처리결과는 {to}({to_phone})에서 알려 드립니다.",
            "{task}은(는) {to}에서 맡고 있습니다. 귀하께서 다시 신청하지 않으셔도 되도록 {passed} 그 기관으로 민원을 보냈습니다. 처리결과는 {to}({to_phone})에서 알려 드립니다.",
            "{task}은(는) {to}에서 맡고 있습니다. 번거롭게 다시 신청하지 않으셔도 되도록 {passed} 그 기관으로 민원을 보냈습니다. 처리결과는 {to}({to_phone})에서 알려 드립니다.",
            "{task}은(는) {to}에서 맡고 있어 {passed} 그 기관으로 민원을 보냈습니다. 결과는 {to}({to_phone})에서 알려 드립니다.",
            "{task}은(는) {to}에서 맡고 있어 우리 기관이 정할 수 없습니다. 귀하께서 다시 신청하지 않으셔도 되도록 {passed} 그 기관으로 민원을 보냈습니다. 처리결과는 {to}({to_phone})에서 알려 드립니다.",
        ]),
        node("{ours}"),
        CONTACT,
    ],
};
