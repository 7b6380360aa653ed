//! 기간 연장: why it takes longer, and until when.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-extend",
    title: "민원 답변: 기간 연장",
    about: situations::EXTEND.about,
    kind: Kind::Reply,
    situation: Some(&situations::EXTEND),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new("first", "처음 기한", Form::When, "2026. 11. 23.", "처음에 알려 드린 처리 기한입니다."),
        Field::new("deadline", "처리 완료 예정일", Form::When, "2026. 12. 2.", "늘린 기한입니다.")
            .on("「민원 처리에 관한 법률 시행령」 제21조제2항"),
        Field::new(
            "reason",
            "늦어지는 이유",
            Form::Sentence,
            "현장 소음을 밤에 다시 재야 하기 때문입니다.",
            "무엇이 더 필요한지 적습니다.",
        )
        .on("「민원 처리에 관한 법률 시행령」 제21조제1항"),
        Field::new(
            "measures",
            "그동안 할 일",
            Form::Sentences,
            "측정은 11월 26일에 하고 결과를 12월 2일까지 알려 드리겠습니다.",
            "언제 무엇을 하는지 적습니다.",
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
            "{first}까지 처리할 예정이었으나, 「민원 처리에 관한 법률 시행령」 제21조에 따라 처리 기한을 {deadline}까지 연장합니다. {reason}",
            "{first}까지 답변드릴 예정이었으나 처리 기한을 {deadline}까지 늘리게 되었습니다. {reason} 기다리시게 해 죄송합니다.",
            "{first}까지 답변드릴 예정이었으나 처리 기한을 {deadline}까지 늘리게 되었습니다. {reason} 답을 기다리고 계셨을 텐데 늦어지게 되어 죄송합니다.",
            "{first}까지였던 처리 기한을 {deadline}까지 늘렸습니다. {reason}",
            "{first}까지 답변드릴 예정이었으나 처리 기한을 {deadline}까지 늘립니다. {reason}",
        ]),
        node("{measures}"),
        CONTACT,
    ],
};
