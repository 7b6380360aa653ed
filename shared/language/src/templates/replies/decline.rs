//! 불수용: a suggestion or request that can not be met; no 처분.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-decline",
    title: "민원 답변: 불수용",
    about: situations::DECLINE.about,
    kind: Kind::Reply,
    situation: Some(&situations::DECLINE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new("reason", "이유", Form::Sentences, "가장 가까운 정류장과의 거리가 120m로 우리 시의 설치 기준보다 가깝고, 보도 폭이 좁아 기다리는 공간을 만들 수 없습니다.", "확인한 사실과 기준을 적습니다.").on("「민원 처리에 관한 법률」 제27조제3항"),
        Field::new("basis", "기준", Form::Line, "「가온시 버스 정류장 설치 기준」", "따른 기준이나 조문이 있으면 적습니다.").optional(),
        Field::new("other", "다른 방법", Form::Sentences, "대신 가까운 정류장에 긴 의자와 바람막이를 12월 18일까지 설치하겠습니다.", "대신 할 수 있는 일이나 신청하실 수 있는 절차를 적습니다.").on("「민원 처리에 관한 법률」 제27조제3항"),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST,
        toned(["신청하신 내용은 다음 까닭으로 받아들이기 어렵습니다. {reason}[ 관련 기준은 {basis}입니다.]", "신청하신 내용은 다음 까닭으로 받아들이기 어렵습니다. {reason}[ 관련 기준은 {basis}입니다.]", "바라시던 답을 드리지 못해 송구합니다. 말씀하신 내용은 다음 까닭으로 받아들이기 어렵습니다. {reason}[ 관련 기준은 {basis}입니다.]", "신청하신 내용은 다음 까닭으로 받아들이기 어렵습니다. {reason}[ 관련 기준은 {basis}입니다.]", "신청하신 내용은 받아들일 수 없습니다. 그 까닭은 다음과 같습니다. {reason}[ 관련 기준은 {basis}입니다.]"]),
        node("{other}"),
        CONTACT,
    ],
};
