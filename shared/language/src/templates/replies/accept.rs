//! 수용: the request is granted.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned_with};

pub const TEMPLATE: Template = Template {
    id: "reply-accept",
    title: "민원 답변: 수용",
    about: situations::ACCEPT.about,
    kind: Kind::Reply,
    situation: Some(&situations::ACCEPT),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "checked",
            "확인한 사실",
            Form::Sentences,
            "산들길 12 앞 가로등 두 개가 꺼진 것을 11월 23일 확인했습니다.",
            "언제 무엇을 확인했는지 적습니다.",
        )
        .optional(),
        Field::new(
            "measures",
            "할 일",
            Form::Sentences,
            "부품을 바꾸어 11월 27일까지 고치겠습니다.",
            "무엇을 언제까지 하는지 날짜로 적습니다.",
        ),
        Field::new(
            "informed",
            "결과 알림",
            Form::Sentence,
            "고친 뒤에 문자로 알려 드리겠습니다.",
            "결과를 어떻게 알리는지 적습니다.",
        )
        .optional(),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST,
        toned_with(
            [
                "신청하신 내용을 받아들입니다.[ {checked}]",
                "신청하신 내용을 받아들이기로 했습니다.[ {checked}]",
                "말씀하신 내용을 받아들이기로 했습니다.[ {checked}]",
                "신청하신 내용을 받아들입니다.[ {checked}]",
                "신청하신 내용을 받아들이기로 했습니다.[ {checked}]",
            ],
            &[node("{measures}")],
        ),
        node("{informed}"),
        CONTACT,
    ],
};
