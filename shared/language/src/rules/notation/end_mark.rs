//! 끝 closes a document: a period before it, two spaces, a period after it.

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, foot};

pub const RULE: Rule = Rule {
    id: "end-mark-form",
    title: "‘끝’ 표시",
    why: "본문이나 붙임의 마지막 글자에서 두 칸을 띄우고 ‘끝.’을 적습니다.",
    examples: &[
        fix("붙임  계획서 1부. 끝.", "붙임  계획서 1부.  끝."),
        fix("붙임  계획서 1부 끝", "붙임  계획서 1부.  끝."),
        fix("붙임  계획서 1부. 끝.\n\n가온시장", "붙임  계획서 1부.  끝.\n\n가온시장"),
        keep("붙임  계획서 1부.  끝."),
        keep("사업이 끝났습니다."),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let last = foot::last_line(document);
    last.and_then(|index| Some((index, mark(document.paragraphs[index].text)?))).into_iter().collect()
}

fn mark(text: &str) -> Option<Hit> {
    let text = text.trim_end();
    let body = text.strip_suffix("끝.").or_else(|| text.strip_suffix('끝'))?;
    let written = body.trim_end_matches(' ');
    let copies = written.strip_suffix('부').is_some_and(|b| b.ends_with(|c: char| c.is_ascii_digit()));
    let start = match written.strip_suffix('.') {
        Some(sentence) => sentence.len(),
        None if copies => written.len(),
        None => return None,
    };
    let span = Span::new(start, text.len());
    (span.of(text) != ".  끝.").then(|| Hit::auto(span, ".  끝."))
}
