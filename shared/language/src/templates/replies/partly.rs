//! 일부 수용: some of it is granted.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned_with};

pub const TEMPLATE: Template = Template {
    id: "reply-partly",
    title: "민원 답변: 일부 수용",
    about: situations::PARTLY.about,
    kind: Kind::Reply,
    situation: Some(&situations::PARTLY),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "granted",
            "받아들이는 것",
            Form::Sentences,
            "낡은 그네는 12월 11일까지 새것으로 바꾸겠습니다.",
            "되는 것을 날짜와 함께 적습니다.",
        ),
        Field::new(
            "refused",
            "받아들이기 어려운 것",
            Form::Sentences,
            "방범 카메라는 올해 안에 달기 어렵습니다.",
            "안 되는 것을 적습니다.",
        ),
        Field::new(
            "reason",
            "이유",
            Form::Sentences,
            "올해 예산이 모두 쓰였기 때문입니다.",
            "안 되는 까닭을 적습니다.",
        )
        .on("「민원 처리에 관한 법률」 제27조제3항"),
        Field::new(
            "next",
            "앞으로 할 일",
            Form::Sentences,
            "내년도 예산에 반영하도록 신청했고, 결과를 2027년 1월 29일까지 알려 드리겠습니다.",
            "누가 언제까지 무엇을 하는지 적습니다.",
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
                "신청하신 내용의 일부를 받아들입니다.",
                "신청하신 내용 가운데 할 수 있는 것과 하기 어려운 것을 나누어 말씀드립니다.",
                "말씀하신 내용 가운데 할 수 있는 일과 아직 하기 어려운 일을 나누어 말씀드립니다.",
                "받아들이는 것과 받아들이기 어려운 것은 다음과 같습니다.",
                "받아들일 수 있는 것과 없는 것을 나누어 말씀드립니다.",
            ],
            &[node("받아들이는 것: {granted}"), node("받아들이기 어려운 것: {refused} {reason}")],
        ),
        node("{next}"),
        CONTACT,
    ],
};
