//! One space between an item mark and its content (OD-13).

use super::items::mark;
use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;

pub const RULE: Rule = Rule {
    id: "mark-spacing",
    title: "항목 기호 뒤 띄어쓰기",
    why: "항목 기호와 내용 사이는 한 칸을 띄웁니다.",
    examples: &[
        fix("가.일시: 2026. 12. 3.(목)", "가. 일시: 2026. 12. 3.(목)"),
        fix("1.   관련: 총무과-12(2026. 11. 2.)호", "1. 관련: 총무과-12(2026. 11. 2.)호"),
        fix("  1)대상", "  1) 대상"),
        keep("가. 일시: 2026. 12. 3.(목)"),
        keep("2026. 12. 3."),
        keep("3.5% 늘었습니다."),
        keep("붙임  1. 계획서 1부."),
        keep("다.음 모임"),
    ],
    find: Find::Paragraph(find),
};

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    let text = paragraph.text;
    let Some(mark) = mark(text) else { return Vec::new() };
    let rest = &text[mark.span.end..];
    let spaces = rest.bytes().take_while(|b| *b == b' ').count();
    let content = rest[spaces..].chars().next();
    let starts = content.is_some_and(|c| crate::text::hangul::is_syllable(c) || matches!(c, '「' | '(' | '‘'));
    if spaces == 1 || !starts || (spaces == 0 && !mark.certain(&rest[spaces..])) {
        return Vec::new();
    }
    vec![Hit::auto(Span::new(mark.span.end, mark.span.end + spaces), " ")]
}
