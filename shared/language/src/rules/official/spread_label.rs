//! Labels with their syllables set apart: 일   시 : (official-document 3.2).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;

const LABELS: &[&str] = &[
    "일시", "장소", "대상", "내용", "기간", "목적", "방법", "인원", "주제", "주관", "주최", "참석", "비고", "안건",
    "문의", "금액", "제목", "수신", "성명",
];

pub const RULE: Rule = Rule {
    id: "spread-label",
    title: "항목 이름의 띄어쓰기",
    why: "항목 이름은 글자 사이를 벌리지 않고, 쌍점은 앞말에 붙입니다.",
    examples: &[
        fix("가. 일   시 : 2026. 12. 3.(목)", "가. 일시: 2026. 12. 3.(목)"),
        fix("장 소: 시청 대회의실", "장소: 시청 대회의실"),
        keep("일시: 2026. 12. 3.(목)"),
        keep("내 용도: 창고"),
        keep("수신  가온시장"),
    ],
    find: Find::Paragraph(find),
};

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    let text = paragraph.text;
    let Some(colon) = text.char_indices().take(24).find(|(_, c)| *c == ':').map(|(at, _)| at) else {
        return Vec::new();
    };
    let lead = &text[..colon];
    let letters: String =
        lead.chars().rev().filter(|c| !c.is_whitespace()).take(2).collect::<Vec<_>>().into_iter().rev().collect();
    let Some(label) = LABELS.iter().find(|l| **l == letters) else { return Vec::new() };
    let first = label.chars().next().unwrap_or(' ');
    let Some(start) = lead.rfind(first) else { return Vec::new() };
    let spread = lead[start..].trim_end() != *label;
    let alone = text[..start].trim_end().is_empty() || text[..start].ends_with([' ', '.', ')']);
    if spread && alone { vec![Hit::auto(Span::new(start, colon), *label)] } else { Vec::new() }
}
