//! 신원 요구: who reported is not told.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-disclose",
    title: "민원 답변: 신원 요구",
    about: situations::DISCLOSE.about,
    kind: Kind::Reply,
    situation: Some(&situations::DISCLOSE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "other",
            "알려 드릴 수 있는 것",
            Form::Sentences,
            "현장 점검의 결과와 기준은 자세히 설명해 드릴 수 있으니 필요하시면 말씀해 주시기 바랍니다.",
            "대신 알려 드릴 수 있는 것을 적습니다.",
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
            "누가 신고했는지에 관한 정보는 「민원 처리에 관한 법률」 제7조에 따라 알려 드릴 수 없습니다. 신고한 사람의 정보가 새어 나가지 않도록 보호해야 하기 때문입니다.",
            "누가 신고했는지는 알려 드릴 수 없습니다. 신고한 사람의 정보가 새어 나가지 않도록 보호해야 하기 때문입니다(「민원 처리에 관한 법률」 제7조).",
            "답답하신 마음은 이해합니다. 다만 누가 신고했는지는 알려 드릴 수 없습니다. 신고한 사람의 정보가 새어 나가지 않도록 보호해야 하기 때문입니다(「민원 처리에 관한 법률」 제7조).",
            "누가 신고했는지는 알려 드릴 수 없습니다. 신고한 사람의 정보를 보호해야 하기 때문입니다(「민원 처리에 관한 법률」 제7조).",
            "누가 신고했는지는 알려 드릴 수 없습니다. 신고한 사람의 정보가 새어 나가지 않도록 법이 보호하기 때문입니다(「민원 처리에 관한 법률」 제7조).",
        ]),
        node("{other}"),
        CONTACT,
    ],
};
