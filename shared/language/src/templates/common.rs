//! Fields that every letter of a kind has: head, attachments and foot.

use crate::template::{Field, Form, Kind};

const BODY: &[Field] = &[
    Field::new("more", "덧붙일 항목", Form::Lines, "자세한 내용은 붙임을 참고하시기 바랍니다.", "항목을 더 적습니다.")
        .optional(),
    Field::new(
        "attachments",
        "붙임",
        Form::Attachments,
        "합동점검 계획 1부",
        "이름과 수량을 적습니다. 수량이 없으면 1부로 적습니다.",
    )
    .optional()
    .on("시행규칙 제4조제4항"),
    Field::new("agency", "행정기관명", Form::Line, "가온시", "두문에 적을 기관 이름입니다.").optional(),
    Field::new("drafter", "기안자", Form::Line, "주무관 김가온", "직위와 성명을 적습니다.").optional(),
    Field::new("reviewer", "검토자", Form::Line, "대기관리팀장 이나래", "직위와 성명을 적습니다.").optional(),
    Field::new(
        "approver",
        "결재권자",
        Form::Line,
        "환경정책과장 전결 2026. 11. 23. 박다솜",
        "직위, 전결 여부, 날짜, 성명을 적습니다.",
    )
    .optional(),
    Field::new("cooperators", "협조자", Form::Lines, "예산팀장 강누리", "직위와 성명을 적습니다.").optional(),
    Field::new(
        "issued",
        "시행 번호",
        Form::Line,
        "환경정책과-1234(2026. 11. 23.)",
        "처리과명, 일련번호, 시행일을 적습니다.",
    )
    .optional(),
    Field::new("address", "우편번호와 주소", Form::Line, "12345  다솜도 가온시 중앙로 1", "결문에 적을 주소입니다.")
        .optional(),
    Field::new("website", "누리집", Form::Line, "www.gaon.go.kr", "누리집 주소입니다.").optional(),
    Field::new("phone", "전화번호", Form::Line, "031-000-1234", "담당자의 전화번호입니다.").optional(),
    Field::new("fax", "팩스번호", Form::Line, "031-000-1235", "팩스번호입니다.").optional(),
    Field::new("email", "전자우편", Form::Line, "kgaon@korea.kr", "공무원의 전자우편 주소입니다.").optional(),
    Field::new("disclosure", "공개 구분", Form::Line, "공개", "공개, 부분공개, 비공개 가운데 적습니다.")
        .optional()
        .on("공공기관의 정보공개에 관한 법률 제9조제1항"),
];

const ADDRESSED: &[Field] = &[
    Field::new(
        "receiver",
        "수신",
        Form::Line,
        "나래군수(환경과장)",
        "받는 기관장과 처리할 부서를 적습니다. 여러 곳이면 ‘수신자’에 적습니다.",
    )
    .optional(),
    Field::new("receivers", "수신자", Form::Lines, "총무과장", "받는 곳이 여럿이면 하나씩 적습니다.").optional(),
    Field::new("sender", "발신명의", Form::Line, "가온시장", "기관장의 직위를 적습니다.").on("규정 제13조"),
];

/// The common fields of a kind.
pub fn fields(kind: Kind) -> impl Iterator<Item = &'static Field> {
    let addressed: &[Field] = if kind == Kind::Internal { &[] } else { ADDRESSED };
    addressed.iter().chain(BODY)
}
