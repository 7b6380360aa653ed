//! A sentence of another register among those in 하십시오체 (OD-40, CC-34).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::sentence::sentences;
use crate::text::{Document, Kind, Paragraph};

pub const RULE: Rule = Rule {
    id: "mixed-register",
    title: "문장 끝의 통일",
    why: "한 문서에서는 문장 끝을 하십시오체로 통일합니다.",
    examples: &[
        fix(
            "신청을 받습니다.\n서류를 냅니다.\n결과는 문자로 알려 드려요.",
            "신청을 받습니다.\n서류를 냅니다.\n결과는 문자로 알려 드려요.",
        ),
        fix(
            "신청을 받습니다. 서류를 냅니다. 결과는 문자로 알린다.",
            "신청을 받습니다. 서류를 냅니다. 결과는 문자로 알린다.",
        ),
        keep("신청을 받습니다. 서류를 냅니다. 결과를 알려 드립니다."),
        keep("신청을 받는다. 서류를 낸다. 결과를 알린다."),
        keep("신청을 받습니다. 서류를 냅니다.\n다. 장소: 시청"),
        keep("신청을 받습니다.\n서류를 냅니다.\n가. 대상: 주민\n나. 방법: 방문 신청함."),
        keep("신청을 받습니다. 서류를 냅니다. 그는 “결과를 알린다.”라고 말했습니다."),
    ],
    find: Find::Document(find),
};

/// How many sentences in 하십시오체 make it the register of a document.
const ENOUGH: usize = 2;

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let (mut formal, mut other) = (0, Vec::new());
    for (index, paragraph) in document.paragraphs.iter().enumerate().filter(|(_, p)| p.kind == Kind::Body) {
        let text = paragraph.text;
        for (at, _) in text.match_indices('.') {
            match ending(&text[..at]) {
                Some(true) => formal += 1,
                Some(false) if !quoted(paragraph, at) && closes(&text[at + 1..]) => other.push((index, at)),
                _ => {}
            }
        }
    }
    // As many of the other kind: then the document may quote, or be of that kind.
    if formal < ENOUGH || other.len() * 2 > formal {
        return Vec::new();
    }
    other
        .into_iter()
        .filter_map(|(index, at)| Some((index, Hit::note(whole(document.paragraphs[index].text, at)?))))
        .collect()
}

/// Whether a sentence ends here in 하십시오체; `None` when it ends in no register.
fn ending(text: &str) -> Option<bool> {
    // A syllable by itself is the mark of an item: 다.
    crate::text::action::last(text, 2)?;
    match text.chars().next_back()? {
        '다' => Some(text.ends_with("니다")),
        '요' => Some(false),
        '오' if text.ends_with("십시오") => Some(true),
        _ => None,
    }
}

fn closes(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(char::is_whitespace)
}

fn quoted(paragraph: &Paragraph<'_>, at: usize) -> bool {
    paragraph.protected.iter().any(|p| p.span.start < at && at < p.span.end)
}

/// The sentence that a full stop ends.
fn whole(text: &str, at: usize) -> Option<Span> {
    sentences(text).into_iter().find(|s| s.start < at && at < s.end)
}
