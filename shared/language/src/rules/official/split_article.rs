//! A paragraph of an article cited without its 제 (official-document 5.6).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "split-article",
    title: "조문의 표기",
    why: "조·항·호는 ‘제27조제3항’처럼 각각 ‘제’를 붙여 적습니다.",
    examples: &[
        fix("「도로법」 제61조 1항에 따라", "「도로법」 제61조제1항에 따라"),
        fix("제5조 2호에 해당하면", "제5조제2호에 해당하면"),
        keep("「도로법」 제61조제1항에 따라"),
        keep("제61조 제1항에 따라"),
        keep("제2조 3개 항목을 고칩니다."),
    ],
    find: Find::Cue(&["조 ", "항 "], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let head = place.before();
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    if digits == 0 || !head[..head.len() - digits].ends_with('제') {
        return None;
    }
    let tail = place.after();
    let number = tail.bytes().take_while(u8::is_ascii_digit).count();
    let unit = tail[number..].chars().next().filter(|c| number > 0 && matches!(c, '항' | '호'))?;
    let next = tail[number + unit.len_utf8()..].chars().next();
    let whole = next.is_none_or(|c| !crate::text::hangul::is_syllable(c) || "에의은는을를이가및나".contains(c));
    let start = place.span.end - 1;
    whole.then(|| Hit::auto(Span::new(start, start + 1 + number), format!("제{}", &tail[..number])))
}
