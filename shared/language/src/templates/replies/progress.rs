//! 진행 상황 알림: after thirty days, and every thirty after.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-progress",
    title: "민원 답변: 진행 상황 알림",
    about: situations::PROGRESSING.about,
    kind: Kind::Reply,
    situation: Some(&situations::PROGRESSING),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "done",
            "지금까지 한 일",
            Form::Sentences,
            "관계 기관의 의견을 11월 16일 받았습니다.",
            "지금까지 한 일을 적습니다.",
        ),
        Field::new(
            "left",
            "남은 일",
            Form::Sentences,
            "현장 조사를 12월 8일에 하겠습니다.",
            "남은 일을 날짜와 함께 적습니다.",
        )
        .optional(),
        Field::new("deadline", "처리 완료 예정일", Form::When, "2026. 12. 18.", "처리가 끝날 날입니다.")
            .on("「민원 처리에 관한 법률 시행령」 제23조"),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST_READ,
        toned([
            "처리 진행 상황을 「민원 처리에 관한 법률 시행령」 제23조에 따라 알려 드립니다. {done}[ {left}] 처리는 {deadline}까지 마칠 예정입니다.",
            "지금까지의 진행 상황을 알려 드립니다. {done}[ {left}] 처리는 {deadline}까지 마칠 예정입니다.",
            "오래 기다리고 계신 줄 압니다. 지금까지의 진행 상황을 알려 드립니다. {done}[ {left}] 처리는 {deadline}까지 마칠 예정입니다.",
            "진행 상황은 다음과 같습니다. {done}[ {left}] 처리는 {deadline}까지 마칠 예정입니다.",
            "지금까지의 진행 상황을 알려 드립니다. {done}[ {left}] 처리는 {deadline}까지 마칠 예정입니다.",
        ]),
        CONTACT,
    ],
};
