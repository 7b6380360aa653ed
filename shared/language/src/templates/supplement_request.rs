//! S16 보완 요구(민원).

use crate::petition::situations;
use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "supplement-request",
    title: "민원 보완 요청",
    about: "민원 서류를 보완해 달라고 할 때 씁니다.",
    kind: Kind::Citizen,
    fields: &[
        Field::new("subject", "민원 제목", Form::Line, "영업 신고 서류", "제목에 들어갈 이름입니다."),
        Field::new("received", "접수일", Form::When, "2026. 11. 16.", "신청한 날입니다."),
        Field::new("petition", "민원", Form::Line, "영업 신고(접수번호 2026-3388)", "무엇을 신청했는지 적습니다."),
        Field::new(
            "missing",
            "보완할 사항",
            Form::Lines,
            "건물 임대차 계약서 사본(신청서에 적은 면적을 확인하는 데 필요합니다.)",
            "서류 이름과 까닭을 적습니다.",
        )
        .on("민원 처리에 관한 법률 제22조"),
        Field::new("deadline", "보완 기한", Form::When, "2026. 12. 3.(목)", "날짜를 적습니다."),
        Field::new("method", "제출 방법", Form::Line, "방문, 우편 또는 전자우편(food@korea.kr)", "방법을 적습니다."),
        Field::new(
            "contact",
            "담당",
            Form::Contact,
            "위생과 식품팀 서가람 주무관(031-000-3456)",
            "소속, 성명, 연락처를 적습니다.",
        )
        .on("민원 처리에 관한 법률 시행령 제31조"),
    ],
    subject: "{subject} 보완 요청",
    opening: None,
    situation: Some(&situations::SUPPLEMENT),
    outline: &[
        with(
            "귀하께서 {received} 신청하신 {petition}을(를) 검토한 결과 다음과 같이 보완이 필요합니다.",
            &[node("보완할 사항: {missing}"), node("보완 기한: {deadline}"), node("제출 방법: {method}")],
        ),
        node(
            "기한까지 준비하기 어려우시면 필요한 기간을 적어 연장을 요청하실 수 있습니다(2회까지). 기한까지 보완하지 않으시면 10일 이내의 기간을 정하여 다시 보완을 요청하며, 그래도 보완하지 않으시면 서류를 돌려 드릴 수 있습니다.",
        ),
        node("궁금하신 점은 {contact}에게 문의하시기 바랍니다."),
    ],
};
