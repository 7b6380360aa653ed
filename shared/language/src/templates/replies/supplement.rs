//! 보완 요청: what is missing, why, until when, how, and what follows.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned_with};

pub const TEMPLATE: Template = Template {
    id: "reply-supplement",
    title: "민원 답변: 보완 요청",
    about: situations::SUPPLEMENT.about,
    kind: Kind::Reply,
    situation: Some(&situations::SUPPLEMENT),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new("missing", "보완할 사항", Form::Lines, "건물 임대차 계약서 사본", "서류나 내용의 이름을 적습니다.")
            .on("「민원 처리에 관한 법률」 제22조"),
        Field::new(
            "why",
            "필요한 까닭",
            Form::Sentence,
            "신청서에 적으신 면적을 확인하기 위해서입니다.",
            "왜 필요한지 적습니다.",
        ),
        Field::new("deadline", "보완 기한", Form::When, "2026. 12. 3.(목)", "날짜를 적습니다.")
            .on("「민원 처리에 관한 법률 시행령」 제24조"),
        Field::new("method", "제출 방법", Form::Line, "방문, 우편 또는 전자우편(food@korea.kr)", "방법을 적습니다."),
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
                "신청하신 내용을 심사하려면 다음의 보완이 필요합니다(「민원 처리에 관한 법률」 제22조).",
                "신청하신 내용을 심사하려면 다음 서류나 내용이 더 필요합니다.",
                "신청하신 내용을 심사하려면 다음 서류나 내용이 더 필요합니다. 번거로우시겠지만 준비해 주시면 고맙겠습니다.",
                "다음 서류나 내용이 더 필요합니다.",
                "다음 서류나 내용을 보완하셔야 심사할 수 있습니다.",
            ],
            &[
                node("보완할 사항: {missing}"),
                node("필요한 까닭: {why}"),
                node("보완 기한: {deadline}"),
                node("제출 방법: {method}"),
            ],
        ),
        node(
            "기한까지 준비하기 어려우시면 필요한 기간을 적어 두 번까지 연장을 요청하실 수 있습니다. 기한까지 보완하지 않으시면 10일 이내의 기간을 정하여 다시 보완을 요청하며, 그래도 보완하지 않으시면 서류를 돌려 드릴 수 있습니다.",
        ),
        CONTACT,
    ],
};
