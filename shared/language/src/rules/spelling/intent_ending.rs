//! -(으)려고 and -(으)려면 with a ㄹ too many: 할려고, 뽑을려면, 바꿀려고 (한글 맞춤법 제15항).

use crate::ending::lexicon;
use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::{final_of, last, with_final};

pub const RULE: Rule = Rule {
    id: "intent-ending",
    title: "‘-(으)려고’의 표기",
    why: "‘-(으)려고’와 ‘-(으)려면’ 앞에 ‘ㄹ’을 덧붙이지 않습니다.",
    examples: &[
        fix("대표를 뽑을려고 모였습니다.", "대표를 뽑으려고 모였습니다."),
        fix("주소를 바꿀려면 신분증이 필요합니다.", "주소를 바꾸려면 신분증이 필요합니다."),
        fix("신청할려는 분이 많습니다.", "신청하려는 분이 많습니다."),
        keep("길을 만들려고 하고, 짐을 줄이려고 합니다."),
        keep("밭을 갈려고 합니다."),
    ],
    find: Find::Cue(&["려고", "려면", "려는 ", "려다 "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let end = before.chars().next_back().filter(|c| final_of(*c) == Some(last::L))?;
    let word = action::word(before);
    let head = &word[..word.len() - end.len_utf8()];
    if head.is_empty() {
        return None;
    }
    let open = with_final(end, last::NONE)?;
    let (right, stem) = match end {
        '을' => ('으', head.to_owned()),
        _ => (open, format!("{head}{open}")),
    };
    let made = end == '할' && action::ending(head).is_some() || end == '될' && action::ending(head).is_some();
    let known = lexicon::exact(&stem).is_some() && (end == '을' || lexicon::exact(word).is_none());
    let span = Span::new(place.span.start - end.len_utf8(), place.span.end);
    (made || known).then(|| Hit::auto(span, format!("{right}{}", place.cue())))
}
