//! Sums in figures without commas: 12500원 (행정업무운영 편람, 금액의 표기).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;
use crate::text::particle;

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
    let before = place.before();
    let digits = number::trailing(before);
    let lead = before[..before.len() - digits.len()].chars().next_back();
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    let alone = lead.is_none_or(|c| matches!(c, ' ' | '(' | '\n' | '\t' | ':' | '~'));
    // 1만 2500원 reads on.
    let goes_on = before[..before.len() - digits.len()].trim_end().ends_with(['만', '억', '조', '천']);
    let ends = place.after().is_empty()
        || !crate::text::hangul::is_syllable(place.after().chars().next()?)
        || particle::follows(place.after());
    if !plain || !alone || goes_on || !ends || !(4..=12).contains(&digits.len()) {
        return None;
    }
    let mut sum = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            sum.push(',');
        }
        sum.push(digit);
    }
    let start = place.span.start - digits.len();
    Some(Hit::auto(crate::finding::Span::new(start, place.span.end), format!("{sum}원")))
}
