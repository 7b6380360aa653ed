//! 사고·피해: sympathy without liability, what was done, and the procedure for claims.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST_FIELD, GIST_READ, HELLO, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned};

pub const TEMPLATE: Template = Template {
    id: "reply-accident",
    title: "민원 답변: 사고·피해 공감",
    about: situations::ACCIDENT.about,
    kind: Kind::Reply,
    situation: Some(&situations::ACCIDENT),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "done",
            "확인하거나 한 일",
            Form::Sentences,
            "알려 주신 곳은 11월 23일 안전띠를 두르고 임시로 고쳤으며, 12월 4일까지 보도를 다시 깔겠습니다.",
            "한 일과 할 일을 날짜와 함께 적습니다.",
        ),
        Field::new(
            "claims",
            "배상 절차를 안내할 곳",
            Form::Line,
            "법무담당관(031-000-5678)",
            "부서와 전화번호를 적습니다.",
        ),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        HELLO,
        GIST_READ,
        toned([
            "뜻밖의 일을 겪으셨다니 마음이 무겁습니다. {done}",
            "{empathy|뜻밖의 일을 겪으셨다니 마음이 무겁습니다.} {done}",
            "{empathy|뜻밖의 일을 겪으셨다니 마음이 무겁습니다.} 하루빨리 편안해지시기를 바랍니다. {done}",
            "뜻밖의 일을 겪으셨다니 마음이 무겁습니다. {done}",
            "뜻밖의 일을 겪으셨다니 마음이 무겁습니다. {done}",
        ]),
        node(
            "손해에 관한 배상은 국가배상 신청 등 정해진 절차에 따라 판단합니다. 신청 방법과 필요한 서류는 {claims}에서 안내해 드립니다.",
        ),
        CONTACT,
    ],
};
