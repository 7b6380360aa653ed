//! 한 장 보고서(개조식): background, state, problem, way out, what follows.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "review-report",
    title: "검토 보고서",
    about: "현황과 문제를 한 장으로 보고할 때 씁니다.",
    kind: Kind::Report,
    situation: None,
    fields: &[
        Field::new(
            "subject",
            "제목",
            Form::Line,
            "공영 자전거 고장 신고 처리 개선 검토",
            "대상과 성격을 한 줄로 적습니다.",
        ),
        Field::new(
            "summary",
            "요약",
            Form::Line,
            "고장 신고의 평균 처리 시간이 31시간으로 길어, 구역 담당제를 시범 운영하고자 함",
            "결론과 요청을 한두 문장으로 적습니다.",
        )
        .optional(),
        Field::new(
            "reason",
            "보고 이유",
            Form::Lines,
            "2026년 10월 고장 신고가 지난해 같은 달보다 42% 늘어남",
            "왜 지금 보고하는지 적습니다.",
        ),
        Field::new("asof", "현황 기준일", Form::When, "2026. 10. 31.", "숫자의 기준일입니다.").optional(),
        Field::new("status", "현황", Form::Lines, "자전거 1,200대, 대여소 96곳, 정비 인력 6명", "숫자로 적습니다."),
        Field::new(
            "problems",
            "문제점",
            Form::Lines,
            "정비 인력이 접수 순서대로 이동하여 이동 시간이 전체의 절반을 차지함",
            "고칠 원인을 적습니다.",
        ),
        Field::new(
            "options",
            "개선 방안",
            Form::Lines,
            "대여소를 세 구역으로 나누고 구역마다 2명을 배치함(추가 예산 없음)",
            "누가 무엇을 언제 얼마로 하는지 적습니다. 딸린 내용은 ‘- ’로 시작합니다.",
        ),
        Field::new(
            "steps",
            "앞으로 할 일",
            Form::Lines,
            "시범 운영: 2026. 12. 1.(화)~12. 31.(목)",
            "날짜 순서로 적습니다.",
        ),
        Field::new("request", "건의", Form::Lines, "구역 담당제의 시범 운영 승인", "결재권자가 정할 것을 적습니다.")
            .optional(),
    ],
    subject: "{subject}",
    opening: None,
    outline: &[
        with("보고 이유", &[node("{reason}")]),
        with("현황[({asof} 기준)]", &[node("{status}")]),
        with("문제점", &[node("{problems}")]),
        with("개선 방안", &[node("{options}")]),
        with("앞으로 할 일", &[node("{steps}")]),
        with("건의", &[node("{request}")]),
    ],
};
