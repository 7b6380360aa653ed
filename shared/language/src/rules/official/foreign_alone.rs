//! Latin abbreviations without their Korean (OD-42; 국어기본법 제14조).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;

/// Marks of units, file types and names that stand as they are.
const USUAL: &[&str] = &[
    "IC", "KTX", "SRT", "PDF", "HWP", "HWPX", "DOCX", "XLSX", "ZIP", "JPG", "PNG", "TV", "USB", "QR", "PC", "ID", "OK",
    "AM", "PM", "VIP",
];

pub const RULE: Rule = Rule {
    id: "foreign-alone",
    title: "로마자 약어",
    why: "공문서는 한글로 쓰고, 로마자는 처음 한 번 괄호 안에 적습니다.",
    examples: &[
        fix("MOU를 체결하였습니다.", "MOU를 체결하였습니다."),
        fix("관내 CCTV를 점검합니다.", "관내 CCTV를 점검합니다."),
        keep("업무 협약(MOU)을 체결하였습니다."),
        keep("사물 인터넷(IoT) 사업"),
        keep("PDF 파일로 제출합니다."),
        keep("www.GAON.go.kr에서 확인합니다."),
        keep("A동 101호"),
    ],
    find: Find::Paragraph(find),
};

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    let text = paragraph.text;
    let bytes = text.as_bytes();
    let mut hits = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes[at..].iter().position(u8::is_ascii_uppercase).map(|i| at + i) {
        let end = start + bytes[start..].iter().take_while(|b| b.is_ascii_uppercase()).count();
        let alone = |b: Option<&u8>| b.is_none_or(|b| !b.is_ascii_alphanumeric() && !b"./_@&-".contains(b));
        let word = &text[start..end];
        let single = alone(start.checked_sub(1).and_then(|i| bytes.get(i))) && alone(bytes.get(end));
        let inside = text[..start].rfind('(') > text[..start].rfind(')');
        let explained = text[end..].starts_with('(') || text.contains(&format!("({word})"));
        if word.len() >= 2 && word.len() <= 6 && single && !inside && !explained && !USUAL.contains(&word) {
            hits.push(Hit::note(Span::new(start, end)));
        }
        at = end;
    }
    hits
}
