//! 수신자 참조 and the 수신자 line belong together (OD-02).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Document;

pub const RULE: Rule = Rule {
    id: "receiver-list",
    title: "수신자란",
    why: "‘수신자 참조’로 적었으면 발신 명의 아래에 수신자를 적습니다.",
    examples: &[
        fix("수신  수신자 참조\n제목  점검 계획 알림", "수신  수신자 참조\n제목  점검 계획 알림"),
        keep("수신  수신자 참조\n제목  점검 계획 알림\n수신자  가온시장, 나래군수"),
        keep("수신  가온시장\n제목  점검 계획 알림"),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let line = |text: &str, head: &str| {
        text.trim_start().strip_prefix(head).is_some_and(|rest| rest.starts_with([' ', '\t', ':', '　']))
    };
    let listed = document.paragraphs.iter().any(|p| line(p.text, "수신자") && !p.text.contains("참조"));
    if listed {
        return Vec::new();
    }
    let asks = document.paragraphs.iter().enumerate().filter(|(_, p)| line(p.text, "수신"));
    asks.filter_map(|(index, p)| {
        let start = p.text.find("수신자 참조")?;
        Some((index, Hit::note(Span::new(start, start + "수신자 참조".len()))))
    })
    .collect()
}
