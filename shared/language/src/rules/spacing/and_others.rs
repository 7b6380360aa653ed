//! 등(等) after a noun stands apart: 재산압류등, 서류등을.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;
use crate::text::word_list::Words;

pub const RULE: Rule = Rule {
    id: "fused-and-others",
    title: "의존 명사 ‘등’ 띄어쓰기",
    why: "그 밖에도 있음을 나타내는 ‘등’은 앞말과 띄어 씁니다.",
    examples: &[
        fix("재산압류등 체납처분을 합니다.", "재산압류 등 체납처분을 합니다."),
        fix("노약자등 거동이 불편한 분이 신청서등을 냅니다.", "노약자 등 거동이 불편한 분이 신청서 등을 냅니다."),
        fix("낚시, 야영등 금지된 일", "낚시, 야영 등 금지된 일"),
        fix("사진, 영상등 자료를 돌려드립니다.", "사진, 영상 등 자료를 돌려드립니다."),
        fix("신분증, 통장등을 가지고 오십시오.", "신분증, 통장 등을 가지고 오십시오."),
        keep("횡단보도, 신호등을 살핍니다. 공공기관, 입주자등의 의견"),
        keep("청렴, 양성평등 교육과 균등, 불균등 배분"),
        keep("입주자등은 공공기관등의 장에게 알리고, 사업자등의 의견을 듣는다."),
        keep("가로등과 보안등, 비상조명등을 고칩니다."),
        keep("기회 균등과 차등 지급, 학교등록금"),
        keep("방범등을 달고, 처분등을 안 날부터 90일"),
    ],
    find: Find::Cue(&["등 ", "등을", "등의", "등이", "등에", "등으로", "등과", "등은", "등,"], find),
};

/// Nouns after which 등 is written apart with a particle too. Statutes define others as words of their own: 입주자등은.
static COMMON: Words = Words::new(
    "서류 자료 사항 기관 시설 단체 장비 물품 비용 업무 행사 교육 계획 보고서 신청서 계획서 계약서 증명서 \
     확인서 시스템 홍보 안내 지원 관리 점검 회의 사업 학교 병원 주민 시민 업체 기업 조치 내용 방법 절차 \
     결과 일정 장소 인원 예산 법령 규정 지침 조례 공문 협약 민원 도로 공원 하천 건물 차량 재해 사고 화재 \
     지진 태풍 환경 안전 복지 문화 관광 체육 청소 방역 소독 인력 재원 세금 수수료 과태료 벌금 성명 주소 \
     연락처",
);

/// Nouns that are no actions and no lamps with 등, where no particle follows it.
static THINGS: Words = Words::new(
    "공사 기간 노인 농가 먼지 명단 문서 상가 소음 시장 실적 악취 약국 어민 일시 재산 주택 야영 취사 낚시 \
     수영 등산 음주 흡연 직원 학생 현황 회사 건축물 경로당 공무원 도서관 부동산 시설물 쓰레기 아파트 어린이 \
     음식물 장애인 주차장 청소년 체육관 폐기물 화장실 어린이집",
);

/// Actions that a lamp is made for.
const LAMPS: &[&str] = &[
    "조명", "보안", "경고", "유도", "신호", "표시", "안내", "방범", "작업", "충전", "경보", "경계", "수술", "살균",
    "투광",
];

/// Other words that make a lamp with 등, or a word of its own.
const LIT: &[&str] = &[
    "가로",
    "형광",
    "경광",
    "백열",
    "손전",
    "전조",
    "후미",
    "비상",
    "실내",
    "실외",
    "점멸",
    "안개",
    "무드",
    "수은",
    "신청인",
    "사업자",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    // Statutes define 처분등 and 허가등 as words of their own.
    if ["처분", "허가", "인가", "승인", "면허"].contains(&word) {
        return None;
    }
    let bare = place.cue().ends_with([' ', ',']);
    let ended = bare || place.cue().ends_with('에') || !place.after().starts_with(is_syllable);
    // 노약자등, 신청서등, 시설물등
    let suffixed = || word.chars().count() >= 3 && word.ends_with(['자', '서', '물', '비', '료', '금', '품']);
    let action = || action::ending(word).is_some_and(|noun| !LAMPS.contains(&noun));
    // 사진, 영상등: the last of a list.
    let listed = || {
        let lead = place.before()[..place.before().len() - word.len()].trim_end();
        let lamp = || LAMPS.iter().chain(LIT).any(|lamp| word.ends_with(lamp));
        // 양성평등, 불균등: words of their own.
        let own = word.ends_with(['평', '균', '차', '우', '열']);
        word.chars().count() >= 2 && !own && lead.ends_with([',', '·']) && !lamp()
    };
    // 신분증, 통장등을; statutes define persons so: 임대인, 입주자등은.
    let things = || {
        let lead = place.before()[..place.before().len() - word.len()].trim_end();
        lead.ends_with(',') && !word.ends_with(['자', '인', '관', '청', '수']) && listed()
    };
    (ended
        && (COMMON.has(word)
            || things()
            || bare && (listed() || COMMON.ends(word) || suffixed() || action() || THINGS.ends(word))))
    .then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
