//! Sums in figures without commas: 12500원 (시행규칙 제2조제2항 writes 금113,560원).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::{number, numeral, particle};

pub const RULE: Rule = Rule {
    id: "digit-commas",
    title: "금액의 자릿수 쉼표",
    why: "금액을 숫자로 적을 때에는 천 단위마다 쉼표를 찍습니다.",
    examples: &[
        fix("수강료는 12500원입니다.", "수강료는 12,500원입니다."),
        fix("수수료 1000원을 냅니다.", "수수료 1,000원을 냅니다."),
        keep("수강료는 12,500원이고 수수료는 500원입니다."),
        keep("1만 2500원과 12.5원, 3-2500원"),
        keep("사업 번호 제2500원안"),
    ],
    find: Find::Cue(&["원"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let digits = number::trailing(place.before());
    let lead = &place.before()[..place.before().len() - digits.len()];
    let plain =
        digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0') && (4..=12).contains(&digits.len());
    let alone = lead.is_empty() || lead.ends_with([' ', '(', '\n', '\t', ':', '~']);
    // 1만 2500원 reads on.
    let goes_on = lead.trim_end().ends_with(['만', '억', '조', '천']);
    let span = Span::new(place.span.start - digits.len(), place.span.end);
    (plain && alone && !goes_on && particle::follows(place.after()))
        .then(|| Hit::auto(span, format!("{}원", numeral::grouped(digits))))
}
