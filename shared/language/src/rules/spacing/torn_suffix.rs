//! Suffixes and particles torn from their noun: 연령 별, 시민 들의, 어르신 께서, 자격 만, 계획 대로.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::text::{action, particle};

pub const RULE: Rule = Rule {
    id: "torn-suffix",
    title: "접미사와 조사의 붙여쓰기",
    why: "‘-별, -들’ 같은 접미사와 조사는 앞말에 붙여 씁니다.",
    examples: &[
        fix("연령 별 현황을 시설물 별로 정리합니다.", "연령별 현황을 시설물별로 정리합니다."),
        fix("시민 들의 의견을 듣습니다.", "시민들의 의견을 듣습니다."),
        fix("검진 률이 낮습니다.", "검진율이 낮습니다."),
        fix("의료진 들의 헌신", "의료진들의 헌신"),
        fix("부서별 로 담당자를 정합니다.", "부서별로 담당자를 정합니다."),
        fix("사항 은 표결 에 부칩니다.", "사항은 표결에 부칩니다."),
        fix("창구는 3층 에 있습니다.", "창구는 3층에 있습니다."),
        fix("교육생 들이 모였습니다.", "교육생들이 모였습니다."),
        keep("먼 곳까지 와 주셔서 고맙습니다."),
        keep("갑 을 두 사람이 순도 높은 은 제품을 금 은 동으로 나눕니다."),
        fix("어르신 께서 오셨습니다.", "어르신께서 오셨습니다."),
        fix("참가 자격 만 확인합니다.", "참가 자격만 확인합니다."),
        fix("현장 접수는 첫날 만 가능합니다.", "현장 접수는 첫날만 가능합니다."),
        fix("사업계획 대로 추진합니다.", "사업계획대로 추진합니다."),
        keep("결과가 별로 좋지 않습니다."),
        keep("시도 별로 없었다."),
        keep("만 나이로 셈하고 만 19세부터 만 하루를 셉니다."),
        keep("하는 대로 두고 말을 들을 때까지 기다립니다."),
        keep("6차로 대로에서 행진합니다."),
        keep("3일 만 기다리지 않고 10 만 명을 셉니다."),
    ],
    find: Find::Cue(
        &[
            " 별로",
            " 별 ",
            " 들의",
            " 들이",
            " 들은",
            " 들을",
            " 들과",
            " 들에게",
            " 들께",
            " 께서",
            " 만 ",
            " 대로",
            " 률",
            " 율",
            " 은 ",
            " 을 ",
            " 에 ",
            " 의 ",
            " 로 ",
        ],
        find,
    ),
};

/// What things are sorted by.
const KINDS: &[&str] = &[
    "연령",
    "연령대",
    "성",
    "지역",
    "권역",
    "부서",
    "기관",
    "시설",
    "시설물",
    "유형",
    "종류",
    "품목",
    "항목",
    "분야",
    "업종",
    "사업",
    "분기",
    "연도",
    "학년",
    "학교",
    "단계",
    "시군",
    "시군구",
    "읍면동",
    "용도",
    "규모",
    "등급",
    "소득",
    "계층",
    "대상",
    "과목",
    "업체",
    "국가",
    "노선",
    "구간",
    "시간대",
    "시기",
    "계절",
    "수준",
    "직급",
    "직종",
    "재원",
    "회계",
    "과제",
    "목적",
    "원인",
    "차종",
    "세목",
    "상황",
    "개인",
    "세대",
    "가구",
    "농가",
    "기간",
    "직렬",
    "동",
    "호선",
    "제품",
    "작업",
    "강좌",
    "과정",
    "프로그램",
    "분과",
    "위원회",
    "주제",
    "팀",
    "차량",
    "품종",
    "작물",
    "재료",
    "물질",
    "증상",
    "공정",
    "부문",
    "영역",
    "주체",
];

/// People, of whom more than one is spoken.
const PEOPLE: &[&str] = &[
    "시민",
    "주민",
    "국민",
    "구민",
    "군민",
    "도민",
    "학생",
    "어르신",
    "직원",
    "공무원",
    "위원",
    "회원",
    "환자",
    "아이",
    "어린이",
    "청소년",
    "청년",
    "여성",
    "노인",
    "장애인",
    "민원인",
    "농민",
    "어민",
    "상인",
    "가족",
    "이웃",
    "사람",
    "참가자",
    "참여자",
    "이용자",
    "신청자",
    "보호자",
    "근로자",
    "사업자",
    "입주자",
    "방문객",
    "관광객",
    "이용객",
    "승객",
    "업체",
    "기업",
    "기관",
    "학부모",
    "교사",
    "선수",
    "전문가",
    "운전자",
    "보행자",
    "관계자",
    "담당자",
    "피해자",
    "수험생",
    "대학생",
    "소상공인",
    "외국인",
];

/// What one goes by.
const PLANS: &[&str] = &[
    "계획", "규정", "예정", "약속", "원칙", "순서", "기준", "지침", "절차", "마음", "사실", "요청", "지시", "설계",
    "도면", "법", "안내", "일정", "합의", "뜻", "말씀", "생각",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let word = action::word(before);
    let among = |list: &[&str]| list.iter().any(|w| word == *w || (w.chars().count() > 1 && word.ends_with(w)));
    let fits = match place.cue() {
        " 별로" => among(KINDS) && !negated(place.after()) && !place.after().starts_with(is_syllable),
        " 별 " => among(KINDS) && place.after().starts_with(is_syllable),
        " 께서" => !word.is_empty(),
        " 만 " => exact(word, place.after()),
        " 대로" => among(PLANS) && !place.after().starts_with(is_syllable),
        " 률" | " 율" => return rate(place),
        " 은 " | " 을 " | " 에 " | " 의 " | " 로 " => particle_of(word, place),
        " 들의" | " 들에게" | " 들께" | " 들과" | " 들은" if kind_of_people(word) => {
            !place.after().starts_with(is_syllable)
        }
        " 들이" | " 들을" if word.chars().count() >= 3 && kind_of_people(word) => {
            !place.after().starts_with(is_syllable)
        }
        _ => among(PEOPLE) && (!place.after().starts_with(is_syllable) || place.after().starts_with('도')),
    };
    fits.then(|| Hit::auto(place.span, &place.cue()[1..]))
}

/// A particle that can't be a word after this noun: 사항 은, 계획 을, 회의 에.
fn particle_of(word: &str, place: &Place<'_>) -> bool {
    const SILVER: &[&str] = &["세공", "제품", "반지", "목걸", "수저", "도금", "메달", "장식", "거래"];
    let Some(sound) = word.chars().next_back().and_then(final_of) else { return false };
    let counted = place.before()[..place.before().len() - word.len()].ends_with(|c: char| c.is_ascii_digit());
    let long = (counted || word.chars().count() >= 2)
        && !word.ends_with(['은', '는', '을', '를', '의', '에', '도', '와', '게']);
    let agrees = match place.cue() {
        " 은 " | " 을 " => sound != last::NONE,
        // Names from abroad may hold a 로 of their own.
        " 로 " => word.chars().count() >= 3 && (sound == last::NONE || sound == last::L),
        _ => true,
    };
    long && agrees && place.after().starts_with(is_syllable) && !SILVER.iter().any(|w| place.after().starts_with(w))
}

/// 의료진, 참가자, 관람객: how words for people end.
fn kind_of_people(word: &str) -> bool {
    word.chars().count() >= 2 && word.ends_with(['자', '인', '민', '생', '원', '객', '진', '사', '관', '장'])
}

/// 검진 률 → 검진율, by the sound before it.
fn rate(place: &Place<'_>) -> Option<Hit> {
    let noun = action::ending(place.before())?;
    let sound = final_of(noun.chars().next_back()?)?;
    let right = if sound == last::NONE || sound == last::N { "율" } else { "률" };
    particle::follows(place.after()).then(|| Hit::auto(place.span, right))
}

/// Whether the sentence says not: then 별로 is an adverb.
fn negated(after: &str) -> bool {
    let clause: String = after.chars().take(12).take_while(|c| *c != '.').collect();
    ["없", "않", "안 ", "못"].iter().any(|no| clause.contains(no))
}

/// 자격 만 확인: neither a full number nor a full span of time nor an age.
fn exact(word: &str, after: &str) -> bool {
    const NOUNS: &[&str] =
        &["자격", "서류", "신청서", "이것", "하나", "본인", "신분증", "사람", "여부", "내용", "결과", "번호", "이름"];
    let counted = ["나이", "하루", "이틀", "사흘", "하", "일"].iter().any(|w| after.starts_with(w));
    // 첫날 만 가능합니다
    let limits = ["가능", "신청", "접수", "이용", "운영", "해당", "적용", "허용", "인정", "지원", "실시"]
        .iter()
        .any(|w| after.starts_with(w));
    let noun = word.chars().count() >= 2
        && word.ends_with(['날', '일', '전', '후', '금', '인', '문', '편', '자', '역', '점', '면']);
    (NOUNS.iter().any(|n| word.ends_with(n)) || limits && noun) && after.starts_with(is_syllable) && !counted
}
