//! A sentence of another register among those in 하십시오체 (OD-40, CC-34).

use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::sentence::sentences;
use crate::text::{Document, Kind};

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
        for span in sentences(paragraph.text) {
            let text = span.of(paragraph.text).trim_end_matches(['.', '?', '!', ' ']);
            if ["니다", "니까", "십시오"].iter().any(|end| text.ends_with(end)) {
                formal += 1;
            } else if span.of(paragraph.text).ends_with('.') && (text.ends_with('다') || text.ends_with("요")) {
                other.push((index, Hit::note(span)));
            }
        }
    }
    // As many of the other kind: then the document may quote, or be of that kind.
    if formal >= ENOUGH && other.len() * 2 <= formal { other } else { Vec::new() }
}
