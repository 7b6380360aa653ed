//! S04 통보: what was decided.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "decision-notice",
    title: "결정 통보",
    about: "심의나 선정의 결과를 알릴 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "안건", Form::Line, "2027년 지역 축제 지원 사업", "심의한 안건입니다."),
        Field::new("act", "처리", Form::Line, "선정", "심의, 선정, 지정 가운데 적습니다."),
        Field::new(
            "basis",
            "관련문서",
            Form::Lines,
            "나래군 문화관광과-887(2026. 10. 5.)호",
            "신청 문서의 번호와 날짜를 적습니다.",
        ),
        Field::new("matter", "대상", Form::Line, "귀 기관이 신청한 지역 축제 지원 사업", "무엇의 결과인지 적습니다."),
        Field::new("day", "심의 일자", Form::When, "2026. 11. 17.(화)", "심의한 날입니다."),
        Field::new("result", "결과", Form::Line, "조건부 선정(나래 겨울 빛 축제)", "결과를 먼저 적습니다."),
        Field::new("condition", "조건", Form::Line, "안전관리 계획을 보완하여 제출", "조건부이면 조건을 적습니다.")
            .optional(),
        Field::new(
            "reason",
            "이유",
            Form::Line,
            "안전관리 계획이 평가 기준에 미치지 못함",
            "조건부이거나 부결이면 까닭을 적습니다.",
        )
        .optional(),
        Field::new(
            "next",
            "앞으로 할 일",
            Form::Line,
            "2026. 12. 11.(금)까지 보완한 안전관리 계획을 공문으로 제출",
            "할 일과 기한을 적습니다.",
        ),
        Field::new(
            "remedy",
            "불복 방법",
            Form::Line,
            "처분을 받은 날부터 30일 이내에 이의신청",
            "처분이면 불복 방법을 적습니다.",
        )
        .optional()
        .on("행정절차법 제26조"),
    ],
    subject: "{subject} {act} 결과 통보",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{matter}의 심의 결과를 다음과 같이 통보합니다.",
            &[
                node("심의 일자: {day}"),
                node("결과: {result}"),
                node("조건: {condition}"),
                node("이유: {reason}"),
                node("앞으로 할 일: {next}"),
                node("불복 방법: {remedy}"),
            ],
        ),
    ],
};
