//! S03 회신.

use crate::template::{Field, Form, Kind, Template, node};

pub const TEMPLATE: Template = Template {
    id: "reply",
    title: "회신",
    about: "요청받은 자료나 의견을 보낼 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new(
            "subject",
            "요청 내용",
            Form::Line,
            "2026년 빈집 실태 조사 결과",
            "요청 문서 제목의 핵심을 적습니다.",
        ),
        Field::new(
            "basis",
            "관련문서",
            Form::Lines,
            "다솜도 도시재생과-3321(2026. 11. 9.)호",
            "요청 문서의 기관, 번호, 날짜를 적습니다.",
        ),
        Field::new(
            "summary",
            "회신 요지",
            Form::Lines,
            "조사한 빈집은 모두 124채이며, 이 가운데 18채는 정비가 필요한 것으로 확인했습니다.",
            "결과를 문장으로 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 회신",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        node("위 문서로 요청하신 {subject}을(를) [attachments? 붙임과 같이][!attachments? 다음과 같이] 회신합니다."),
        node("{summary}"),
    ],
};
