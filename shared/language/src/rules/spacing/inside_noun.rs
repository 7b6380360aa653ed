//! 내(內) with a particle after any noun stands apart: 역사내에, 관할구역내에서.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "fused-inside",
    title: "의존 명사 ‘내’ 띄어쓰기",
    why: "범위를 나타내는 ‘내’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("역사내에서 뛰지 마십시오.", "역사 내에서 뛰지 마십시오."),
        fix("관할구역내의 시설", "관할구역 내의 시설"),
        fix("지하철 역사내 흡연을 금지합니다.", "지하철 역사 내 흡연을 금지합니다."),
        fix("도서관내에서는 조용히 합니다.", "도서관 내에서는 조용히 합니다."),
        keep("자료를 보내 주시고 구역을 시내 밖으로 늘립니다."),
        keep("시내에서 국내의 소식을 실내에서 듣습니다."),
        keep("이용안내에 따라 나타내는 뜻, 청주시내에서"),
        keep("아내의 일, 흉내에 지나지 않습니다."),
    ],
    find: Find::Cue(&["내에 ", "내에서", "내에는", "내의 ", "내로 ", "내 ", "내,"], find),
};

/// Last syllables with which 내 makes a word: 안내, 국내, 시내, 실내.
const WORDS: &str = "시군도실안옥경연이인흉아국관교구당대원보끝타러";

/// Places and bounds, after which a bare 내 is no verb.
const PLACES: &[&str] = &[
    "역사",
    "청사",
    "시설",
    "건물",
    "공원",
    "학교",
    "병원",
    "센터",
    "회의실",
    "사무실",
    "매장",
    "단지",
    "아파트",
    "차량",
    "열차",
    "버스",
    "터미널",
    "도서관",
    "체육관",
    "주차장",
    "공연장",
    "행사장",
    "회의장",
    "운동장",
    "경기장",
    "상가",
    "캠퍼스",
    "구역",
    "지구",
    "지역",
    "마을",
    "기관",
    "부서",
    "조직",
    "회사",
    "업체",
    "업계",
    "예산",
    "범위",
    "한도",
    "기한",
    "기간",
    "정원",
    "부지",
    "구간",
    "하천",
    "터널",
    "승강장",
    "대합실",
    "급식실",
    "화장실",
    "승강기",
    "전시장",
    "관할구역",
    "납기",
    "임기",
    "회기",
    "기일",
    "일정",
    "시간",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    if matches!(place.cue(), "내 " | "내,") {
        let place_noun = PLACES.iter().any(|noun| word.ends_with(noun));
        return place_noun.then(|| Hit::auto(place.span, format!(" {}", place.cue())));
    }
    let end = word.chars().next_back()?;
    let own = word.chars().count() >= 2 && !WORDS.contains(end);
    let listed = PLACES.iter().any(|noun| word.ends_with(noun));
    (own || listed).then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
