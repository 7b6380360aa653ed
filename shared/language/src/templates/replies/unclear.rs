//! 내용 확인 요청: what must be known before anything can be done.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-unclear",
    title: "민원 답변: 내용 확인 요청",
    about: situations::UNCLEAR.about,
    kind: Kind::Reply,
    situation: Some(&situations::UNCLEAR),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "needed",
            "더 필요한 내용",
            Form::Line,
            "고장 난 가로등의 위치를 알 수 있는 주소나 사진",
            "무엇을 알아야 하는지 적습니다.",
        ),
        Field::new("method", "보낼 방법", Form::Line, "전자우편(road@korea.kr)", "보낼 방법을 적습니다."),
        Field::new("deadline", "보낼 기한", Form::When, "2026. 12. 3.(목)", "기한이 있으면 적습니다.").optional(),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST_READ,
        toned([
            "내용을 확인하는 데 필요하니 {needed}을(를) [{deadline}까지 ]{method}(으)로 보내 주시기 바랍니다.",
            "내용을 확인할 수 있도록 {needed}을(를) [{deadline}까지 ]{method}(으)로 보내 주시기 바랍니다. 받는 대로 확인하여 답변드리겠습니다.",
            "번거롭게 해 드려 송구합니다. {needed}을(를) [{deadline}까지 ]{method}(으)로 보내 주시면 고맙겠습니다. 받는 대로 확인하여 답변드리겠습니다.",
            "{needed}을(를) [{deadline}까지 ]{method}(으)로 보내 주시면 됩니다.",
            "{needed}을(를) [{deadline}까지 ]{method}(으)로 보내 주셔야 내용을 확인할 수 있습니다.",
        ]),
        CONTACT,
    ],
};
