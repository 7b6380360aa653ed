//! 율 after a vowel or ㄴ, 률 after every other final (한글 맞춤법 제11항).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::{final_of, is_syllable, last};
use crate::text::particle;

pub const RULE: Rule = Rule {
    id: "rate-suffix",
    title: "‘율’과 ‘률’",
    why: "모음이나 ‘ㄴ’ 받침 뒤에는 ‘율’, 그 밖의 받침 뒤에는 ‘률’로 적습니다.",
    examples: &[
        fix("참석율이 낮습니다.", "참석률이 낮습니다."),
        fix("체납율을 줄입니다.", "체납률을 줄입니다."),
        fix("납부률과 비률", "납부율과 비율"),
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
        3 => !word.starts_with(|c| SURNAMES.contains(c)) || KNOWN.contains(&word),
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

/// Rates of three syllables that begin like a family name.
const KNOWN: &[&str] = &[
    "고용율",
    "공정율",
    "인상율",
    "이용율",
    "이행율",
    "성장율",
    "정답율",
    "진척율",
    "진행율",
    "장착율",
    "정착율",
    "임용율",
    "지급율",
    "지출율",
    "하락율",
    "상승율",
    "성공율",
    "전입율",
    "전출율",
    "유출율",
    "유입율",
    "우승율",
    "조달율",
    "조림율",
    "인증율",
    "인하율",
    "정확율",
    "제출율",
    "도달율",
    "함량율",
    "기울율",
    "방출율",
    "석방율",
    "도입율",
    "소각율",
    "채택율",
    "허용율",
    "원형율",
    "안착율",
    "주행율",
    "차감율",
    "고장율",
    "구입율",
    "구직율",
    "이직율",
    "이송율",
    "이혼율",
    "문맹율",
    "배출율",
    "배정율",
    "변형율",
    "지방율",
    "이자률",
    "이수률",
    "이환률",
    "방문률",
    "조회률",
    "선호률",
    "변화률",
    "지지률",
    "유지률",
    "주선률",
    "임대률",
    "추진률",
    "차지률",
    "기여률",
    "지연률",
    "이전률",
    "배치률",
    "인구률",
    "우선률",
    "도산률",
    "문해률",
    "조사률",
    "기준률",
    "백분률",
    "신고률",
    "신뢰률",
    "성과률",
    "소비률",
    "하자률",
    "여과률",
    "안전률",
    "전환률",
    "고사률",
    "공가률",
    "공개률",
    "국산률",
    "현원률",
    "노후률",
    "노출율",
    "구성율",
    "구축율",
    "인식율",
    "인용율",
    "방역율",
    "기록율",
    "조절율",
    "정산률",
    "환산률",
    "환원률",
    "표시율",
    "명중율",
    "반응율",
    "반납율",
    "반환률",
    "반려률",
    "기피률",
    "선발율",
    "선택율",
    "양성율",
    "전염율",
    "조정율",
    "주차률",
    "진단률",
    "차단률",
    "신청율",
];
