//! 사인 간 분쟁: what private persons must settle among themselves.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-private",
    title: "민원 답변: 사인 간 분쟁",
    about: situations::PRIVATE.about,
    kind: Kind::Reply,
    situation: Some(&situations::PRIVATE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "reason",
            "이유",
            Form::Sentences,
            "두 분 사이의 임대차 계약에 관한 일이어서 우리 시가 판단할 권한이 없습니다.",
            "왜 판단할 수 없는지 적습니다.",
        ),
        Field::new(
            "other",
            "도움을 받을 곳",
            Form::Sentences,
            "대한법률구조공단에서 법률 상담을 받으실 수 있습니다.",
            "상담이나 조정을 받을 수 있는 곳을 적습니다.",
        ),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST,
        toned([
            "신청하신 내용은 개인 사이의 권리관계에 관한 것이어서 「민원 처리에 관한 법률」 제21조제8호에 따라 우리 기관이 처리하기 어렵습니다. {reason}",
            "신청하신 내용은 개인 사이의 권리관계에 관한 일이어서 우리 기관이 판단하기 어렵습니다(「민원 처리에 관한 법률」 제21조제8호). {reason}",
            "답답하신 마음은 이해합니다. 다만 개인 사이의 권리관계에 관한 일은 우리 기관이 판단하기 어렵습니다(「민원 처리에 관한 법률」 제21조제8호). {reason}",
            "개인 사이의 권리관계에 관한 일은 우리 기관이 판단하기 어렵습니다(「민원 처리에 관한 법률」 제21조제8호). {reason}",
            "개인 사이의 권리관계에 관한 일은 우리 기관이 판단할 수 없습니다(「민원 처리에 관한 법률」 제21조제8호). {reason}",
        ]),
        node("{other}"),
        CONTACT,
    ],
};
