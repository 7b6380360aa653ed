//! 회의록(요지) with the parts that the decree asks for (공공기록물 관리에 관한 법률 시행령 제18조제2항).

use crate::template::{Field, Form, Kind, Template, node, with};

const LAW: &str = "「공공기록물 관리에 관한 법률 시행령」 제18조제2항";

pub const TEMPLATE: Template = Template {
    id: "minutes",
    title: "회의록 요약",
    about: "회의에서 나온 말과 결정을 요약할 때 씁니다.",
    kind: Kind::Report,
    situation: None,
    fields: &[
        Field::new("subject", "회의명", Form::Line, "제3차 가온시 공공언어 바르게 쓰기 위원회", "회의의 이름입니다.")
            .on(LAW),
        Field::new("host", "개최기관", Form::Line, "가온시(홍보담당관)", "회의를 연 기관입니다.").on(LAW),
        Field::new("when", "일시", Form::When, "2026. 11. 19.(목) 15:00~16:20", "날짜와 시각을 적습니다.").on(LAW),
        Field::new("place", "장소", Form::Line, "시청 2층 작은회의실", "장소를 적습니다.").on(LAW),
        Field::new(
            "people",
            "참석자",
            Form::Line,
            "위원 7명(위원장 한별, 위원 김가온 등 6명)",
            "참석한 사람을 적습니다.",
        )
        .on(LAW),
        Field::new(
            "observers",
            "배석자",
            Form::Line,
            "홍보담당관, 총무과장",
            "배석한 사람을 적습니다. 없으면 ‘없음’으로 적습니다.",
        )
        .on(LAW),
        Field::new("order", "진행 순서", Form::Line, "개회, 경과보고, 안건 심의, 의결, 폐회", "순서를 적습니다.")
            .on(LAW),
        Field::new("agenda", "상정 안건", Form::Lines, "2027년 우리말 바르게 쓰기 사업 계획(안)", "안건을 적습니다.")
            .on(LAW),
        Field::new(
            "remarks",
            "발언 요지",
            Form::Lines,
            "(김가온 위원) 민원 답변문부터 쉬운 말로 바꾸어야 한다는 의견을 냄",
            "의견과 결정을 섞지 않고 발언한 사람마다 적습니다.",
        )
        .on(LAW),
        Field::new(
            "decisions",
            "결정 사항",
            Form::Lines,
            "사업 계획(안)을 원안대로 의결함(찬성 6명, 반대 1명)",
            "결정과 표결 내용을 적습니다.",
        )
        .on(LAW),
        Field::new(
            "actions",
            "후속 조치",
            Form::Lines,
            "민원 답변문 점검표 마련: 홍보담당관, 2026. 12. 18.(금)",
            "할 일, 담당, 기한을 적습니다. 기한이 없으면 ‘기한 미정’으로 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 회의록(요지)",
    opening: None,
    outline: &[
        with(
            "회의 개요",
            &[
                node("개최기관: {host}"),
                node("일시: {when}"),
                node("장소: {place}"),
                node("참석자: {people}"),
                node("배석자: {observers}"),
                node("진행 순서: {order}"),
            ],
        ),
        node("상정 안건: {agenda}"),
        with("발언 요지", &[node("{remarks}")]),
        with("결정 사항", &[node("{decisions}")]),
        with("후속 조치", &[node("{actions}")]),
    ],
};
