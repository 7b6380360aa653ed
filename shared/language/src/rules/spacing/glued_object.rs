//! A verb written to the particle of its object: 누리집을참고, 자료를제출하여, 차질이없도록.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, is_syllable, last};

pub const RULE: Rule = Rule {
    id: "glued-object",
    title: "조사 뒤의 띄어쓰기",
    why: "조사 뒤에 오는 말은 띄어 씁니다.",
    examples: &[
        fix("누리집을참고하시기 바랍니다.", "누리집을 참고하시기 바랍니다."),
        fix("신청서를작성하여 보냅니다.", "신청서를 작성하여 보냅니다."),
        fix("통행에 불편함이없도록 합니다.", "통행에 불편함이 없도록 합니다."),
        fix("담배꽁초를버리지 마십시오.", "담배꽁초를 버리지 마십시오."),
        fix("허가를받아야 합니다.", "허가를 받아야 합니다."),
        fix("문의가있어 알립니다.", "문의가 있어 알립니다."),
        keep("마을회관에서 을지훈련을 합니다."),
        keep("어이없는 일이 없도록 합니다."),
        keep("서를이라는 사람과 가을확인제"),
    ],
    find: Find::Cue(&["을", "를", "이없", "이있", "가있", "가없"], find),
};

/// Verbs that are no nouns of actions, as they begin.
const VERBS: &[&str] = &[
    "받아",
    "받은",
    "받을",
    "받지",
    "받고",
    "받습",
    "받는",
    "내고",
    "내야",
    "내지",
    "얻어",
    "얻은",
    "얻을",
    "갖추",
    "가지고",
    "보내",
    "알리",
    "적어",
    "적은",
    "지켜",
    "지키",
    "높이",
    "줄이",
    "늘리",
    "만들",
    "두고",
    "거쳐",
    "거친",
    "마친",
    "마치",
    "맡은",
    "맡아",
    "돕기",
    "찾아",
    "찾는",
    "들어",
    "들었",
    "세우",
    "세워",
    "나누",
    "나눠",
    "모아",
    "모으",
    "바탕으로",
    "대상으로",
    "중심으로",
    "가져",
    "비롯한",
    "비롯해",
    "포함한",
    "포함해",
    "포함하",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let (before, after) = (place.before(), place.after());
    if !after.starts_with(is_syllable) {
        return None;
    }
    if let "이있" | "가있" | "가없" | "이없" = place.cue()
        && let Some(noun) = action::ending(before)
    {
        let closed = final_of(noun.chars().next_back()?)? != last::NONE;
        let begins =
            ["어", "는", "습", "을", "으", "었", "다", "고", "지", "도록", "이 "].iter().any(|e| after.starts_with(e));
        let right = closed == place.cue().starts_with('이') && begins;
        let cue = place.cue();
        let particle = cue.chars().next()?;
        return right.then(|| Hit::auto(place.span, format!("{particle} {}", &cue[particle.len_utf8()..])));
    }
    if place.cue() == "이없" {
        const NOUNS: &[&str] =
            &["함", "음", "점", "일", "문제", "차질", "이상", "지장", "불편", "어려움", "착오", "혼란", "누락"];
        let sure = NOUNS.iter().any(|n| before.ends_with(n))
            && ["도록", "이 ", "습", "는", "으", "었", "다"].iter().any(|e| after.starts_with(e));
        return sure.then(|| Hit::auto(place.span, "이 없"));
    }
    let noun = action::word(before);
    let closed = final_of(noun.chars().next_back()?)? != last::NONE;
    let agrees = closed == (place.cue() == "을") && noun.chars().count() >= 2;
    (agrees && verb(after)).then(|| Hit::auto(place.span, format!("{} ", place.cue())))
}

/// Whether a verb begins here.
fn verb(after: &str) -> bool {
    let two = after.char_indices().nth(2).map_or(after.len(), |(at, _)| at);
    let (head, rest) = after.split_at(two);
    let made = action::is(head) && rest.starts_with(['하', '해', '할', '한', '합', '함', '했', '드', '바', '부', '받']);
    let stem = crate::ending::lexicon::exact(head).is_some()
        && rest.starts_with(['지', '고', '는', '면', '며', '기', '어', '게', '려', '시', '도']);
    made || stem || VERBS.iter().any(|v| after.starts_with(v))
}
