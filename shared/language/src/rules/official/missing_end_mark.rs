//! A letter that begins with 수신 and 제목 and never says 끝 (OD-20; 시행규칙 제4조제5항).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, Kind, foot};

pub const RULE: Rule = Rule {
    id: "missing-end-mark",
    title: "빠진 ‘끝’ 표시",
    why: "공문은 본문이나 붙임의 마지막 글자에서 두 칸을 띄우고 ‘끝.’을 적어 마칩니다.",
    examples: &[
        fix(
            "수신  총무과장\n제목  교육 안내\n교육에 참석하여 주시기 바랍니다.",
            "수신  총무과장\n제목  교육 안내\n교육에 참석하여 주시기 바랍니다.  끝.",
        ),
        fix(
            "수신  내부결재\n제목  교육 계획\n교육을 하려고 합니다.\n\n붙임  교육 계획 1부.\n",
            "수신  내부결재\n제목  교육 계획\n교육을 하려고 합니다.\n\n붙임  교육 계획 1부.  끝.\n",
        ),
        fix(
            "수신  총무과장\n제목  교육 안내\n교육을 안내합니다.\n\n가온시장\n",
            "수신  총무과장\n제목  교육 안내\n교육을 안내합니다.  끝.\n\n가온시장\n",
        ),
        keep("수신  총무과장\n제목  교육 안내\n교육을 안내합니다.  끝."),
        keep("수신  총무과장\n제목  교육 안내"),
        keep("수신 상태가 나쁩니다.\n제목을 정합니다.\n내용을 적습니다."),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    unfinished(document).into_iter().collect()
}

fn unfinished(document: &Document<'_>) -> Option<(usize, Hit)> {
    let line = |label: &str| document.paragraphs.iter().position(|p| labelled(p.text, label));
    let (receiver, title) = (line("수신")?, line("제목")?);
    let said = |text: &str| text.trim_end().trim_end_matches(['.', ')', '-', ' ', '!']).ends_with('끝');
    if receiver > title || document.paragraphs.iter().any(|p| said(p.text)) {
        return None;
    }
    let last = foot::last_line(document)?;
    let paragraph = &document.paragraphs[last];
    // Below a table the mark has a line of its own.
    if last <= title || paragraph.kind == Kind::Cell {
        return None;
    }
    // The last character is what is underlined.
    let text = paragraph.text.trim_end();
    let character = text.chars().next_back()?;
    let stop = if character == '.' { "" } else { "." };
    let span = Span::new(text.len() - character.len_utf8(), text.len());
    Some((last, Hit::suggest(span, format!("{character}{stop}  끝."))))
}

/// A label at the head of a line with something after it; with one space it may be a sentence about the word.
fn labelled(text: &str, label: &str) -> bool {
    let Some(rest) = text.trim().strip_prefix(label) else { return false };
    let apart = rest.starts_with([' ', '\t', ':', '　']);
    let clear = !rest.starts_with(' ') || rest.starts_with("  ") || !rest.ends_with("다.");
    apart && clear && !rest.trim_matches([' ', ':', '　']).is_empty()
}
