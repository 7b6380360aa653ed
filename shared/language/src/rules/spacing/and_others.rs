//! 등(等) after a noun stands apart: 재산압류등, 서류등을.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "fused-and-others",
    title: "의존 명사 ‘등’ 띄어쓰기",
    why: "그 밖에도 있음을 나타내는 ‘등’은 앞말과 띄어 씁니다.",
    examples: &[
        fix("재산압류등 체납처분을 합니다.", "재산압류 등 체납처분을 합니다."),
        fix("노약자등이 신청서등을 냅니다.", "노약자 등이 신청서 등을 냅니다."),
        fix("점검등의 일정, 주차장등에서", "점검 등의 일정, 주차장 등에서"),
        keep("가로등과 보안등, 비상조명등을 고칩니다."),
        keep("기회 균등과 차등 지급, 학교등록금"),
        keep("방범등을 달고, 처분등을 안 날부터 90일"),
    ],
    find: Find::Cue(&["등 ", "등을", "등의", "등이", "등에", "등으로", "등과", "등은", "등,"], find),
};

/// Nouns that are no actions and no lamps with 등.
const THINGS: &[&str] = &[
    "건물",
    "결과",
    "계획",
    "공문",
    "공사",
    "공원",
    "관광",
    "관리",
    "교육",
    "규정",
    "기간",
    "기관",
    "기업",
    "내용",
    "노인",
    "농가",
    "단체",
    "도로",
    "먼지",
    "명단",
    "문서",
    "문화",
    "물품",
    "민원",
    "방법",
    "방역",
    "벌금",
    "법령",
    "병원",
    "복지",
    "비용",
    "사고",
    "사업",
    "사항",
    "상가",
    "서류",
    "성명",
    "세금",
    "소독",
    "소음",
    "시민",
    "시설",
    "시장",
    "실적",
    "악취",
    "안내",
    "안전",
    "약국",
    "어민",
    "업무",
    "업체",
    "예산",
    "인력",
    "인원",
    "일시",
    "일정",
    "자료",
    "장비",
    "장소",
    "재산",
    "재원",
    "재해",
    "절차",
    "점검",
    "조례",
    "조치",
    "주민",
    "주소",
    "주택",
    "지원",
    "지진",
    "지침",
    "직원",
    "차량",
    "청소",
    "체육",
    "태풍",
    "하천",
    "학교",
    "학생",
    "행사",
    "현황",
    "협약",
    "홍보",
    "화재",
    "환경",
    "회사",
    "회의",
    "건축물",
    "경로당",
    "계약서",
    "계획서",
    "공무원",
    "과태료",
    "도서관",
    "보고서",
    "부동산",
    "수수료",
    "시설물",
    "시스템",
    "신청서",
    "쓰레기",
    "아파트",
    "어린이",
    "연락처",
    "음식물",
    "장애인",
    "주차장",
    "증명서",
    "청소년",
    "체육관",
    "폐기물",
    "화장실",
    "확인서",
    "어린이집",
];

/// Actions that a lamp is made for.
const LAMPS: &[&str] = &[
    "조명", "보안", "경고", "유도", "신호", "표시", "안내", "방범", "작업", "충전", "경보", "경계", "수술", "살균",
    "투광",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let action = action::ending(word).is_some_and(|noun| !LAMPS.contains(&noun));
    // Statutes define 처분등 and 허가등 as words of their own.
    if ["처분", "허가", "인가", "승인", "면허"].contains(&word) {
        return None;
    }
    let open = place.cue().ends_with([' ', ',', '에']);
    let ended = open || !place.after().starts_with(is_syllable);
    // 노약자등, 신청서등, 시설물등
    let suffixed = word.chars().count() >= 3 && word.ends_with(['자', '서', '물', '비', '료', '금', '품']);
    (ended && (action || suffixed || THINGS.iter().any(|noun| word.ends_with(noun))))
        .then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
