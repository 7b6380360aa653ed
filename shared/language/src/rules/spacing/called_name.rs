//! 씨 after a full name and 간 between two bodies stand apart: 홍길동씨가, 본청과 지청간 협의.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;

pub const RULE: Rule = Rule {
    id: "fused-called-name",
    title: "이름 뒤의 ‘씨’와 사이의 ‘간’",
    why: "이름 뒤의 ‘씨’와 사이를 나타내는 ‘간’은 의존 명사이므로 띄어 씁니다.",
    examples: &[
        fix("홍길동씨가 발표합니다.", "홍길동 씨가 발표합니다."),
        fix("본청과 지청간 협의를 거쳤습니다.", "본청과 지청 간 협의를 거쳤습니다."),
        keep("아저씨가 말씨와 솜씨를 봅니다."),
        keep("김씨와 이씨, 복숭아씨와 도라지씨를 심습니다."),
        keep("시간과 공간, 행정과 기간 동안"),
    ],
    find: Find::Cue(&["씨가 ", "씨는 ", "씨의 ", "씨에게", "씨를 ", "씨와 ", "씨도 ", "씨께서", "간 "], find),
};

/// The most frequent surnames; a word of three syllables that begins with another may be no name.
const SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설길연위표명기왕금옥육인맹제모탁국어은편용";
/// Plants of three syllables whose seeds are no person.
const SEEDS: &[&str] =
    &["복숭아", "도라지", "옥수수", "양배추", "고구마", "유채꽃", "나팔꽃", "소나무", "금잔화", "백일홍"];
/// How the names of bodies and groups end.
const BODIES: &[char] =
    &['청', '부', '처', '시', '군', '구', '도', '관', '원', '회', '국', '소', '교', '체', '사', '서'];

fn find(place: &Place<'_>) -> Option<Hit> {
    let word = action::word(place.before());
    let fused = if place.cue() == "간 " {
        let lead = place.before()[..place.before().len() - word.len()].trim_end();
        word.chars().count() >= 2
            && word.ends_with(BODIES)
            && lead.ends_with(['와', '과'])
            && action::word(lead).chars().count() >= 3
    } else {
        word.chars().count() == 3 && word.starts_with(|c| SURNAMES.contains(c)) && !SEEDS.contains(&word)
    };
    fused.then(|| Hit::auto(place.span, format!(" {}", place.cue())))
}
