//! An amount whose Hangul reading says something else (OD-33).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::numeral;

pub const RULE: Rule = Rule {
    id: "amount-reading",
    title: "금액과 한글 표기",
    why: "숫자와 한글로 적은 금액이 같아야 하고, 한글은 ‘일’까지 모두 적습니다.",
    examples: &[
        fix("금113,560원(금일십일만삼천육백오십원)", "금113,560원(금일십일만삼천오백육십원)"),
        fix("금113,560원(금십일만삼천오백육십원)", "금113,560원(금일십일만삼천오백육십원)"),
        keep("금113,560원(금일십일만삼천오백육십원)"),
        keep("금5,000,000원(부가가치세 포함)"),
    ],
    find: Find::Cue(&["원(금"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let amount = amount_before(place.before())?;
    let start = place.span.end;
    let near = place.after().char_indices().take(60).find(|(at, _)| place.after()[*at..].starts_with("원)"))?.0;
    let inner = &place.after()[..near];
    let right = numeral::reading(amount);
    if inner == right || inner.is_empty() || inner.chars().any(|c| !"일이삼사오육칠팔구십백천만억조경 ".contains(c))
    {
        return None;
    }
    let written = numeral::hangul(&inner.replace(' ', "")).map(|(n, _)| n / 1000);
    let span = Span::new(start, start + inner.len());
    if written == Some(i128::from(amount)) {
        return Some(Hit::auto(span, right));
    }
    Some(Hit::suggest(span, right).saying("숫자와 한글로 적은 금액이 다릅니다. 어느 쪽이 맞는지 확인합니다."))
}

/// The whole number of won that ends a text: `금113,560`.
pub fn amount_before(text: &str) -> Option<u64> {
    let len = text.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b',').count();
    let digits: String = text[text.len() - len..].chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|n| *n > 0)
}
