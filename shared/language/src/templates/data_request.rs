//! S02 자료 제출 요청.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "data-request",
    title: "자료 제출 요청",
    about: "다른 기관이나 부서에 자료를 내 달라고 할 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "자료명", Form::Line, "2026년 민원 처리 실적 자료", "제목에 들어갈 자료 이름입니다."),
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
            "민원 처리 결과를 업무에 반영하는 데",
            "어디에 필요한 자료인지 적습니다.",
        ),
        Field::new(
            "data",
            "제출 자료",
            Form::Line,
            "2026년 부서별 민원 처리 실적(2026. 10. 31. 기준)",
            "자료 이름과 작성 기준일을 적습니다.",
        ),
        Field::new("deadline", "제출 기한", Form::When, "2026. 12. 4.(금) 18:00", "날짜와 시각을 적습니다."),
        Field::new(
            "method",
            "제출 방법",
            Form::Line,
            "붙임 서식을 작성하여 공문으로 제출",
            "공문, 전자우편, 시스템 가운데 적습니다.",
        ),
        Field::new(
            "notes",
            "유의 사항",
            Form::Lines,
            "실적이 없으면 ‘해당 없음’으로 제출",
            "작성 기준과 해당 없음 처리를 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 제출 요청",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{purpose} 필요한 자료를 다음과 같이 요청하니 기한까지 제출하여 주시기 바랍니다.",
            &[
                node("제출 자료: {data}"),
                node("제출 기한: {deadline}"),
                node("제출 방법: {method}"),
                node("유의 사항: {notes}"),
            ],
        ),
    ],
};
