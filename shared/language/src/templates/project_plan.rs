//! 추진 계획서: Ⅰ. 배경 to Ⅷ. 행정 사항; chapters without content are left out and the rest numbered on.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "project-plan",
    title: "추진 계획서",
    about: "사업의 배경, 내용, 일정, 예산을 적은 계획서를 쓸 때 씁니다.",
    kind: Kind::Plan,
    situation: None,
    fields: &[
        Field::new("subject", "사업명", Form::Line, "2026년 겨울철 취약 계층 보호", "제목에 들어갈 이름입니다."),
        Field::new(
            "background",
            "추진 배경",
            Form::Lines,
            "한파로 건강을 해칠 우려가 큰 홀로 사는 어르신을 미리 살피고자 함",
            "목적과 근거를 적습니다. 딸린 내용은 ‘- ’로 시작합니다.",
        ),
        Field::new(
            "goal",
            "추진 방향",
            Form::Lines,
            "한파 쉼터 이용자를 지난해 1,800명에서 2,400명으로 늘림",
            "목표를 숫자로 적습니다.",
        )
        .optional(),
        Field::new("period", "기간", Form::When, "2026. 12. 1.(화)~2027. 2. 28.(일)", "사업 기간입니다."),
        Field::new("place", "장소", Form::Line, "읍·면·동 경로당 120곳", "장소를 적습니다.").optional(),
        Field::new("target", "대상", Form::Line, "홀로 사는 어르신, 쪽방 거주자, 거리 노숙인", "대상을 적습니다."),
        Field::new("budget", "예산", Form::Money, "48,000,000원", "돈이 들면 금액을 적습니다.")
            .optional()
            .on("시행규칙 제2조제2항"),
        Field::new(
            "details",
            "세부 추진 계획",
            Form::Lines,
            "안부 확인",
            "할 일을 적고, 방법은 ‘- ’로 시작하여 적습니다.",
        ),
        Field::new(
            "schedule",
            "추진 일정",
            Form::Lines,
            "쉼터 난방 점검: 2026. 11. 24.(화)~11. 27.(금)",
            "날짜 순서로 적습니다.",
        ),
        Field::new(
            "costs",
            "필요 예산",
            Form::Lines,
            "난방비: 금36,000,000원(금삼천육백만원)",
            "산출 근거를 적습니다.",
        )
        .optional(),
        Field::new(
            "effect",
            "기대 효과",
            Form::Lines,
            "한파로 병원을 찾는 어르신이 줄어듦",
            "기대하는 효과를 적습니다.",
        )
        .optional(),
        Field::new("safety", "안전 대책", Form::Lines, "쉼터마다 응급 연락망을 갖춤", "행사이면 안전 계획을 적습니다.")
            .optional(),
        Field::new(
            "requests",
            "행정 사항",
            Form::Lines,
            "읍·면·동: 대상자 명단을 2026. 11. 27.(금)까지 제출",
            "부서와 기한을 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 추진 계획(안)",
    opening: None,
    outline: &[
        with("추진 배경", &[node("{background}")]),
        with("추진 방향", &[node("{goal}")]),
        with(
            "추진 개요",
            &[node("기간: {period}"), node("장소: {place}"), node("대상: {target}"), node("예산: {budget}")],
        ),
        with("세부 추진 계획", &[node("{details}")]),
        with("추진 일정", &[node("{schedule}")]),
        with("필요 예산", &[node("{costs}")]),
        with("기대 효과", &[node("{effect}")]),
        with("안전 대책", &[node("{safety}")]),
        with("행정 사항", &[node("{requests}")]),
    ],
};
