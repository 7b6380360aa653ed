//! 끝 dressed up: - 끝 -, (끝), 이상 끝. (OD-20; 시행규칙 제4조제5항).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, foot};

pub const RULE: Rule = Rule {
    id: "decorated-end-mark",
    title: "‘끝’ 표시의 꾸밈",
    why: "‘끝.’은 줄표나 괄호, ‘이상’ 없이 적습니다.",
    examples: &[
        fix("협조하여 주시기 바랍니다.   - 끝 -", "협조하여 주시기 바랍니다.  끝."),
        fix("붙임  계획서 1부.  (끝)", "붙임  계획서 1부.  끝."),
        fix("알려 드립니다.  이상 끝.", "알려 드립니다.  끝."),
        keep("알려 드립니다.  끝."),
        keep("공사가 모두 끝."),
        keep("회의가 끝난 뒤 알려 드립니다."),
    ],
    find: Find::Document(find),
};

const FORMS: &[&str] = &["- 끝 -", "-끝-", "(끝)", "(끝).", "이상 끝.", "이상 끝", "끝!"];

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let last = foot::last_line(document);
    last.and_then(|index| Some((index, decorated(document.paragraphs[index].text)?))).into_iter().collect()
}

/// Right after a sentence it is certain; after a noun it may be the word 끝.
fn decorated(text: &str) -> Option<Hit> {
    let body = text.trim_end();
    let lead = FORMS.iter().find_map(|form| body.strip_suffix(form))?.trim_end();
    lead.ends_with('.').then(|| Hit::auto(Span::new(lead.len(), body.len()), "  끝."))
}
