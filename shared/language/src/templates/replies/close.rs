//! 반복 민원 종결: the third petition of the same content, answered twice before.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-close",
    title: "민원 답변: 반복 민원 종결",
    about: situations::CLOSE.about,
    kind: Kind::Reply,
    situation: Some(&situations::CLOSE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new("earlier", "앞선 답변일", Form::Days, "2026. 9. 7.", "같은 내용에 답변한 날을 두 번 이상 적습니다.")
            .at_least(2)
            .on("「민원 처리에 관한 법률」 제23조제1항"),
        Field::new(
            "checked",
            "다시 확인한 사실",
            Form::Sentences,
            "그 뒤 사정이 달라졌는지 11월 19일 현장을 다시 확인했으나 나무의 상태에 이상이 없었습니다.",
            "사정이 달라졌는지 확인한 결과를 적습니다.",
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
            "신청하신 내용은 {earlier} 답변드린 내용과 같습니다. {checked} 이에 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원을 종결합니다. 새로운 사실이나 자료가 있으면 다시 신청하실 수 있습니다.",
            "신청하신 내용은 {earlier}에 답변드린 내용과 같습니다. {checked} 이에 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원은 마치게 되었습니다. 새로운 사실이나 자료가 있으면 언제든 다시 신청해 주시기 바랍니다.",
            "거듭 말씀하신 뜻을 헤아려 다시 살펴보았습니다. 신청하신 내용은 {earlier}에 답변드린 내용과 같습니다. {checked} 이에 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원은 마치게 되었습니다. 새로운 사실이나 자료가 있으면 언제든 다시 말씀해 주시기 바랍니다.",
            "{earlier}에 답변드린 내용과 같습니다. {checked} 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원을 마칩니다. 새로운 사실이나 자료가 있으면 다시 신청하시면 됩니다.",
            "신청하신 내용은 {earlier}에 답변드린 내용과 같습니다. {checked} 「민원 처리에 관한 법률」 제23조제1항에 따라 이번 민원은 마칩니다. 새로운 사실이나 자료가 있으면 다시 신청해 주십시오.",
        ]),
        CONTACT,
    ],
};
