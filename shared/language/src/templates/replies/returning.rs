//! 반려: papers that were not supplemented go back.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-return",
    title: "민원 답변: 반려",
    about: situations::RETURN.about,
    kind: Kind::Reply,
    situation: Some(&situations::RETURN),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new("earlier", "보완을 요청한 날", Form::Days, "2026. 11. 9.", "보완을 요청한 날을 모두 적습니다.")
            .on("「민원 처리에 관한 법률 시행령」 제24조"),
        Field::new(
            "missing",
            "보완되지 않은 사항",
            Form::Line,
            "건물 임대차 계약서 사본",
            "아직 없는 서류나 내용을 적습니다.",
        ),
        Field::new(
            "other",
            "다시 신청하는 방법",
            Form::Sentences,
            "서류를 갖추어 방문이나 우편으로 다시 신청하실 수 있습니다.",
            "다시 신청하는 방법을 적습니다.",
        ),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST_READ,
        toned([
            "{earlier} 보완을 요청했으나 {missing}이(가) 제출되지 않아, 「민원 처리에 관한 법률 시행령」 제25조에 따라 서류를 돌려 드립니다.",
            "{earlier}에 보완을 요청드렸으나 {missing}을(를) 받지 못해 「민원 처리에 관한 법률 시행령」 제25조에 따라 서류를 돌려 드립니다.",
            "{earlier}에 보완을 요청드렸으나 {missing}을(를) 받지 못했습니다. 심사를 이어 가지 못하고 「민원 처리에 관한 법률 시행령」 제25조에 따라 서류를 돌려 드리게 되어 아쉽습니다.",
            "{earlier}에 요청드린 {missing}을(를) 받지 못해 「민원 처리에 관한 법률 시행령」 제25조에 따라 서류를 돌려 드립니다.",
            "{earlier}에 보완을 요청드렸으나 {missing}을(를) 받지 못했습니다. 「민원 처리에 관한 법률 시행령」 제25조에 따라 서류를 돌려 드립니다.",
        ]),
        node("{other}"),
        CONTACT,
    ],
};
