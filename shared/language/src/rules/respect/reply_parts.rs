//! What a reply to a citizen must tell besides its answer: who is in charge, where it was sent, until when
//! (CC-04, CC-15 to CC-18; 민원 처리에 관한 법률 제16조·제22조·제23조, 같은 법 시행령 제21조·제24조·제31조).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Document;

pub const RULE: Rule = Rule {
    id: "reply-part",
    title: "민원 답변에 들어갈 내용",
    why: "답변에는 담당자와 연락처, 보낸 곳, 기한처럼 민원인이 알아야 할 것을 적습니다.",
    examples: &[
        fix(
            "안녕하십니까? 귀하의 민원을 검토했습니다.\n가로등을 12월 4일까지 고치겠습니다.",
            "안녕하십니까? 귀하의 민원을 검토했습니다.\n가로등을 12월 4일까지 고치겠습니다.",
        ),
        fix(
            "안녕하십니까? 귀하의 민원은 경찰서로 이송하였습니다. 문의: 도로과(031-000-1234)",
            "안녕하십니까? 귀하의 민원은 경찰서로 이송하였습니다. 문의: 도로과(031-000-1234)",
        ),
        keep(
            "안녕하십니까? 귀하의 민원을 검토했습니다.\n가로등을 12월 4일까지 고치겠습니다. 문의: 도로과 이하람(031-000-2345)",
        ),
        keep("안녕하십니까? 귀하의 민원은 11월 24일 가온경찰서로 이송하였습니다. 문의: 교통과(031-000-0112)"),
        keep("민원 처리 기간을 연장하는 방법을 배웁니다."),
        keep("귀하의 민원을 검토했습니다."),
    ],
    find: Find::Document(find),
};

/// A duty: the words that bring it up, what fulfils it, and what is said when nothing does.
struct Duty {
    words: &'static [&'static str],
    /// Asks the text and the number of days told in it.
    needs: fn(&str, usize) -> bool,
    message: &'static str,
}

const DUTIES: &[Duty] = &[
    Duty {
        words: &["이송하였", "이송했", "이송합니다", "이첩하였", "이첩했"],
        needs: |_, days| days > 0,
        message: "민원을 보낸 날짜와 받은 기관, 연락처를 적습니다.",
    },
    Duty {
        words: &["기한을 연장", "기간을 연장", "기한을 늘", "기간을 늘", "처리가 지연"],
        needs: |_, days| days > 0,
        message: "기한을 늘린 까닭과 처리 완료 예정일을 적습니다.",
    },
    Duty {
        words: &["보완하여 주시", "보완해 주시", "보완이 필요"],
        needs: |_, days| days > 0,
        message: "보완할 내용과 까닭, 기한, 제출 방법을 적습니다.",
    },
    Duty {
        words: &["종결 처리", "종결하였", "종결했", "종결합니다", "민원은 마치"],
        needs: |text, days| days >= 2 && text.contains("제23조"),
        message: "종결하는 근거(「민원 처리에 관한 법률」 제23조)와 앞서 답변한 날짜를 두 번 이상 적습니다.",
    },
];

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    if !reply(document) {
        return Vec::new();
    }
    let whole: String = document.paragraphs.iter().map(|p| p.text).collect::<Vec<_>>().join("\n");
    let mut hits = Vec::new();
    let days = dates(&whole);
    for duty in DUTIES.iter().filter(|duty| !(duty.needs)(&whole, days)) {
        hits.extend(first(document, duty.words).map(|(index, span)| (index, Hit::note(span).saying(duty.message))));
    }
    if !called(&whole)
        && let Some((index, span)) = last(document)
    {
        hits.push((index, Hit::note(span).saying("담당 부서와 담당자, 연락처를 적습니다.")));
    }
    hits
}

/// A whole reply greets and speaks of the petition.
fn reply(document: &Document<'_>) -> bool {
    let has = |words: &[&str]| document.paragraphs.iter().any(|p| words.iter().any(|w| p.text.contains(w)));
    has(&["안녕하십니까"])
        && has(&["민원", "신청하신", "문의하신", "요청하신"])
        && has(&["귀하", "말씀하신", "신청하신", "문의하신"])
}

fn first(document: &Document<'_>, words: &[&str]) -> Option<(usize, Span)> {
    document.paragraphs.iter().enumerate().find_map(|(index, p)| {
        words
            .iter()
            .filter_map(|w| p.text.find(w).map(|at| Span::new(at, at + w.len())))
            .min()
            .map(|span| (index, span))
    })
}

/// The last line with words.
fn last(document: &Document<'_>) -> Option<(usize, Span)> {
    let index = document.paragraphs.iter().rposition(|p| !p.text.trim().is_empty())?;
    let text = document.paragraphs[index].text;
    let start = text.len() - text.trim_start().len();
    Some((index, Span::new(start, text.trim_end().len())))
}

/// How many days are told: 11월 24일, 2026. 11. 24.
fn dates(text: &str) -> usize {
    let counted = |at: usize| text[..at].ends_with(|c: char| c.is_ascii_digit());
    let spoken = text.match_indices("월 ").filter(|(at, _)| counted(*at)).count();
    spoken + text.match_indices("20").filter(|(at, _)| crate::text::calendar::dotted(&text[*at..]).is_some()).count()
}

/// Whether a telephone number or an address of mail is told.
fn called(text: &str) -> bool {
    let bytes = text.as_bytes();
    let phone = bytes.windows(5).any(|w| w[0] == b'-' && w[1..].iter().all(u8::is_ascii_digit));
    phone || text.contains("국번 없이") || text.contains('@') || text.contains("☎")
}
