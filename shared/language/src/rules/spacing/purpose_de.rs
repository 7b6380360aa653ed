//! 데 of the matter or the place after -는 stands apart: 줄이는데 목적이 있다, 점검하는데 이틀이 걸린다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "fused-de",
    title: "의존 명사 ‘데’ 띄어쓰기",
    why: "‘일’이나 ‘곳’을 뜻하는 ‘데’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("비용을 줄이는데 목적이 있습니다.", "비용을 줄이는 데 목적이 있습니다."),
        fix("점검하는데 이틀이 걸립니다.", "점검하는 데 이틀이 걸립니다."),
        fix("피해를 막는데 만전을 다합니다.", "피해를 막는 데 만전을 다합니다."),
        fix("처리하는데 약 3개월이 소요됩니다.", "처리하는 데 약 3개월이 소요됩니다."),
        fix("목적은 이웃을 돕는데 있습니다.", "목적은 이웃을 돕는 데 있습니다."),
        keep("비가 오는데 행사를 엽니다."),
        keep("신청했는데 답이 없습니다."),
        keep("설명하는데도 도움이 되지 않는다고 했습니다."),
    ],
    find: Find::Cue(&["는데 ", "는데에"], find),
};

/// What is said of a matter: how long, how much, to what end.
const MATTERS: &[&str] = &[
    "목적이",
    "목적을",
    "도움이",
    "도움을",
    "기여",
    "이바지",
    "필요한",
    "필요하",
    "중점을",
    "초점을",
    "역점을",
    "앞장",
    "만전",
    "최선",
    "한계가",
    "의의가",
    "의미가",
    "주력",
    "그치",
    "소요",
    "걸리",
    "걸립",
    "걸린",
    "걸렸",
    "활용",
    "사용",
    "쓰이",
    "쓰인",
    "쓰일",
    "쓰입",
    "힘쓰",
    "집중",
    "노력",
    "성공",
    "합의",
    "뜻을 모",
    "큰 역할",
    "중요한",
    "효과적",
    "유용",
    "보탬",
    "주저",
    "인색",
    "어려움이",
    "불편이",
    "불편함이",
    "지장이",
    "문제가",
    "부족함이",
    "무리가",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    // 했는데, 있는데 and 없는데 join clauses.
    if !before.ends_with(is_syllable)
        || before.ends_with(|c| crate::text::hangul::final_of(c) == Some(crate::text::hangul::last::SS))
        || before.ends_with('없')
    {
        return None;
    }
    let after = place.after();
    if place.cue() == "는데에" {
        return after.starts_with([' ', '는', '도', '서']).then(|| Hit::auto(place.span, "는 데에"));
    }
    let second = after.split_once(' ').map_or("", |(_, rest)| rest);
    let third = second.split_once(' ').map_or("", |(_, rest)| rest);
    let said = |text: &str| MATTERS.iter().any(|m| text.starts_with(m));
    let lasts = |text: &str| {
        ["걸리", "걸립", "걸린", "걸렸", "소요", "들었", "듭니다", "든다", "들어갑"].iter().any(|m| text.starts_with(m))
    };
    // 취지는 … 돕는 데 있다
    let near = place.behind(60);
    let aim =
        ["취지는", "목적은", "목표는", "의의는", "중점은", "핵심은", "초점은"].iter().any(|word| near.contains(word));
    let lies = aim && ["있다", "있습", "있으", "있음", "있고", "있는"].iter().any(|word| after.starts_with(word));
    (lies || said(after) || (degree(after) && said(second)) || lasts(second) || lasts(third))
        .then(|| Hit::auto(place.span, "는 데 "))
}

/// A word of degree before the matter: 큰 도움이.
fn degree(after: &str) -> bool {
    ["큰 ", "많은 ", "더 ", "더욱 ", "가장 ", "매우 ", "꼭 ", "적극 ", "크게 ", "온 "]
        .iter()
        .any(|w| after.starts_with(w))
}
