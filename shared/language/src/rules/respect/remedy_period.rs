//! Periods of remedies that were mixed up (CC-20): 이의신청 60 or 30 days, 행정심판 90/180 days, 행정소송 90 days or a year.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "wrong-remedy-period",
    title: "구제절차의 기간",
    why: "이의신청은 60일(민원)이나 30일(처분), 행정심판은 90일과 180일, 행정소송은 90일과 1년입니다.",
    examples: &[
        fix(
            "처분을 안 날부터 60일 이내에 행정심판을 청구하실 수 있습니다.",
            "처분을 안 날부터 60일 이내에 행정심판을 청구하실 수 있습니다.",
        ),
        fix("90일 이내에 이의신청을 하실 수 있습니다.", "90일 이내에 이의신청을 하실 수 있습니다."),
        keep("60일 이내에 문서로 이의신청을 하실 수 있습니다."),
        keep("90일 이내에 행정심판이나 행정소송을 제기하실 수 있습니다."),
        keep("이의신청 결과를 통지받은 날부터 90일 이내에 행정심판을 청구하실 수 있습니다."),
        keep("신청을 받은 날부터 10일 이내에 이의신청 결과를 알려 드립니다."),
        keep("14일 이내에 이의신청에 대한 결정을 통지합니다."),
        keep("10일 이내에 결정하여 이의신청인에게 알려 드립니다."),
    ],
    find: Find::Cue(&["일 이내에", "일 이내"], look),
};

fn look(place: &Place<'_>) -> Option<Hit> {
    let lead = place.before();
    let digits = lead.bytes().rev().take_while(u8::is_ascii_digit).count();
    let days: u32 = lead[lead.len() - digits..].parse().ok()?;
    let clause: String = place.after().chars().take(40).take_while(|c| *c != '.').collect();
    let (at, first) =
        ["이의신청", "행정심판", "행정소송"].into_iter().filter_map(|w| clause.find(w).map(|at| (at, w))).min()?;
    if is_answer(&clause[at + first.len()..]) {
        return None;
    }
    let allowed: &[u32] = match first {
        "이의신청" => &[60, 30],
        "행정심판" => &[90, 180],
        _ => &[90],
    };
    (!allowed.contains(&days)).then(|| Hit::note(Span::new(place.span.start - digits, place.span.end)))
}

/// Whether what follows the remedy makes it something the agency answers, whose period is its own.
fn is_answer(rest: &str) -> bool {
    ["인", " 결과", "의 결과", " 결정", "에 대한", "에 대하여", "에 대해"].iter().any(|w| rest.starts_with(w))
}
