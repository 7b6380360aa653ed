//! Two spaces where one is enough.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "double-space",
    title: "겹친 빈칸",
    why: "낱말 사이는 한 칸만 띄웁니다.",
    examples: &[
        fix("회의를  엽니다.", "회의를 엽니다."),
        keep("붙임  계획서 1부.  끝."),
        keep("수신  행정안전부장관"),
        keep("기안자 주무관 김가온   검토자 행정팀장 정바다"),
    ],
    find: Find::Cue(&["  "], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    const LABELS: &[&str] = &["붙임", "수신", "제목", "발신", "경유", "참조", "별첨", "첨부", "수신자"];
    /// The fields of a foot that stand beside each other.
    const BESIDE: &[&str] = &["끝", "검토자", "결재권자", "협조자", "접수", "팩스번호"];
    let rest = place.after().trim_start_matches(' ');
    let inside = place.before().ends_with(is_syllable) && rest.starts_with(is_syllable);
    let form = LABELS.contains(&place.before().trim())
        || BESIDE.iter().any(|b| rest.starts_with(b))
        || place.before().char_indices().rev().take(40).any(|(at, _)| place.before()[at..].starts_with("  "));
    let length = place.after().len() - rest.len();
    (inside && !form).then(|| Hit::suggest(place.reach(0, length), " "))
}
