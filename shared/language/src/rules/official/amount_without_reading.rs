//! A fixed amount without its Hangul reading (OD-34).

use super::amount_reading::amount_before;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::numeral;

pub const RULE: Rule = Rule {
    id: "amount-without-reading",
    title: "금액의 한글 표기",
    why: "확정된 금액은 숫자 뒤 괄호에 한글을 함께 적습니다.",
    examples: &[
        fix("금5,000,000원을 지급합니다.", "금5,000,000원(금오백만원)을 지급합니다."),
        keep("금5,000,000원(금오백만원)을 지급합니다."),
        keep("5,000,000원을 지급합니다."),
        keep("보조금5,000,000원"),
    ],
    find: Find::Cue(&["원"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let amount = amount_before(place.before())?;
    let digits = place.before().bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b',').count();
    let lead = place.before()[..place.before().len() - digits].strip_suffix('금')?;
    let alone = !lead.ends_with(crate::text::hangul::is_syllable);
    let bare = !place.after().starts_with(['(', '정']);
    (alone && bare).then(|| Hit::auto(place.span, format!("원(금{}원)", numeral::reading(amount))))
}
