//! 거부처분: a licence or registration is refused; reason, law and remedies must stand in it.

use super::blocks::{CONTACT, CONTACT_FIELD, EMPATHY, GIST, GIST_FIELD, GREETING, NUMBER, OFFICE, RECEIVED};
use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, toned, with};

pub const TEMPLATE: Template = Template {
    id: "reply-refuse",
    title: "민원 답변: 거부처분",
    about: situations::REFUSE.about,
    kind: Kind::Reply,
    situation: Some(&situations::REFUSE),
    fields: &[
        OFFICE,
        RECEIVED,
        NUMBER,
        GIST_FIELD,
        Field::new(
            "result",
            "처리결과",
            Form::Sentence,
            "신청하신 옥외광고물 표시는 허가할 수 없습니다.",
            "결론을 한 문장으로 적습니다.",
        ),
        Field::new(
            "reason",
            "이유",
            Form::Sentences,
            "표시하려는 벽면의 크기가 허가 기준을 4㎡ 넘기 때문입니다.",
            "확인한 사실과 기준을 적습니다.",
        )
        .on("「행정절차법」 제23조"),
        Field::new(
            "basis",
            "근거",
            Form::Line,
            "「가온시 옥외광고물 조례」 제5조",
            "법령이나 조례의 이름과 조문을 적습니다.",
        )
        .on("「행정절차법」 제23조"),
        Field::new(
            "other",
            "다른 방법",
            Form::Sentences,
            "크기를 줄여 다시 신청하실 수 있습니다.",
            "신청하신 분이 할 수 있는 다른 방법을 적습니다.",
        )
        .optional(),
        Field::new("place", "이의신청할 곳", Form::Line, "가온시 도로과", "이의신청 문서를 낼 곳을 적습니다.")
            .on("「민원 처리에 관한 법률」 제35조제1항"),
        Field::new(
            "committee",
            "행정심판위원회",
            Form::Line,
            "다솜도행정심판위원회",
            "행정심판을 맡은 위원회를 적습니다.",
        )
        .optional()
        .on("「행정심판법」 제27조"),
        Field::new("court", "관할 법원", Form::Line, "다솜지방법원", "행정소송을 맡은 법원을 적습니다.")
            .optional()
            .on("「행정소송법」 제20조"),
        EMPATHY,
        CONTACT_FIELD,
    ],
    subject: "‘{gist}’ 민원 답변",
    opening: None,
    outline: &[
        GREETING,
        GIST,
        toned([
            "{result} {reason} 근거는 {basis}입니다.",
            "{result} {reason} 근거는 {basis}입니다.",
            "기다리신 답을 드리지 못해 송구합니다. {result} {reason} 근거는 {basis}입니다.",
            "{result} {reason} 근거는 {basis}입니다.",
            "{result} {reason} 근거는 {basis}입니다.",
        ]),
        node("{other}"),
        with(
            "이 처분에 이의가 있으시면 다음과 같이 다투실 수 있습니다.",
            &[
                node(
                    "이의신청: 처분을 받은 날부터 60일 이내에 {place}에 문서로 신청(「민원 처리에 관한 법률」 제35조제1항)",
                ),
                node(
                    "행정심판: 처분이 있음을 알게 된 날부터 90일 이내, 처분이 있었던 날부터 180일 이내에 [{committee}에 ]청구(「행정심판법」 제27조)",
                ),
                node(
                    "행정소송: 처분등이 있음을 안 날부터 90일 이내, 처분등이 있은 날부터 1년 이내에 [{court}에 ]제기(「행정소송법」 제20조)",
                ),
            ],
        ),
        CONTACT,
    ],
};
