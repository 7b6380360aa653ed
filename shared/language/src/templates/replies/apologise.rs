//! 사과: a mistake of guidance or procedure that was confirmed.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-apologise",
    title: "민원 답변: 사과",
    about: situations::APOLOGISE.about,
    kind: Kind::Reply,
    situation: Some(&situations::APOLOGISE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "wrong",
            "잘못된 것",
            Form::Sentence,
            "11월 18일 보내 드린 안내 문자에 신청 마감일이 11월 30일로 잘못 적혀 있었습니다.",
            "확인된 잘못만 그대로 적습니다.",
        ),
        Field::new("right", "바른 내용", Form::Sentence, "올바른 마감일은 12월 4일입니다.", "바른 내용을 적습니다.")
            .optional(),
        Field::new(
            "mended",
            "바로잡은 일",
            Form::Sentences,
            "같은 문자를 받으신 모든 분께 11월 23일 바로잡은 안내를 보냈습니다.",
            "무엇을 고쳤는지 적습니다.",
        ),
        Field::new(
            "prevent",
            "되풀이하지 않을 방법",
            Form::Sentence,
            "앞으로는 두 사람이 함께 확인한 뒤 보내겠습니다.",
            "다시 생기지 않게 할 방법을 적습니다.",
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
            "{wrong}[ {right}] 이 점 사과드립니다.",
            "{wrong}[ {right}] 혼란을 드려 사과드립니다.",
            "{wrong}[ {right}] 번거로움과 걱정을 드려 깊이 사과드립니다.",
            "{wrong}[ {right}] 사과드립니다.",
            "{wrong}[ {right}] 이 점은 사과드립니다.",
        ]),
        node("{mended}[ {prevent}]"),
        CONTACT,
    ],
};
