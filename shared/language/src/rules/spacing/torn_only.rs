//! The particles 뿐 and 밖에 written apart from their noun: 공무원 뿐만 아니라, 세 곳 밖에 없다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, last};
use crate::text::{action, number};

pub const RULE: Rule = Rule {
    id: "torn-only",
    title: "조사 ‘뿐, 밖에’ 붙여쓰기",
    why: "체언 뒤의 ‘뿐’과, ‘그것 말고는’을 뜻하는 ‘밖에’는 조사이므로 앞말에 붙여 씁니다.",
    examples: &[
        fix("도로 뿐만 아니라 하천도 정비합니다.", "도로뿐만 아니라 하천도 정비합니다."),
        fix("남은 것은 두 곳 뿐입니다.", "남은 것은 두 곳뿐입니다."),
        fix("예산이 300만 원 밖에 남지 않았습니다.", "예산이 300만 원밖에 남지 않았습니다."),
        fix("신청자가 3명 밖에 없습니다.", "신청자가 3명밖에 없습니다."),
        keep("500m 밖에 주차장이 있습니다."),
        keep("3층 밖에 나가지 않습니다."),
        fix("공공시설 뿐만 아니라 민간 시설도", "공공시설뿐만 아니라 민간 시설도"),
        keep("빠를 뿐만 아니라 편리합니다."),
        keep("기다릴 뿐입니다."),
        keep("예산을 확보했을 뿐 아니라"),
    ],
    find: Find::Cue(
        &[" 뿐만 아니", " 뿐 아니", " 뿐만이 아니", " 뿐입니다", " 뿐이다", " 뿐이며", " 뿐이었", " 밖에 "],
        find,
    ),
};

/// What is counted and has no outside.
const COUNTED: &[&str] =
    &["원", "명", "건", "개", "회", "일", "시간", "개월", "년", "%", "대", "가구", "세대", "가지", "번"];

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.cue() == " 밖에 " {
        let near = place.ahead(12);
        let denied = ["없", "않", "안 ", "못"].iter().any(|no| near.contains(no));
        let counted = number::ends_counted(place.before(), COUNTED) || place.before().ends_with("만 원");
        return (denied && counted).then(|| Hit::auto(place.span, "밖에 "));
    }
    let word = action::word(place.before());
    let end = word.chars().next_back()?;
    // After -ㄹ it is a noun; most nouns that end so can't be told from verbs.
    const SOUNDS: &[&str] = &[
        "시설",
        "건물",
        "마을",
        "교실",
        "품질",
        "기술",
        "예술",
        "인물",
        "식물",
        "동물",
        "산물",
        "폐기물",
        "시설물",
        "건축물",
        "서울",
        "시민들",
        "주민들",
    ];
    let named = SOUNDS.iter().any(|noun| word.ends_with(noun));
    let noun = (final_of(end) != Some(last::L) || named) && !word.ends_with("다");
    noun.then(|| Hit::auto(place.span, place.cue()[1..].to_owned()))
}
