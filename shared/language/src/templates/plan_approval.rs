//! S07 계획 수립(내부결재).

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "plan-approval",
    title: "계획 수립",
    about: "사업 계획의 결재를 받을 때 씁니다.",
    kind: Kind::Internal,
    fields: &[
        Field::new("subject", "사업명", Form::Line, "2026년 직원 쉬운 공문서 쓰기 교육", "사업 이름입니다."),
        Field::new(
            "basis",
            "관련근거",
            Form::Lines,
            "가온시 환경정책과-1201(2026. 11. 12.)호",
            "근거가 되는 법령이나 문서를 적습니다.",
        ),
        Field::new(
            "purpose",
            "목적",
            Form::Line,
            "시민이 이해하기 쉬운 공문서를 쓸 수 있도록 직원 교육",
            "무엇을 위하여 무엇을 하는지 적습니다.",
        ),
        Field::new("when", "일시", Form::When, "2026. 12. 15.(화) 14:00~17:00", "기간이나 일시를 적습니다."),
        Field::new("place", "장소", Form::Line, "시청 3층 대회의실", "장소를 적습니다."),
        Field::new("target", "대상", Form::Line, "본청과 읍·면·동 직원 80명", "대상과 인원을 적습니다."),
        Field::new(
            "content",
            "내용",
            Form::Lines,
            "공문서 작성법, 쉬운 말로 바꾸어 쓰기 실습",
            "무엇을 하는지 적습니다.",
        ),
        Field::new("budget", "필요 예산", Form::Money, "1,200,000원", "돈이 들면 금액을 적습니다.")
            .optional()
            .on("시행규칙 제2조제2항"),
        Field::new("account", "예산 과목", Form::Line, "일반운영비(사무관리비)", "예산 과목을 적습니다.").optional(),
    ],
    subject: "{subject} 추진 계획(안)",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{purpose}을(를) 다음과 같이 추진하고자 합니다.",
            &[
                node("일시: {when}"),
                node("장소: {place}"),
                node("대상: {target}"),
                node("내용: {content}"),
                node("필요 예산: {budget}"),
                node("예산 과목: {account}"),
            ],
        ),
    ],
};
