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
    let (text, bytes) = (paragraph.text, paragraph.text.as_bytes());
    let (mut hits, mut explained) = (Vec::new(), Vec::new());
    let (mut at, mut inside) = (0, false);
    while at < bytes.len() {
        if !bytes[at].is_ascii_uppercase() {
            inside = bytes[at] == b'(' || (inside && bytes[at] != b')');
            at += 1;
            continue;
        }
        let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_uppercase()).count();
        let word = &text[at..end];
        if !inside && (2..=6).contains(&word.len()) && single(bytes, at, end) && !USUAL.contains(&word) {
            let known = match explained.iter().find(|(w, _)| *w == word) {
                Some(&(_, known)) => known,
                None => {
                    let known = text.contains(&format!("({word})"));
                    explained.push((word, known));
                    known
                }
            };
            hits.extend((!known && !text[end..].starts_with('(')).then(|| Hit::note(Span::new(at, end))));
        }
        at = end;
    }
    hits
}

/// Whether the letters are a word by themselves.
fn single(bytes: &[u8], start: usize, end: usize) -> bool {
    let alone = |b: Option<&u8>| b.is_none_or(|b| !b.is_ascii_alphanumeric() && !b"./_@&-".contains(b));
    alone(start.checked_sub(1).and_then(|i| bytes.get(i))) && alone(bytes.get(end))
}
