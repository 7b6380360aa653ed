//! A title is a noun phrase without a full stop (OD-05).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;

pub const RULE: Rule = Rule {
    id: "title-form",
    title: "제목의 꼴",
    why: "제목은 마침표 없이 명사구로 적습니다.",
    examples: &[
        fix("제목  합동점검 협조 요청.", "제목  합동점검 협조 요청"),
        fix("제목  합동점검에 협조하여 주시기 바랍니다", "제목  합동점검에 협조하여 주시기 바랍니다"),
        keep("제목  합동점검 협조 요청"),
        keep("제목을 정하였습니다."),
        keep("제목  2026년 사업 계획(안)"),
    ],
    find: Find::Paragraph(find),
};

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    let body = paragraph.text.trim_end();
    let Some(title) = body.strip_prefix("제목") else { return Vec::new() };
    if !title.starts_with([' ', '\t', ':', '　']) || title.trim().is_empty() {
        return Vec::new();
    }
    let sentence = ["니다", "습니까", "십시오", "한다", "해요"].iter().any(|e| body.trim_end_matches('.').ends_with(e));
    let stop = body.trim_end_matches('.');
    let dated = stop.ends_with(|c: char| c.is_ascii_digit());
    if sentence {
        vec![Hit::note(Span::new(body.len() - title.trim_start().len(), body.len()))]
    } else if stop.len() < body.len() && !dated {
        vec![Hit::suggest(Span::new(stop.len(), body.len()), "")]
    } else {
        Vec::new()
    }
}
