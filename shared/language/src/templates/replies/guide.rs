//! 단순 안내: how and where to do something.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned_with};

pub const TEMPLATE: Template = Template {
    id: "reply-guide",
    title: "민원 답변: 단순 안내",
    about: situations::GUIDE.about,
    kind: Kind::Reply,
    situation: Some(&situations::GUIDE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "answer",
            "안내할 내용",
            Form::Sentences,
            "전입신고는 새로 이사한 곳의 행정복지센터를 방문하거나 누리집에서 하실 수 있습니다.",
            "무엇을 어디에서 어떻게 하는지 차례로 적습니다.",
        ),
        Field::new(
            "prepare",
            "준비물",
            Form::Sentence,
            "방문하실 때는 신분증을 가져오시면 됩니다.",
            "가져올 것을 적습니다.",
        )
        .optional(),
        Field::new("basis", "근거", Form::Line, "「주민등록법」 제16조", "관련 법령이 있으면 적습니다.").optional(),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST_READ,
        toned_with(
            [
                "문의하신 내용을 다음과 같이 알려 드립니다.",
                "문의하신 내용을 알려 드립니다.",
                "문의하신 내용을 차근차근 알려 드립니다.",
                "문의하신 내용을 알려 드립니다.",
                "문의하신 내용을 알려 드립니다.",
            ],
            &[node("{answer}")],
        ),
        node("{prepare}"),
        node("관련 근거는 {basis}입니다."),
        CONTACT,
    ],
};
