//! S10 의견 조회.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "opinion-request",
    title: "의견 조회",
    about: "제정안이나 개정안의 의견을 물을 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new(
            "subject",
            "대상안",
            Form::Line,
            "「가온시 공공언어 바르게 쓰기 조례」 전부개정안",
            "의견을 묻는 안의 이름입니다.",
        ),
        Field::new(
            "basis",
            "관련근거",
            Form::Lines,
            "가온시 환경정책과-1201(2026. 11. 12.)호",
            "근거가 되는 법령이나 문서를 적습니다.",
        ),
        Field::new("bill", "문장 속 이름", Form::Line, "위 조례의 전부개정안", "본문에 들어갈 이름입니다."),
        Field::new(
            "scope",
            "조회 내용",
            Form::Line,
            "전부개정안과 시행에 필요한 예산",
            "어느 부분의 의견인지 적습니다.",
        ),
        Field::new("deadline", "제출 기한", Form::When, "2026. 12. 8.(화) 18:00", "날짜와 시각을 적습니다."),
        Field::new(
            "method",
            "제출 방법",
            Form::Line,
            "붙임 서식을 작성하여 공문으로 제출(의견이 없으면 ‘의견 없음’으로 제출)",
            "방법을 적습니다.",
        ),
    ],
    subject: "{subject} 의견 조회",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{bill}에 관한 의견을 다음과 같이 조회하니 기한까지 제출하여 주시기 바랍니다.",
            &[node("조회 내용: {scope}"), node("제출 기한: {deadline}"), node("제출 방법: {method}")],
        ),
    ],
};
