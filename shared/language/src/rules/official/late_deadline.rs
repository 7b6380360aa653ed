//! A deadline that is over before the letter is sent (OD-36).

use super::dates::date_before;
use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Document;
use crate::text::calendar::Day;

pub const RULE: Rule = Rule {
    id: "late-deadline",
    title: "시행일과 기한",
    why: "기한이 문서의 시행일보다 빠릅니다. 날짜를 확인합니다.",
    examples: &[
        fix(
            "자료를 2026. 11. 20.(금)까지 제출하여 주시기 바랍니다.  끝.\n시행 총무과-12(2026. 11. 23.)",
            "자료를 2026. 11. 20.(금)까지 제출하여 주시기 바랍니다.  끝.\n시행 총무과-12(2026. 11. 23.)",
        ),
        keep("자료를 2026. 12. 4.(금)까지 제출하여 주시기 바랍니다.  끝.\n시행 총무과-12(2026. 11. 23.)"),
        keep(
            "2026. 1. 1.부터 2026. 10. 31.까지의 실적을 2026. 12. 4.까지 제출합니다.  끝.\n시행 총무과-12(2026. 11. 23.)",
        ),
        keep("자료를 2026. 11. 20.까지 제출하여 주시기 바랍니다.  끝."),
    ],
    find: Find::Document(find),
};

/// What is asked to be done by a day.
const ASKED: &[&str] = &["제출", "회신", "신청", "알려", "보내", "통보", "추천", "등록", "입력"];

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let Some(sent) = document.paragraphs.iter().find_map(|p| sent(p.text)) else { return Vec::new() };
    let mut hits = Vec::new();
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        for (at, cue) in paragraph.text.match_indices("까지") {
            let lead = &paragraph.text[..at];
            let day = lead.strip_suffix(')').and_then(|l| l.rfind('(').map(|open| &l[..open])).unwrap_or(lead);
            let after = paragraph.text[at + cue.len()..].trim_start();
            let asked = ASKED.iter().any(|word| after.starts_with(word));
            if asked && date_before(day).is_some_and(|day| day < sent) {
                hits.push((index, Hit::note(Span::new(at, at + cue.len()))));
            }
        }
    }
    hits
}

/// The day in a line 시행 처리과명-번호(날짜).
fn sent(line: &str) -> Option<Day> {
    let rest = line.trim_start().strip_prefix("시행 ")?;
    date_before(&rest[..rest.find(')')?])
}
