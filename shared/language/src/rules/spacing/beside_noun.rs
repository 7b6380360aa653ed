//! 앞, 뒤 and 옆 glued to what they are beside: 시청앞에서, 마친뒤에, 도로옆에.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "glued-beside",
    title: "‘앞, 뒤, 옆’ 띄어쓰기",
    why: "‘앞, 뒤, 옆’은 명사이므로 앞말과 띄어 씁니다.",
    examples: &[
        fix("도서관앞에서 만나 창고옆에 둡니다.", "도서관 앞에서 만나 창고 옆에 둡니다."),
        fix("회의를 마친뒤에 알려 드립니다.", "회의를 마친 뒤에 알려 드립니다."),
        fix("시청앞 광장에서 엽니다.", "시청 앞 광장에서 엽니다."),
        keep("눈앞에 보이고 바로 코앞에 있습니다."),
        keep("길옆에 심고 앞뒤에 적습니다."),
        keep("도서관 앞에 둡니다."),
    ],
    find: Find::Cue(
        &["앞 ", "옆 ", "앞에 ", "앞에서 ", "뒤에 ", "뒤에는 ", "뒤에서 ", "옆에 ", "옆에서 ", "옆에는 "],
        find,
    ),
};

/// What a place stands in front of or beside, where the next word goes on without a particle: 시청앞 광장.
const BUILDINGS: &[&str] = &[
    "시청",
    "구청",
    "군청",
    "도청",
    "의회",
    "법원",
    "경찰서",
    "소방서",
    "보건소",
    "우체국",
    "주민센터",
    "복지센터",
    "터미널",
    "도서관",
    "체육관",
    "박물관",
    "미술관",
    "경기장",
    "운동장",
    "주차장",
    "정류장",
    "매표소",
    "학교",
    "병원",
    "은행",
    "시장",
    "상가",
    "아파트",
    "공원",
    "광장",
    "정문",
    "후문",
    "입구",
    "출구",
    "건물",
    "청사",
    "회관",
    "교회",
    "약국",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    if matches!(place.cue(), "앞 " | "옆 ") && !BUILDINGS.iter().any(|name| word.ends_with(name)) {
        return None;
    }
    // 눈앞, 코앞 and 앞뒤 are words themselves.
    let bound = word.ends_with(['눈', '코', '턱', '앞', '뒤', '옆', '등', '막']);
    (word.chars().count() > 1 && !bound).then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
