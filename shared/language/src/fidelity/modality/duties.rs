//! What must be, may be and is left open.

use super::any;
use super::wordings::{MAY, MUST, NEGATIONS};

/// A duty is one no longer, or what was free is a duty.
pub fn obliged(old: &str, new: &str) -> bool {
    // A demand with its whole clause is gone, and nothing is asked for in its place.
    let acts = ["어야", "아야", "해야", "여야", "돼야"];
    let asks =
        ["바랍니다", "바람", "십시오", "세요", "니까", "합니다", "한다", "함", "것", "해 주", "면 ", "임", "됩니다"];
    // What may come was said to come.
    let possible = [
        "우려가 있",
        "가능성이 있",
        "가능성이 높",
        "가능성이 크",
        "가능성도 있",
        "될 수 있",
        "질 수 있",
        "칠 수 있",
        "길 수 있",
    ];
    let open = ["수 있", "수도 있", "우려", "가능", "위험", "모르", "모릅", "염려", "걱정"];
    if any(old, &possible) && !any(new, &open) {
        return true;
    }
    if any(old, &acts) && !any(new, &acts) && !any(new, MUST) && !any(new, &asks) {
        return true;
    }
    // 승인을 받아야 한다 → 승인을 받는 것이 좋다
    let advises = ["것이 좋", "게 좋", "권합", "권장", "권해", "권고"];
    if any(old, MUST) && any(new, &advises) && !any(old, &advises) && !any(new, MUST) {
        return true;
    }
    // 제공하여서는 아니 된다 → 제공하지 않도록 노력한다
    let binds = ["아니 된", "아니 됩", "아니 되", "안 된", "안 됩", "야 한다", "야 합니다", "야 하며", "야 함"];
    let tries = ["노력합", "노력한", "노력하", "노력함", "힘씁", "힘쓴", "애씁"];
    if any(old, &binds) && any(new, &tries) && !any(old, &["노력", "힘쓰", "힘써", "애쓰", "애써"]) {
        return true;
    }
    // 받을 것을 권고한다 → 받아야 한다
    let advised = ["권고", "권장", "자율적"];
    if any(old, &advised) && !any(new, &advised) && !any(old, MUST) && any(new, MUST) {
        return true;
    }
    // One of several demands became a leave.
    let count = |text: &str, words: &[&str]| words.iter().map(|w| text.matches(w).count()).sum::<usize>();
    let demands =
        |text: &str| count(text, &["어야 ", "아야 ", "해야 ", "여야 ", "돼야 ", "셔야 ", "려야 ", "겨야 ", "켜야 "]);
    let leaves = |text: &str| count(text, &["수 있"]);
    if demands(old) > demands(new) && leaves(new) > leaves(old) && demands(new) > 0 {
        return true;
    }
    let may = |text: &str| any(text, MAY) && !text.contains("수 있도록");
    let (must_a, must_b) = (any(old, MUST), any(new, MUST));
    (must_a && !must_b && may(new) && !may(old)) || (!must_a && must_b && may(old) && !may(new))
}

/// What was still to be decided is said as decided: 공개 여부를 결정합니다 → 공개합니다.
pub fn decided(old: &str, new: &str) -> bool {
    let open =
        [" 여부를 결정", " 여부를 판단", " 여부를 검토", " 여부를 논의", " 여부를 협의", " 여부를 심", " 여부는 "]
            .iter()
            .any(|w| old.contains(w));
    open && !new.contains("여부") && !whether(new)
}

/// -ㄹ지, -는지, -인지: whether, as a clause of its own.
fn whether(text: &str) -> bool {
    use crate::text::hangul::{final_of, last};
    text.match_indices('지').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + '지'.len_utf8()..].chars().next();
        before.is_some_and(|c| matches!(final_of(c), Some(last::L | last::N)))
            && after.is_none_or(|c| matches!(c, ' ' | '를' | '는' | '도' | ',' | '에' | '의'))
    })
}

/// A penalty that follows became one that may follow: 부과됩니다 → 부과될 수 있습니다.
pub fn sanctioned(sure: &str, open: &str) -> bool {
    const PENALTIES: &[&str] =
        &["과태료", "벌금", "처벌", "고발", "취소", "제외", "징수", "가산", "정지", "탈락", "무효"];
    // What is demanded before it is another clause.
    let from = |text: &str| PENALTIES.iter().filter_map(|p| text.find(p)).min();
    let (Some(sure), Some(open)) = (from(sure).map(|at| &sure[at..]), from(open).map(|at| &open[at..])) else {
        return false;
    };
    let spared = any(open, &["감경", "감면", "할인", "면제", "줄여", "줄일", "줄이", "깎"]);
    !spared
        && !any(sure, MAY)
        && !any(sure, MUST)
        && !any(sure, NEGATIONS)
        && any(open, &["수 있습니다", "수 있음", "수 있다", "수도 있"])
}
