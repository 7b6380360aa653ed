//! Offices and bodies by how their names end or begin.

use super::super::fact::{Fact, Kind, Value};
use crate::text::action;

/// Last parts of offices and bodies.
const BODIES: &[&str] = &[
    "담당관실",
    "담당관",
    "위원회",
    "협의회",
    "행정복지센터",
    "센터",
    "경찰서",
    "소방서",
    "세무서",
    "보건소",
    "사업소",
    "교육지원청",
    "교육청",
    "시청",
    "구청",
    "군청",
    "도청",
    "공단",
    "공사",
    "재단",
    "협회",
    "조합",
    "법원",
    "검찰청",
    "대학교",
    "초등학교",
    "중학교",
    "고등학교",
    "병원",
    "은행",
    "정책과",
    "관리과",
    "지원과",
    "행정과",
    "복지과",
    "교통과",
    "도로과",
    "건축과",
    "총무과",
    "세무과",
    "회계과",
    "환경과",
    "안전과",
    "민원과",
    "기획과",
    "문화과",
    "체육과",
    "산업과",
    "경제과",
    "위생과",
    "녹지과",
    "하천과",
    "주택과",
    "토지과",
    "징수과",
    "감사과",
    "정보과",
    "보건과",
    "국토교통부",
    "행정안전부",
    "보건복지부",
    "환경부",
    "교육부",
    "국방부",
    "법무부",
    "고용노동부",
    "기획재정부",
    "여성가족부",
    "문화체육관광부",
    "농림축산식품부",
    "해양수산부",
    "국세청",
    "경찰청",
    "소방청",
    "산림청",
    "기상청",
    "병무청",
    "조달청",
    "통계청",
];

/// What stands before a body's last part without naming one.
const COMMON: &[&str] = &[
    "해당",
    "관련",
    "소관",
    "담당",
    "각",
    "귀",
    "우리",
    "본",
    "이",
    "그",
    "저희",
    "같은",
    "상급",
    "하급",
    "관할",
    "가까운",
    "인근",
    "지역",
    "관계",
    "모든",
    "다른",
];

const CASES: &[&str] =
    &["에서는", "에서", "에게", "에는", "은", "는", "이", "가", "을", "를", "의", "에", "과", "와", "도", "로"];

/// 국립수목원, 한국농어촌공사: a body by how its name begins.
pub fn national(text: &str, start: usize, end: usize) -> Option<Fact> {
    let word = &text[start..end];
    let begins = ["국립", "한국", "대한"].iter().any(|first| word.starts_with(first));
    let name = CASES.iter().find_map(|case| word.strip_suffix(case)).unwrap_or(word);
    let named = begins && name.chars().count() > 4 && name.ends_with(['원', '관', '단', '청', '회', '소', '사']);
    named.then(|| Fact::new(Kind::Organisation, Value::Text(name.to_owned()), start, start + name.len()))
}

/// 도시계획과와, 문화유산과에: before another particle 과 is none, so it is a division.
pub fn division(text: &str, start: usize, end: usize) -> Option<Fact> {
    const OTHERS: &[&str] = &[
        "결과", "효과", "성과", "초과", "통과", "경과", "부과", "학과", "교과", "일과", "사과", "내과", "외과", "안과",
        "치과",
    ];
    let word = &text[start..end];
    let name = ["이며", "이고", "입니다", "이다", "와", "에", "에서", "에게", "로", "가", "를", "에는", "에서는"]
        .iter()
        .find_map(|case| word.strip_suffix(case))?;
    let named = name.ends_with('과') && name.chars().count() > 3 && !OTHERS.iter().any(|other| name.ends_with(other));
    named.then(|| Fact::new(Kind::Organisation, Value::Text(name.to_owned()), start, start + name.len()))
}

pub fn body(text: &str, start: usize, end: usize) -> Option<Fact> {
    let word = &text[start..end];
    let (at, suffix) =
        BODIES.iter().filter_map(|b| word.rfind(b).map(|i| (i, *b))).max_by_key(|(i, b)| (i + b.len(), b.len()))?;
    let close = at + suffix.len();
    let name = &word[..close];
    let long_enough = name.chars().count() >= 3 && (at > 0 || suffix.chars().count() >= 3);
    let tail = &word[close..];
    let ends = tail.is_empty()
        || ["은", "는", "이", "가", "을", "를", "의", "에", "과", "와", "도", "로", "으로", "장", "입니다", "입"]
            .iter()
            .any(|p| tail.starts_with(p));
    // 정비공사 and 포장공사 are works, no bodies.
    let generic = at == 0 && matches!(suffix, "위원회" | "협의회");
    let works = suffix == "공사" && (action::is(&word[..at]) || action::ending(&word[..at]).is_some());
    // 민원과 관련하여: a particle.
    let with = suffix.ends_with('과')
        && tail.is_empty()
        && ["관련", "함께", "같", "더불어", "달리", "다르", "다른", "비교", "연계", "아울러", "무관", "상관"]
            .iter()
            .any(|word| text[end..].trim_start().starts_with(word));
    (long_enough && ends && !works && !with && !generic && !COMMON.contains(&&word[..at]))
        .then(|| Fact::new(Kind::Organisation, Value::Text(name.to_owned()), start, start + close))
}
