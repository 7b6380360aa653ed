//! S15 민원 처리결과 통지.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "petition-result",
    title: "민원 처리결과 알림",
    about: "민원의 처리결과를 공문으로 알릴 때 씁니다.",
    kind: Kind::Citizen,
    fields: &[
        Field::new("subject", "민원 제목", Form::Line, "도로 점용허가 신청", "제목에 들어갈 이름입니다."),
        Field::new("received", "접수일", Form::When, "2026. 11. 9.", "신청한 날입니다."),
        Field::new(
            "petition",
            "민원 요지",
            Form::Line,
            "도로 점용허가(접수번호 2026-3301)",
            "무엇을 신청했는지 적습니다.",
        ),
        Field::new(
            "result",
            "처리결과",
            Form::Line,
            "신청하신 위치에는 점용을 허가할 수 없습니다.",
            "결론을 먼저 적습니다.",
        ),
        Field::new(
            "reason",
            "이유와 근거",
            Form::Line,
            "신청 위치가 교차로에서 2m 떨어져 있어 보행자의 시야를 가립니다.",
            "거부하면 반드시 적습니다.",
        )
        .optional()
        .on("행정절차법 제23조, 민원 처리에 관한 법률 제27조제3항"),
        Field::new(
            "other",
            "다른 방법",
            Form::Line,
            "교차로에서 10m 이상 떨어진 위치로 다시 신청하시면 바로 검토하겠습니다.",
            "할 수 있는 다른 방법을 적습니다.",
        )
        .optional(),
        Field::new(
            "objection",
            "이의신청",
            Form::Line,
            "처분을 받은 날부터 60일 이내에 우리 시에 문서로 신청(「민원 처리에 관한 법률」 제35조제1항)",
            "거부처분이면 적습니다.",
        )
        .optional()
        .on("민원 처리에 관한 법률 제35조"),
        Field::new(
            "appeal",
            "행정심판",
            Form::Line,
            "처분이 있음을 알게 된 날부터 90일 이내, 처분이 있었던 날부터 180일 이내에 청구(「행정심판법」 제27조)",
            "처분이면 적습니다.",
        )
        .optional()
        .on("행정심판법 제27조"),
        Field::new(
            "suit",
            "행정소송",
            Form::Line,
            "처분등이 있음을 안 날부터 90일 이내, 처분등이 있은 날부터 1년 이내에 제기(「행정소송법」 제20조)",
            "처분이면 적습니다.",
        )
        .optional()
        .on("행정소송법 제20조"),
        Field::new(
            "contact",
            "담당",
            Form::Contact,
            "도로과 도로관리팀 이하람 주무관(031-000-2345, haram@korea.kr)",
            "소속, 성명, 연락처를 적습니다.",
        )
        .on("민원 처리에 관한 법률 시행령 제31조"),
    ],
    subject: "{subject} 처리결과 알림",
    opening: None,
    situation: None,
    outline: &[
        with(
            "귀하께서 {received} 신청하신 {petition}의 처리결과를 알려 드립니다.",
            &[node("처리결과: {result}"), node("이유와 근거: {reason}"), node("다른 방법: {other}")],
        ),
        with(
            "이 처분에 이의가 있으시면 다음과 같이 다투실 수 있습니다.",
            &[node("이의신청: {objection}"), node("행정심판: {appeal}"), node("행정소송: {suit}")],
        ),
        node("궁금하신 점은 {contact}에게 문의하시면 자세히 안내해 드리겠습니다."),
    ],
};
