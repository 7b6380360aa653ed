//! S11 교육 대상자 추천 요청.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "trainee-request",
    title: "교육 대상자 추천 요청",
    about: "교육이나 연수에 갈 사람을 추천받을 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "교육명", Form::Line, "2027년 상반기 민원 응대 전문 과정", "교육 이름입니다."),
        Field::new(
            "basis",
            "관련근거",
            Form::Lines,
            "가온시 환경정책과-1201(2026. 11. 12.)호",
            "근거가 되는 법령이나 문서를 적습니다.",
        ),
        Field::new("course", "문장 속 이름", Form::Line, "민원 응대 전문 과정", "본문에 들어갈 이름입니다."),
        Field::new("period", "교육 기간", Form::When, "2027. 1. 11.(월)~1. 13.(수)", "기간을 적습니다."),
        Field::new("place", "장소", Form::Line, "다솜도 인재개발원", "장소를 적습니다."),
        Field::new("quota", "추천 인원", Form::Line, "부서별 1명(민원 업무 경력 1년 이상)", "인원과 기준을 적습니다."),
        Field::new("deadline", "추천 기한", Form::When, "2026. 12. 11.(금)", "날짜를 적습니다."),
        Field::new("method", "추천 방법", Form::Line, "붙임 서식을 작성하여 공문으로 제출", "방법을 적습니다."),
    ],
    subject: "{subject} 교육 대상자 추천 요청",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{course}을(를) 다음과 같이 운영하니 교육 대상자를 추천하여 주시기 바랍니다.",
            &[
                node("교육 기간: {period}"),
                node("장소: {place}"),
                node("추천 인원: {quota}"),
                node("추천 기한: {deadline}"),
                node("추천 방법: {method}"),
            ],
        ),
    ],
};
