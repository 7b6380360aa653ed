//! How far a matter is: open, planned, going on, done.

use super::any;
use super::wordings::{NEGATIONS, PLANNED};

/// What is only expected or still open is said as settled: 예상됩니다 → 확정되었습니다.
pub fn settled(old: &str, new: &str) -> bool {
    const OPEN: &[&str] = &[
        "예상",
        "전망",
        "추정",
        "기대",
        "가능성",
        "잠정",
        "미정",
        "재논의",
        "다시 논의",
        "이견",
        "추후 결정",
        "정해지지",
        "확정되지",
        "결정되지",
    ];
    const SETTLED: &[&str] = &["확정", "결정되었", "결정됐", "결정하였", "결정했", "정해졌", "확실"];
    let movable =
        any(old, &["변경될 수", "바뀔 수", "변동될 수", "달라질 수"]) && !any(old, &["확정되었", "확정했", "확정하였"]);
    (movable || any(old, OPEN) && !any(old, &["확정된", "확정하", "결정된"]))
        && !any(new, OPEN)
        && any(new, SETTLED)
        && !any(new, NEGATIONS)
}

pub fn completed(old: &str, new: &str) -> bool {
    let state = |text: &str| (past(text), any(text, PLANNED));
    let ((past_a, plan_a), (past_b, plan_b)) = (state(old), state(new));
    // 진단한 결과 … 나왔다 → 진단할 예정이며 … 나왔다: where all was done, something is still to come.
    let stated = any(old, &["합니다", "됩니다", "입니다", "드립니다", "바랍니다", "한다", "된다", "이다"]);
    // 나머지는 진행 중이다 → 나머지도 마쳤다
    let going = ["진행 중", "추진 중", "작업 중", "조사 중", "검토 중", "협의 중", "공사 중", "복구 중"];
    let finished = any(old, &going)
        && !any(new, &going)
        && !any(new, &["고 있", "중이", "중입", "중인", "중에", "예정", "계획", "아직"])
        && (any(new, &["마쳤", "끝났", "끝냈"]) || any(new, &["마침", "완료"]) && !new.contains("겠"));
    let put_off =
        past_a && !plan_a && !stated && ["예정", "계획이"].iter().any(|w| new.contains(w) && !old.contains(w));
    (past_a && !plan_a && plan_b && !past_b) || (plan_a && !past_a && past_b && !plan_b) || put_off || finished
}

/// A final predicate in the past: a syllable with ㅆ, not 있 or 겠, before 습니다 · 다 · 음 · 어요.
fn past(text: &str) -> bool {
    use crate::text::hangul::{final_of, last};
    let chars: Vec<char> = text.chars().collect();
    chars.windows(3).any(|w| {
        final_of(w[0]) == Some(last::SS)
            && !matches!(w[0], '있' | '겠')
            && (matches!((w[1], w[2]), ('습', '니'))
                || matches!(w[1], '으' | '고' | '지' | '는')
                || (matches!(w[1], '다' | '음') && !w[2].is_alphabetic()))
    })
}
