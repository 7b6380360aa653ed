//! 일절 before what is denied or forbidden: 서류는 일절 반환하지 않는다. 일체 is all of something.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "wholly-denied",
    title: "‘일절’과 ‘일체’",
    why: "막거나 부정하는 뜻으로는 ‘일절’, 모두라는 뜻으로는 ‘일체’를 씁니다.",
    examples: &[
        fix("접수된 서류는 일체 반환하지 않습니다.", "접수된 서류는 일절 반환하지 않습니다."),
        fix("외부 출입을 일체 허용하지 아니한다.", "외부 출입을 일절 허용하지 아니한다."),
        fix("금품을 일체 받지 말아야 합니다.", "금품을 일절 받지 말아야 합니다."),
        keep("관련 서류 일체를 제출하지 않으면 반려합니다."),
        keep("비용은 일체 신청인이 부담하고, 다시 청구하지 않습니다."),
        keep("서류 일체 제출하지 않은 경우"),
    ],
    find: Find::Cue(&["일체 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    // 서류 일체: the noun before says what all of.
    let after_topic = place.before().trim_end().ends_with(['은', '는', '을', '를', '도', '서', '게', '고', '며', ',']);
    let mut words = place.after().split(' ');
    let denied = words.next().is_some_and(|word| word.ends_with('지'))
        && words.next().is_some_and(|word| word.starts_with(['않', '아', '못', '말']));
    (after_topic && denied).then(|| Hit::auto(place.span, "일절 "))
}
