//! Hours joined by a hyphen (official-document 5.3).

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "clock-range",
    title: "시각의 범위",
    why: "시각의 범위는 물결표로 붙여 씁니다.",
    examples: &[
        fix("14:00 - 16:00에 엽니다.", "14:00~16:00에 엽니다."),
        fix("일시: 2026. 12. 3.(목) 09:00-18:00", "일시: 2026. 12. 3.(목) 09:00~18:00"),
        keep("14:00~16:00에 엽니다."),
        keep("전화 031-000-1234"),
        keep("점수 3-2"),
    ],
    find: Find::Cue(&["-", "–"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let before = place.before().trim_end_matches(' ');
    let after = place.after().trim_start_matches(' ');
    let clock = |text: &str| {
        let bytes = text.as_bytes();
        bytes.len() == 5 && bytes[2] == b':' && [0, 1, 3, 4].iter().all(|i| bytes[*i].is_ascii_digit())
    };
    let left = before.get(before.len().checked_sub(5)?..)?;
    let right = after.get(..5)?;
    let span = Span::new(before.len(), place.paragraph.text.len() - after.len());
    (clock(left) && clock(right)).then(|| Hit::auto(span, "~"))
}
