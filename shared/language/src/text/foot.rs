//! The lines below a letter's text (결문): in whose name it is sent, who drafted it, where to ask.

use super::Document;

/// How the lines below a text begin: who drafted it, when it was sent, where to ask.
const BELOW: &[&str] = &[
    "수신자",
    "기안자",
    "검토자",
    "협조자",
    "결재권자",
    "시행",
    "접수",
    "우 ",
    "전화",
    "전송",
    "팩스",
    "주소",
    "담당",
    "공개",
];

/// How the one ends in whose name it is sent.
const HEADS: &[&str] = &[
    "시장",
    "군수",
    "구청장",
    "장관",
    "청장",
    "도지사",
    "교육감",
    "과장",
    "국장",
    "실장",
    "소장",
    "원장",
    "교장",
    "의장",
];

/// The last line of a letter's text: what stands below it is its foot or empty.
pub fn last_line(document: &Document<'_>) -> Option<usize> {
    document.paragraphs.iter().rposition(|p| !p.text.trim().is_empty() && !is_line(p.text))
}

/// Whether a line belongs to the foot of a letter.
pub fn is_line(text: &str) -> bool {
    let text = text.trim();
    is_sender(text) || BELOW.iter().any(|word| text.starts_with(word))
}

/// Whether a line says in whose name the letter is sent (발신 명의).
pub fn is_sender(line: &str) -> bool {
    line.chars().count() <= 20 && HEADS.iter().any(|head| line.ends_with(head))
}
