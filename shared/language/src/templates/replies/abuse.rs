//! 폭언에 대한 알림: the reason is told before anything is ended.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-abuse",
    title: "민원 답변: 폭언에 대한 알림",
    about: situations::ABUSE.about,
    kind: Kind::Reply,
    situation: Some(&situations::ABUSE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "answer",
            "요구에 대한 답",
            Form::Sentences,
            "요청하신 점검은 11월 25일 마쳤습니다.",
            "거친 말이 아니라 요구에 답합니다.",
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
        node("{answer}"),
        toned([
            "욕설이나 폭언이 계속되면 「민원 처리에 관한 법률 시행령」 제4조제1항제8호에 따라 그 사유를 알린 뒤 상담을 마치겠습니다.",
            "말씀하신 내용에는 성실히 답변드리겠습니다. 다만 욕설이나 폭언이 계속되면 「민원 처리에 관한 법률 시행령」 제4조제1항제8호에 따라 상담을 마치겠습니다.",
            "하고 싶은 말씀이 많으신 줄 압니다. 다만 욕설이나 폭언이 계속되면 말씀을 더 듣기 어려워 「민원 처리에 관한 법률 시행령」 제4조제1항제8호에 따라 상담을 마치겠습니다.",
            "욕설이나 폭언이 계속되면 「민원 처리에 관한 법률 시행령」 제4조제1항제8호에 따라 상담을 마치겠습니다.",
            "욕설과 폭언은 하지 말아 주십시오. 욕설이나 폭언이 계속되면 「민원 처리에 관한 법률 시행령」 제4조제1항제8호에 따라 상담을 마치겠습니다.",
        ]),
        CONTACT,
    ],
};
