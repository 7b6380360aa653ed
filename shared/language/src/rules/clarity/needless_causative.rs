//! 시키다 where nobody makes another do it: 구체화시키다, 개선시키다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "needless-causative",
    title: "불필요한 사동",
    why: "스스로 하는 일에는 ‘시키다’ 대신 ‘하다’를 씁니다.",
    examples: &[
        fix("계획을 구체화시키겠습니다.", "계획을 구체화하겠습니다."),
        fix("환경을 개선시켜 나가겠습니다.", "환경을 개선해 나가겠습니다."),
        fix("불편을 야기시킨 점", "불편을 야기한 점"),
        fix("사업을 활성화시킨다.", "사업을 활성화한다."),
        fix("차량을 주차시킨 뒤", "차량을 주차한 뒤"),
        keep("직원에게 자료를 삭제시켰습니다."),
        keep("직원을 교육시켰습니다."),
        keep("아이를 안정시켰습니다."),
        keep("경제를 구체화하겠습니다."),
    ],
    find: Find::Cue(&["시키", "시킨", "시킬", "시킵", "시킴", "시켰", "시켜"], look),
};

/// Nouns whose 하다 is transitive already.
const NOUNS: &[&str] = &[
    "개선", "야기", "제한", "훼손", "위반", "배제", "해소", "완화", "차단", "실현", "초래", "단축", "제고", "확충",
    "소개", "설득", "유지", "유발", "강화", "촉진", "증진", "진작", "증대", "육성", "절감", "감축", "확보", "연장",
    "보완", "부각", "통합", "분리", "조성", "장려",
];

/// The same where nobody is named who is made to do it.
const DIRECT: &[&str] = &[
    "주차", "입금", "금지", "해결", "폐지", "취소", "삭제", "변경", "확대", "축소", "파괴", "왜곡", "제거", "접목",
    "폐쇄", "도입", "공개",
];

fn look(place: &Place<'_>) -> Option<Hit> {
    let lead = place.before();
    let factitive =
        lead.ends_with('화') && lead.chars().rev().take_while(|c| crate::text::hangul::is_syllable(*c)).count() >= 3;
    let transitive = NOUNS.iter().any(|n| lead.ends_with(n));
    let alone = !["에게", "한테", "로 하여금"].iter().any(|whom| lead.contains(whom));
    let direct = alone && DIRECT.iter().any(|n| lead.ends_with(n));
    let with = match place.cue() {
        "시키" => "하",
        "시킨" => "한",
        "시킬" => "할",
        "시킵" => "합",
        "시킴" => "함",
        "시켰" => "했",
        _ => "해",
    };
    (factitive || transitive || direct).then(|| Hit::auto(place.span, with))
}
