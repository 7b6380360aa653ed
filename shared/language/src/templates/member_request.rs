//! S13 위원 추천 요청.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "member-request",
    title: "위원 추천 요청",
    about: "위원회의 위원을 추천받을 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "위원회", Form::Line, "가온시 민원조정위원회", "제목에 들어갈 위원회 이름입니다."),
        Field::new(
            "basis",
            "근거",
            Form::Lines,
            "「민원 처리에 관한 법률」 제34조, 같은 법 시행령 제38조",
            "위원회의 근거를 적습니다.",
        ),
        Field::new("committee", "문장 속 이름", Form::Line, "민원조정위원회", "본문에 들어갈 이름입니다."),
        Field::new("who", "추천 대상", Form::Line, "외부 전문가", "누구를 추천받는지 적습니다."),
        Field::new("area", "추천 분야", Form::Line, "법률 분야 1명, 도시·건축 분야 1명", "분야와 인원을 적습니다."),
        Field::new("term", "임기", Form::When, "2027. 1. 1.~2028. 12. 31.", "임기를 적습니다."),
        Field::new("deadline", "추천 기한", Form::When, "2026. 12. 9.(수)", "날짜를 적습니다."),
        Field::new("papers", "제출 서류", Form::Line, "추천서, 개인정보 수집·이용 동의서", "서류를 적습니다."),
    ],
    subject: "{subject} 위원 추천 요청",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{committee}을(를) 구성하기 위하여 {who}을(를) 다음과 같이 추천하여 주시기 바랍니다.",
            &[
                node("추천 분야: {area}"),
                node("임기: {term}"),
                node("추천 기한: {deadline}"),
                node("제출 서류: {papers}"),
            ],
        ),
    ],
};
