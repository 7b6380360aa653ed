//! S05 알림: a change or a new rule.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "change-notice",
    title: "변경·시행 알림",
    about: "제도나 기준이 바뀌거나 시행됨을 알릴 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "제도·기준", Form::Line, "공문서 문서요지·키워드 작성", "제목에 들어갈 이름입니다."),
        Field::new("act", "성격", Form::Line, "시행", "변경, 시행, 개정 가운데 적습니다."),
        Field::new(
            "basis",
            "관련근거",
            Form::Lines,
            "가온시 환경정책과-1201(2026. 11. 12.)호",
            "근거가 되는 법령이나 문서를 적습니다.",
        ),
        Field::new(
            "summary",
            "바뀐 까닭",
            Form::Line,
            "공문서를 작성할 때 문서요지와 키워드를 함께 작성하도록 규정이 바뀌어",
            "바뀐 내용을 한 문장으로 적습니다.",
        ),
        Field::new("ask", "부탁", Form::Line, "소속 직원에게 알려 주시기 바랍니다.", "받는 쪽이 할 일을 적습니다."),
        Field::new("start", "시행일", Form::When, "2026. 12. 1.", "시행하는 날입니다.").optional(),
        Field::new(
            "scope",
            "적용 대상",
            Form::Line,
            "우리 시에서 작성하는 모든 전자문서",
            "누구와 무엇에 적용하는지 적습니다.",
        )
        .optional(),
        Field::new(
            "change",
            "바뀐 내용",
            Form::Lines,
            "개방형 문서 형식으로 문서요지와 키워드를 포함하여 작성",
            "종전과 변경을 나누어 적습니다.",
        ),
        Field::new("notes", "협조사항", Form::Lines, "문서요지는 한두 문장으로 간결하게 작성", "유의할 점을 적습니다.")
            .optional(),
    ],
    subject: "{subject} {act} 알림",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{summary} 알려 드립니다. {ask}",
            &[
                node("시행일: {start}"),
                node("적용 대상: {scope}"),
                node("바뀐 내용: {change}"),
                node("협조사항: {notes}"),
            ],
        ),
    ],
};
