//! 붙임 named in the body must exist (OD-23).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Document;

pub const RULE: Rule = Rule {
    id: "attachment-mention",
    title: "붙임과 본문",
    why: "본문에서 붙임을 말했으면 붙임을 적습니다.",
    examples: &[
        fix(
            "1. 관련: 총무과-12호\n2. 붙임과 같이 알려 드립니다.  끝.",
            "1. 관련: 총무과-12호\n2. 붙임과 같이 알려 드립니다.  끝.",
        ),
        keep("계획을 붙임과 같이 알려 드립니다.\n\n붙임  계획서 1부.  끝."),
        keep("계획을 알려 드립니다.  끝."),
        keep("붙임과 같이 알려 드립니다."),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let whole = document.paragraphs.iter().any(|p| p.text.trim_end().ends_with("끝."));
    let attached = document.paragraphs.iter().any(|p| p.text.trim_start().starts_with("붙임 "));
    if !whole || attached {
        return Vec::new();
    }
    let named =
        document.paragraphs.iter().enumerate().find_map(|(index, p)| p.text.find("붙임과 같이").map(|at| (index, at)));
    named.map(|(index, at)| (index, Hit::note(Span::new(at, at + "붙임".len())))).into_iter().collect()
}
