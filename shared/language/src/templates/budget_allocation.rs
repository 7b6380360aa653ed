//! S09 예산 재배정 알림.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "budget-allocation",
    title: "예산 재배정 알림",
    about: "예산을 내려보낼 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "사업명", Form::Line, "2026년 경로당 난방비", "제목에 들어갈 사업 이름입니다."),
        Field::new(
            "basis",
            "관련근거",
            Form::Lines,
            "복지정책과-3304(2026. 11. 18.)호",
            "예산 승인이나 요청 문서입니다.",
        ),
        Field::new("project", "예산", Form::Line, "경로당 난방비 예산", "문장에 들어갈 이름입니다."),
        Field::new("amount", "재배정액", Form::Money, "15,000,000원", "금액을 적습니다.").on("시행규칙 제2조제2항"),
        Field::new(
            "account",
            "예산 과목",
            Form::Line,
            "노인복지 증진, 경로당 운영 지원, 사회복지시설 법정운영비보조",
            "정책, 단위, 세부사업과 통계목을 적습니다.",
        ),
        Field::new("until", "집행 기한", Form::When, "2026. 12. 31.(목)", "언제까지 쓰는지 적습니다."),
        Field::new(
            "report",
            "정산 보고",
            Form::When,
            "2027. 1. 29.(금)까지 공문으로 제출",
            "정산 기한과 방법을 적습니다.",
        ),
        Field::new(
            "notes",
            "안내",
            Form::Lines,
            "읍·면·동별 재배정 내용은 붙임 자료를 참고하시기 바랍니다.",
            "유의할 점을 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 예산 재배정 알림",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{project}을(를) 다음과 같이 재배정하니 목적에 맞게 집행하여 주시기 바랍니다.",
            &[
                node("재배정액: {amount}"),
                node("예산 과목: {account}"),
                node("집행 기한: {until}"),
                node("정산 보고: {report}"),
            ],
        ),
        node("{notes}"),
    ],
};
