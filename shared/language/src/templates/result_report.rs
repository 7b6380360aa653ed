//! S12 결과 보고(내부결재).

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "result-report",
    title: "결과 보고",
    about: "끝난 일을 보고할 때 씁니다.",
    kind: Kind::Internal,
    fields: &[
        Field::new("subject", "사업명", Form::Line, "2026년 시민 재난 대피 훈련", "사업 이름입니다."),
        Field::new(
            "basis",
            "관련계획",
            Form::Lines,
            "안전총괄과-1987(2026. 10. 20.)호",
            "계획 문서의 번호와 날짜를 적습니다.",
        ),
        Field::new("when", "일시", Form::When, "2026. 11. 11.(수) 14:00~15:00", "실제로 한 날입니다."),
        Field::new("place", "장소", Form::Line, "한빛초등학교와 주변 아파트", "장소를 적습니다."),
        Field::new("people", "참여", Form::Line, "주민과 학생 320명, 관계 기관 5곳", "참여한 사람과 기관을 적습니다."),
        Field::new(
            "result",
            "결과",
            Form::Lines,
            "대피에 걸린 시간이 평균 6분으로 지난해보다 2분 줄어듦",
            "성과를 숫자로 적습니다.",
        ),
        Field::new(
            "improve",
            "개선할 점",
            Form::Lines,
            "휠체어 이용자의 대피 경로를 따로 마련",
            "문제와 고칠 점을 적습니다.",
        )
        .optional(),
        Field::new(
            "spent",
            "예산 집행",
            Form::Line,
            "훈련에 쓴 예산은 금2,350,000원(금이백삼십오만원)이며, 배정액 3,000,000원 가운데 650,000원이 남았습니다.",
            "집행과 잔액을 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 결과 보고",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{subject}의 결과를 다음과 같이 보고합니다.",
            &[
                node("일시: {when}"),
                node("장소: {place}"),
                node("참여: {people}"),
                node("결과: {result}"),
                node("개선할 점: {improve}"),
            ],
        ),
        node("{spent}"),
    ],
};
