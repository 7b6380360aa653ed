//! 율 after a vowel or ㄴ, 률 after every other final (한글 맞춤법 제11항).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, is_syllable, last};
use crate::text::particle;

pub const RULE: Rule = Rule {
    id: "rate-suffix",
    title: "‘율’과 ‘률’",
    why: "모음이나 ‘ㄴ’ 받침 뒤에는 ‘율’, 그 밖의 받침 뒤에는 ‘률’로 적습니다.",
    examples: &[
        fix("참석율이 낮습니다.", "참석률이 낮습니다."),
        fix("체납율을 줄입니다.", "체납률을 줄입니다."),
        fix("납부률과 비률, 이혼률", "납부율과 비율, 이혼율"),
        fix("업무 능율이 올랐습니다.", "업무 능률이 올랐습니다."),
        keep("취업률과 출산율, 자율과 규율을 지킵니다."),
        keep("김동율 위원과 이용율 씨가 참석합니다."),
        keep("법률과 조례를 봅니다."),
    ],
    find: Find::Cue(&["율", "률"], find),
};

/// Words of two syllables that are nothing but a rate.
const SHORT: &[&str] = &["비률", "확율", "능율", "효률", "환률", "규률", "운률", "이률"];

/// Family names with which a word of three syllables may be a person's name.
const SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용";

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let sound = final_of(before.chars().next_back()?)?;
    let right = if sound == last::NONE || sound == last::N { "율" } else { "률" };
    if place.cue() == right || !particle::follows(place.after()) {
        return None;
    }
    let start =
        before.rfind(|c| !is_syllable(c)).map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let word = &place.paragraph.text[start..place.span.end];
    let rate = match word.chars().count() {
        0..=2 => SHORT.contains(&word),
        3 if titled(place.after()) => false,
        3 => !word.starts_with(|c| SURNAMES.contains(c)) || action::is(action::word(before)) || KNOWN.contains(&word),
        _ => true,
    };
    rate.then(|| Hit::auto(place.span, right))
}

/// Whether a title follows, as after a person's name.
fn titled(after: &str) -> bool {
    [" 씨", " 위원", " 주무관", " 팀장", " 과장", " 의원", " 교수", " 대표", " 시장", " 군수", "님"]
        .iter()
        .any(|t| after.starts_with(t))
}

/// Rates of three syllables that begin like a family name and are made of no action.
const KNOWN: &[&str] = &[
    "공정율",
    "정답율",
    "우승율",
    "정확율",
    "함량율",
    "기울율",
    "원형율",
    "고장율",
    "문맹율",
    "지방율",
    "이자률",
    "이환률",
    "인구률",
    "우선률",
    "도산률",
    "문해률",
    "기준률",
    "백분률",
    "성과률",
    "하자률",
    "여과률",
    "안전률",
    "고사률",
    "공가률",
    "국산률",
    "현원률",
    "노후률",
    "명중율",
];
