//! S08 회의 개최 알림.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "meeting-notice",
    title: "회의 개최 알림",
    about: "회의를 알리고 참석을 부탁할 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "회의명", Form::Line, "제3차 겨울철 재난 대책 실무 회의", "회의 이름입니다."),
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
            "겨울철 재난에 대비하기 위한 실무 회의",
            "무엇을 위한 회의인지 적습니다.",
        ),
        Field::new("when", "일시", Form::When, "2026. 11. 26.(목) 10:00~11:30", "날짜, 요일, 시각을 적습니다."),
        Field::new("place", "장소", Form::Line, "시청 2층 재난안전상황실", "장소나 영상 회의 주소를 적습니다."),
        Field::new("members", "참석 대상", Form::Line, "부서별 담당 팀장 1명", "누가 오는지 적습니다."),
        Field::new("agenda", "안건", Form::Lines, "한파 쉼터 운영 점검 결과", "안건을 하나씩 적습니다."),
        Field::new(
            "notes",
            "협조사항",
            Form::Lines,
            "부서별 추진 현황을 2026. 11. 25.(수) 12:00까지 제출",
            "준비할 자료와 기한을 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 개최 알림",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{purpose}을(를) 다음과 같이 여니 참석하여 주시기 바랍니다.",
            &[
                node("일시: {when}"),
                node("장소: {place}"),
                node("참석 대상: {members}"),
                node("안건: {agenda}"),
                node("협조사항: {notes}"),
            ],
        ),
    ],
};
