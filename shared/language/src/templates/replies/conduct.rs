//! 직원 응대 불만: what was found out, without personnel matters.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-conduct",
    title: "민원 답변: 직원 응대 불만",
    about: situations::CONDUCT.about,
    kind: Kind::Reply,
    situation: Some(&situations::CONDUCT),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "checked",
            "확인한 사실",
            Form::Sentences,
            "당시 통화 내용을 11월 24일 확인한 결과 신청 절차를 끝까지 안내하지 않은 점이 있었습니다.",
            "확인된 사실만 적습니다.",
        ),
        Field::new(
            "measures",
            "할 일",
            Form::Sentences,
            "담당 부서는 안내 기준을 11월 25일 다시 교육했습니다.",
            "한 일과 할 일을 적습니다. 징계 같은 인사 내용은 적지 않습니다.",
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
            "불쾌한 일을 겪으셨다니 송구합니다. 당시 상황을 확인한 결과를 알려 드립니다. {checked}",
            "불쾌한 일을 겪으셨다니 송구합니다. 당시 상황을 확인한 결과를 말씀드립니다. {checked}",
            "불쾌한 일을 겪으셨다니 마음이 무겁고 송구합니다. 당시 상황을 확인한 결과를 말씀드립니다. {checked}",
            "불쾌한 일을 겪으셨다니 송구합니다. {checked}",
            "불쾌한 일을 겪으셨다니 송구합니다. 확인한 결과를 말씀드립니다. {checked}",
        ]),
        node("{measures}"),
        CONTACT,
    ],
};
