//! S18 공고문.

use crate::template::{Field, Form, Kind, Template, node};

pub const TEMPLATE: Template = Template {
    id: "notice",
    title: "공고",
    about: "널리 알릴 일을 공고할 때 씁니다.",
    kind: Kind::Notice,
    situation: None,
    fields: &[
        Field::new("notice", "공고 번호", Form::Line, "가온시 공고 제2026-512호", "기관, 연도, 일련번호를 적습니다.")
            .on("시행규칙 제8조"),
        Field::new("subject", "제목", Form::Line, "작은도서관 자원봉사자 모집", "‘공고’는 붙이지 않고 적습니다."),
        Field::new("basis", "근거", Form::Line, "「도서관법」 제4조", "따른 법령이 있으면 적습니다.").optional(),
        Field::new(
            "purpose",
            "알릴 내용",
            Form::Sentence,
            "작은도서관을 함께 운영할 자원봉사자를 다음과 같이 모집합니다.",
            "무엇을 알리는지 한 문장으로 적습니다.",
        ),
        Field::new(
            "content",
            "공고 내용",
            Form::Lines,
            "모집 인원: 12명",
            "기간, 대상, 방법을 ‘이름: 내용’으로 하나씩 적습니다.",
        ),
        Field::new(
            "opinions",
            "의견 제출",
            Form::Line,
            "2026. 12. 14.까지 서면이나 전자우편(opinion@korea.kr)으로 제출",
            "입법예고나 행정예고이면 적습니다.",
        )
        .optional()
        .on("「행정절차법」 제44조, 제47조"),
        Field::new("contact", "문의", Form::Line, "평생학습과 도서관팀(031-000-4567)", "부서와 전화번호를 적습니다."),
    ],
    subject: "{subject} 공고",
    opening: Some("[{basis}에 따라 ]{purpose}"),
    outline: &[node("{content}"), node("의견 제출: {opinions}"), node("문의: {contact}")],
};
