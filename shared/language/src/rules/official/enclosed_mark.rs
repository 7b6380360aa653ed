//! Item marks taken from the enclosed letters: ⑴ ㈎ (official-document 3.1).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "enclosed-mark",
    title: "괄호 항목 기호",
    why: "다섯째·여섯째 항목 기호는 ‘(1)’, ‘(가)’처럼 괄호와 글자로 씁니다.",
    examples: &[
        fix("⑴ 대상 사업", "(1) 대상 사업"),
        fix("㈎ 신청 방법", "(가) 신청 방법"),
        keep("(1) 대상 사업"),
        keep("① 신청 방법"),
        keep("주식회사는 ㈜로 줄여 적습니다."),
    ],
    find: Find::Cue(
        &[
            "⑴", "⑵", "⑶", "⑷", "⑸", "⑹", "⑺", "⑻", "⑼", "⑽", "㈎", "㈏", "㈐", "㈑", "㈒", "㈓", "㈔", "㈕", "㈖",
            "㈗", "㈘", "㈙", "㈚", "㈛",
        ],
        look,
    ),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    const SYLLABLES: [char; 14] = ['가', '나', '다', '라', '마', '바', '사', '아', '자', '차', '카', '타', '파', '하'];
    let mark = place.cue().chars().next()?;
    let inner = match mark {
        '⑴'..='⒇' => (u32::from(mark) - u32::from('⑴') + 1).to_string(),
        _ => SYLLABLES.get((u32::from(mark) - u32::from('㈎')) as usize)?.to_string(),
    };
    // ㈔, ㈐ and others also stand for kinds of bodies inside a line.
    place.before().trim().is_empty().then(|| Hit::auto(place.span, format!("({inner})")))
}
