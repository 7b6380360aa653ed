//! S17 점검·조사 사전 알림.

use crate::template::{Field, Form, Kind, Template, node, with};

pub const TEMPLATE: Template = Template {
    id: "inspection-notice",
    title: "점검 알림",
    about: "점검이나 조사를 미리 알릴 때 씁니다.",
    kind: Kind::Outgoing,
    fields: &[
        Field::new("subject", "점검명", Form::Line, "2026년 하반기 개인정보 관리 실태 점검", "점검 이름입니다."),
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
            "민원인의 개인정보를 안전하게 관리하고 있는지 확인하기 위하여",
            "왜 점검하는지 적습니다.",
        ),
        Field::new("period", "점검 기간", Form::When, "2026. 12. 7.(월)~12. 11.(금)", "기간을 적습니다."),
        Field::new("target", "점검 대상", Form::Line, "민원 담당 부서 8곳", "대상을 적습니다."),
        Field::new(
            "content",
            "점검 내용",
            Form::Lines,
            "민원 서류 보관, 접근 권한 관리, 파기 기록",
            "내용을 적습니다.",
        ),
        Field::new("papers", "준비 자료", Form::Lines, "개인정보 파일 목록, 파기 대장", "준비할 자료를 적습니다."),
        Field::new(
            "notes",
            "안내",
            Form::Lines,
            "점검 일정을 바꾸어야 하면 2026. 12. 2.(수)까지 알려 주시기 바랍니다.",
            "일정 조정과 문의를 적습니다.",
        )
        .optional(),
    ],
    subject: "{subject} 실시 알림",
    opening: None,
    situation: None,
    outline: &[
        node("관련: {basis}"),
        with(
            "{purpose} 점검을 다음과 같이 실시하니 협조하여 주시기 바랍니다.",
            &[
                node("점검 기간: {period}"),
                node("점검 대상: {target}"),
                node("점검 내용: {content}"),
                node("준비 자료: {papers}"),
            ],
        ),
        node("{notes}"),
    ],
};
