//! 붙임 lines: two spaces, no colon, a number of copies and a full stop (OD-22).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;

pub const RULE: Rule = Rule {
    id: "attachment-form",
    title: "붙임의 표기",
    why: "‘붙임’ 뒤에는 쌍점 없이 두 칸을 띄우고, 수량 뒤에 마침표를 찍습니다.",
    examples: &[
        fix("붙임 점검 계획 1부.  끝.", "붙임  점검 계획 1부.  끝."),
        fix("붙임  점검 계획 1부", "붙임  점검 계획 1부."),
        fix("첨부  점검 계획 1부.  끝.", "붙임  점검 계획 1부.  끝."),
        fix("별첨 1. 점검 계획 1부.", "붙임  1. 점검 계획 1부."),
        keep("붙임  1. 점검 계획 1부."),
        keep("붙임과 같이 보내 드립니다."),
        keep("붙임 서식에 따라 작성하여 주시기 바랍니다."),
        keep("첨부 파일을 확인하여 주시기 바랍니다."),
    ],
    find: Find::Paragraph(find),
};

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    let text = paragraph.text;
    let body = text.trim_end();
    let indent = body.len() - body.trim_start().len();
    let Some(word) = ["붙임", "첨부", "별첨"].into_iter().find(|w| body[indent..].starts_with(w)) else {
        return Vec::new();
    };
    let after = indent + word.len();
    let content = body[after..].trim_start_matches(' ');
    let spaces = body.len() - after - content.len();
    let Some(copies) = copies(content) else { return Vec::new() };
    if spaces == 0 {
        return Vec::new();
    }
    let mut hits = Vec::new();
    if word != "붙임" || spaces != 2 {
        hits.push(Hit::auto(Span::new(indent, after + spaces), "붙임  "));
    }
    if !copies {
        hits.push(Hit::auto(Span::new(body.len() - "부".len(), body.len()), "부."));
    }
    hits
}

/// Whether the line of an attachment ends with its full stop; `None` when it is no such line.
fn copies(content: &str) -> Option<bool> {
    let line = content.strip_suffix("끝.").map_or(content, str::trim_end);
    let counted = |text: &str| {
        ["부", "권", "매", "장", "점"]
            .iter()
            .any(|unit| text.strip_suffix(unit).is_some_and(|t| t.ends_with(|c: char| c.is_ascii_digit())))
    };
    match line.strip_suffix('.') {
        Some(closed) if counted(closed) || closed.ends_with("1부(따로 보냄)") => Some(true),
        None if line.strip_suffix('부').is_some_and(|t| t.ends_with(|c: char| c.is_ascii_digit())) => Some(false),
        _ => None,
    }
}
