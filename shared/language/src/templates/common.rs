//! Fields that every letter of a kind has: head, attachments and foot.

use crate::template::{Field, Form, Kind};

const ATTACHED: Field = Field::new(
    "attachments",
    "붙임",
    Form::Attachments,
    "합동점검 계획 1부",
    "이름과 수량을 적습니다. 수량이 없으면 1부로 적습니다.",
)
.optional()
.on("시행규칙 제4조제4항");

const BODY: &[Field] = &[
    Field::new("more", "덧붙일 항목", Form::Lines, "자세한 내용은 붙임을 참고하시기 바랍니다.", "항목을 더 적습니다.")
        .optional(),
    ATTACHED,
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
    Field::new("via", "경유", Form::Line, "다솜도지사", "거쳐 가는 기관이 있을 때만 적습니다.").optional(),
    Field::new("sender", "발신명의", Form::Line, "가온시장", "기관장의 직위를 적습니다.").on("규정 제13조"),
];

/// A letter to a citizen may go out as 시행문, and then needs a receiver and a sender.
const ANSWERED: &[Field] = &[
    Field::new(
        "style",
        "형식",
        Form::Choice(&["국민신문고", "시행문"]),
        "국민신문고",
        "국민신문고 답변이면 그대로 두고, 공문으로 보내면 ‘시행문’을 고릅니다.",
    )
    .optional(),
    Field::new("receiver", "수신", Form::Line, "김누리 귀하", "시행문이면 받는 분의 이름을 적습니다.").optional(),
    Field::new("sender", "발신명의", Form::Line, "가온시장", "시행문이면 기관장의 직위를 적습니다.")
        .optional()
        .on("규정 제13조"),
];

const NOTICED: &[Field] = &[
    Field::new("date", "공고일", Form::When, "2026. 11. 23.", "공고하는 날입니다.").on("규정 제6조"),
    Field::new("sender", "발신명의", Form::Line, "가온시장", "기관장의 직위를 적습니다.").on("규정 제13조"),
    ATTACHED,
];

const PAPER: &[Field] = &[
    Field::new("date", "작성일", Form::When, "2026. 11. 23.(월)", "보고서를 쓴 날입니다.").optional(),
    Field::new("unit", "작성 부서", Form::Line, "교통행정과", "보고서를 쓴 부서입니다.").optional(),
];

const PRINTED: &[Field] = &[
    Field::new("embargo", "보도시점", Form::Line, "2026. 11. 24.(화) 06:00", "언제부터 보도할 수 있는지 적습니다."),
    Field::new("date", "배포", Form::When, "2026. 11. 23.(월)", "자료를 보내는 날입니다."),
    Field::new("unit", "담당 부서", Form::Line, "홍보담당관", "자료를 맡은 부서입니다."),
    Field::new("approver", "책임자", Form::Line, "담당관 최하늘(031-000-7001)", "직위, 성명, 전화번호를 적습니다."),
    Field::new("drafter", "담당자", Form::Line, "주무관 정바다(031-000-7002)", "직급, 성명, 전화번호를 적습니다."),
    ATTACHED,
];

/// The common fields of a kind.
pub fn fields(kind: Kind) -> impl Iterator<Item = &'static Field> {
    let (own, body): (&[Field], &[Field]) = match kind {
        Kind::Internal => (&[], BODY),
        Kind::Outgoing | Kind::Citizen => (ADDRESSED, BODY),
        Kind::Reply => (ANSWERED, BODY),
        Kind::Notice => (NOTICED, &[]),
        Kind::Report | Kind::Plan => (PAPER, &[]),
        Kind::Press => (PRINTED, &[]),
    };
    own.iter().chain(body)
}
