//! 보도자료: the news first, then what explains it; 해라체, a quotation in the speaker's own words.

use crate::template::{Field, Form, Kind, Template, node};

pub const TEMPLATE: Template = Template {
    id: "press-release",
    title: "보도자료",
    about: "언론에 알릴 자료를 쓸 때 씁니다.",
    kind: Kind::Press,
    situation: None,
    fields: &[
        Field::new(
            "subject",
            "제목",
            Form::Line,
            "가온시, 민원 답변문 쉬운 우리말로 바꾼다",
            "결과와 혜택을 한 줄로 적습니다.",
        ),
        Field::new(
            "subtitles",
            "부제",
            Form::Lines,
            "12월부터 답변문 점검표 적용, 직원 80명 교육",
            "제목과 겹치지 않게 적습니다.",
        )
        .optional(),
        Field::new(
            "lead",
            "첫 문단",
            Form::Line,
            "가온시는 12월 1일부터 모든 민원 답변문에 ‘쉬운 말 점검표’를 적용한다고 24일 밝혔다. 점검표는 어려운 한자어와 명령조 표현을 고치고, 처리 기한을 날짜로 적도록 했다.",
            "누가 언제 무엇을 왜 하는지 두세 문장으로 적습니다.",
        ),
        Field::new(
            "body",
            "본문",
            Form::Lines,
            "가온시가 올해 민원 답변문 500건을 살펴본 결과 열 건 가운데 네 건에 어려운 말이 들어 있었다. 시는 직원 80명을 대상으로 15일 교육을 하고, 내년 1월 결과를 공개할 예정이다.",
            "중요한 것부터 문단마다 한 주제로 적습니다.",
        ),
        Field::new(
            "quote",
            "인용문",
            Form::Line,
            "한별 가온시장은 “시민이 한 번 읽고 바로 알 수 있는 답변을 드리겠습니다”라고 말했다.",
            "말한 사람과 말을 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject}",
    opening: None,
    outline: &[node("{lead}"), node("{body}"), node("{quote}")],
};
