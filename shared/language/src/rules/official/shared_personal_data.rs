//! A citizen's number in a letter to several receivers (OD-53; 행정업무의 운영 및 혁신에 관한 규정 제12조제2항 단서).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Document;

pub const RULE: Rule = Rule {
    id: "shared-personal-data",
    title: "여러 곳에 보내는 개인정보",
    why: "여러 곳에 보내는 문서입니다. 민원인의 번호는 지우거나, 받는 사람마다 따로 보냅니다.",
    examples: &[
        fix(
            "수신  수신자 참조\n제목  대상자 알림\n대상자 김가온(010-0000-1234)\n수신자  가온시장, 나래군수",
            "수신  수신자 참조\n제목  대상자 알림\n대상자 김가온(010-0000-1234)\n수신자  가온시장, 나래군수",
        ),
        fix(
            "수신  수신자 참조\n제목  대상자 알림\n주민등록번호: 900101-1000000",
            "수신  수신자 참조\n제목  대상자 알림\n주민등록번호: 900101-1000000",
        ),
        keep("수신  총무과장\n제목  대상자 알림\n대상자 김가온(010-0000-1234)"),
        keep("수신  수신자 참조\n제목  교육 안내\n담당자: 주무관 김가온(010-0000-1234)"),
        keep("수신  수신자 참조\n제목  교육 안내\n문의: 031-000-1234, 문서 번호 900101-1"),
    ],
    find: Find::Document(find),
};

/// A line that names the one to ask: an office's own contact.
const OFFICE: &[&str] = &["담당", "문의", "전송", "팩스", "기안자"];

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let lines = || document.paragraphs.iter().enumerate();
    let several =
        lines().any(|(_, line)| line.text.trim_start().starts_with("수신 ") && line.text.contains("수신자 참조"));
    if !several {
        return Vec::new();
    }
    lines()
        .filter(|(_, line)| !OFFICE.iter().any(|word| line.text.contains(word)))
        .flat_map(|(index, line)| numbers(line.text).map(move |span| (index, Hit::note(span))))
        .collect()
}

/// Runs of digits and hyphens in the form of a resident number (6-7) or of a mobile phone (01x-3 or 4-4).
fn numbers(text: &str) -> impl Iterator<Item = Span> {
    let runs = text.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|run| !run.is_empty());
    runs.filter(|run| {
        let mut parts = run.split('-');
        let (first, rest): (_, Vec<usize>) = (parts.next().unwrap_or(""), parts.map(str::len).collect());
        match rest[..] {
            [7] => first.len() == 6,
            [3 | 4, 4] => first.len() == 3 && first.starts_with("01"),
            _ => false,
        }
    })
    .map(|run| Span::part(text, run))
}
