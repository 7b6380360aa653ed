//! 의 after 의 after 의.

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;

pub const RULE: Rule = Rule {
    id: "genitive-chain",
    title: "‘의’의 겹침",
    why: "‘의’를 거듭 쓰지 않고 다른 조사나 서술어로 풉니다.",
    examples: &[
        fix("시의 공원의 시설의 안전을 살핍니다.", "시의 공원의 시설의 안전을 살핍니다."),
        keep("시의 공원에 있는 시설의 안전을 살핍니다."),
        keep("회의 결의 내용의 요지"),
        keep("주의 및 유의 사항의 안내"),
    ],
    find: Find::Paragraph(find),
};

/// Words that end in 의 without being a genitive.
const NOUNS: &[&str] = &[
    "회의", "합의", "협의", "동의", "유의", "주의", "결의", "심의", "논의", "문의", "고의", "선의", "악의", "정의",
    "질의", "건의", "이의", "제의", "호의", "편의", "임의", "강의", "전의", "의의", "거의", "경의", "예의", "사의",
    "상의", "창의", "민의",
];

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut run: Option<(Span, usize)> = None;
    for word in paragraph.words() {
        let text = word.of(paragraph.text);
        if text.ends_with('의') && text.chars().count() > 1 && !NOUNS.iter().any(|n| text.ends_with(n)) {
            run = Some(run.map_or((word, 1), |(span, n)| (Span::new(span.start, word.end), n + 1)));
        } else {
            hits.extend(run.take().filter(|(_, n)| *n >= 3).map(|(span, _)| Hit::note(span)));
        }
    }
    hits
}
