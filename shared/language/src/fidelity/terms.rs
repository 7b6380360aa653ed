//! Conditions, exceptions, and the day from which a term runs.

mod choices;
mod starts;

use super::align::Group;
use super::fact::Kind;
use super::side::Side;
use super::{Change, Severity};
use crate::finding::Span;
use choices::{every, fewer, joined, widened};
use starts::{begins, others, started, starts};

/// Only then: what narrows a statement.
const ONLY: &[&str] = &[
    "에만",
    "경우에 한",
    "에 한하",
    "에 한한",
    "에 한합",
    "에 한함",
    "한하여",
    "한해",
    "한정",
    "차례만",
    "번만",
    "회만",
    "으로만",
    "로만",
    "에게만",
    "해야만",
    "어야만",
    "때만",
    "조건으로",
    "전제로",
    "만 가능",
    "만 할 수",
];
/// Without leave: what is done with leave is another matter.
const UNALLOWED: &[&str] = &[
    "무단",
    "허가 없이",
    "허락 없이",
    "승인 없이",
    "동의 없이",
    "신고 없이",
    "무허가",
    "미신고",
    "신고하지 않고",
    "신고하지 아니하고",
    "허락하지 않",
    "동의하지 않고",
    "허가를 받지",
    "허락을 받지",
    "승인을 받지",
    "허가받지",
    "승인받지",
];
/// Words that open a condition; a syllable with 면 is looked for apart.
const IF: &[&str] = &[
    "경우",
    "시에는",
    "시에",
    " 시 ",
    "때에는",
    "때는",
    "때에",
    "때 ",
    "거든",
    "다면",
    "한하여",
    "한해",
    "하려는",
    "하시려",
    "하려면",
    "해야만",
    "에만",
    "조건",
];
/// Both are told of; only one of them is another matter.
const BOTH: &[(&str, &str)] =
    &[("직접", "간접"), ("국내", "국외"), ("국내", "해외"), ("유형", "무형"), ("평일", "주말"), ("내국인", "외국인")];
/// Nouns in 면.
const SURFACES: &[&str] = &[
    "측면", "방면", "화면", "도면", "전면", "서면", "정면", "표면", "반면", "평면", "장면", "대면", "수면", "지면",
    "읍면", "라면", "가면",
];
const EXCEPT: &[&str] = &["다만", "단,", "예외", "제외", "외에는"];
const STILL: &[&str] = &["그러나", "하지만", "지만", "으나", "하나,", "되,", "하되", "으되", "이나 ", "그 밖", "면 "];
pub fn compare(before: &str, side: &Side<'_>, groups: &[Group]) -> Vec<Change> {
    let mut changes = Vec::new();
    for group in groups {
        let (old, new) = (&group.old, &group.new);
        let moved = unbound(old, new)
            || unbound(new, old)
            || hedged(old, new)
            || freed(old, new, side.text)
            || fewer(group, side)
            || every(old, new);
        if moved || joined(old, new) || widened(old, new) || conceded(old, new) || conceded(new, old) {
            changes.push(group.change(Kind::Condition));
        }
        let same = !starts(old).is_empty() && starts(old) == starts(new);
        let other = !same && others(&begins(old), &begins(new)) && others(&begins(new), &begins(old));
        if started(old, new) || other {
            changes.push(group.change(Kind::Bound));
        }
    }
    changes.extend(exception(before, side.text));
    changes
}

pub fn any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|w| text.contains(w))
}

/// A narrowing or a condition that the other side does not have.
fn unbound(old: &str, new: &str) -> bool {
    let unless = |text: &str| any(text, &["없는 한 ", "않는 한 ", "아닌 한 "]);
    if unless(old) && !is_conditional(new) && !unless(new) && !any(new, EXCEPT) && !any(new, &["없이 ", "않고 "]) {
        return true;
    }
    // 등록된 차량 외에는 → 등록된 차량은
    let others = [" 외에", " 외 ", " 외의", " 이외", "를 제외", "을 제외"];
    let not = ["외", "않", "없", "못", "제외", "빼고", "빼면", "만 ", "아닌", "미", "무", "말고"];
    if any(old, &others) && !any(new, &not) {
        return true;
    }
    // 지정된 장소 외에서는 → 어디에서도; 온라인 서비스 → 모든 서비스
    let nowhere = ["어디에서도", "어디서도", "어느 곳", "모든 곳", "아무 데"];
    if any(old, &others) && any(new, &nowhere) && !any(old, &nowhere) {
        return true;
    }
    let all = [
        "모든 ", "모두", "전체", "전부", "전 ", "전면", "일체", "각종", "전액", "전원", "누구", "언제", "항상", "일괄",
        "일제", "총", "각 ", "매 ", "완료", "마다", "어느", "전역",
    ];
    if new.contains("모든 ") && !any(old, &all) {
        return true;
    }
    // 화로 외의 장소에서는 → 화로에서도
    if any(old, &others)
        && !any(new, &others)
        && any(new, &["에서도 ", "에도 "])
        && !any(old, &["에서도 ", "에도 "])
        && any(old, &["없", "안 된", "안 됩", "못"])
    {
        return true;
    }
    // 기한 안에 내면 → 언제든 내면
    if any(new, &["언제든", "언제라도"]) && !any(old, &["언제", "상시", "수시", "항상", "연중", "때나", "24시간"])
    {
        return true;
    }
    // 둘째 월요일 → 월요일마다
    let nth = ["첫째", "둘째", "셋째", "넷째", "다섯째", "마지막"];
    let weekly = |text: &str| {
        nth.iter().any(|nth| {
            text.match_indices(nth).any(|(at, _)| {
                text[at + nth.len()..].trim_start().starts_with(['월', '화', '수', '목', '금', '토', '일', '주'])
            })
        })
    };
    if weekly(old) && !any(new, &nth) && !any(new, &["번째", "주차", "첫 주", "첫 월"]) {
        return true;
    }
    // 정당한 사유 없이 …: with a good reason it does not hold.
    let reason = ["정당한 사유", "정당한 이유", "정당한 까닭", "특별한 사유", "특별한 이유", "부득이한 사유"];
    if reason.iter().any(|words| old.contains(&format!("{words} 없")))
        && !any(new, &["정당한", "특별한", "부득이", "이유 없", "까닭 없", "사유 없"])
    {
        return true;
    }
    // 위원회의 의결을 거쳐 정한다 → 정한다
    let steps = [
        "거쳐", "거친", "거치", "받", "얻", "뒤", "후", "다음", "심의", "의결", "심사", "협의", "검토", "논의", "회의",
        "듣", "들",
    ];
    if any(old, &["을 거쳐", "를 거쳐", "을 거친", "를 거친"]) && !any(new, &steps) {
        return true;
    }
    // 만료일 전후 31일 → 만료일 전 31일; 직접이든 간접이든 → 직접
    let both = |text: &str, pair: &(&str, &str)| text.contains(pair.0) && text.contains(pair.1);
    let one = |text: &str, pair: &(&str, &str)| text.contains(pair.0) != text.contains(pair.1);
    if BOTH.iter().any(|pair| both(old, pair) && one(new, pair))
        || old.contains("전후") && !any(new, &["전후", "앞뒤", "전과 후", "전이나 후", "전 또는 후", "즈음", "무렵"])
    {
        return true;
    }
    // 부득이한 사유가 있으면 → outright
    let special = |text: &str| {
        any(text, &["부득이", "불가피한 사", "불가피한 경우", "특별한 사", "특별한 이", "정당한 사", "정당한 이"])
    };
    let told = ["불가피", "어쩔 수 없", "어쩔 수없", "피할 수 없", "사정", "사유", "이유", "까닭", "특별", "정당"];
    if special(old) && !special(new) && !any(new, &told) {
        return true;
    }
    // 무단으로 들어가면 → 들어가면: then it holds for everybody.
    if any(old, UNALLOWED)
        && !any(new, UNALLOWED)
        && !any(
            new,
            &[
                "득하지",
                "받지",
                "얻지",
                "없이",
                "받아야",
                "얻어야",
                "멋대로",
                "마음대로",
                "함부로",
                "몰래",
                "없으면",
                "않으면",
            ],
        )
    {
        return true;
    }
    // 50만 원 narrows nothing.
    let (old, new) = (&old.replace("이내로만", "이내로"), &new.replace("만 원", "원").replace("만 명", "명"));
    any(old, ONLY)
        && !any(new, ONLY)
        && !any(
            new,
            &[
                "만 ",
                "만을",
                "만이",
                "뿐",
                "아니면",
                "않으면",
                "초과할 수 없",
                "넘을 수 없",
                "외에",
                " 외의",
                "이외",
                "없는 한",
                "않는 한",
                "아닌 한",
                " 외로",
                "딱 한",
                "않은 ",
                "아니한 ",
                "않고는",
            ],
        )
}

/// 보호자의 동의가 필요하다 → 보호자와 함께 탄다: nobody is asked for leave any more.
fn freed(old: &str, new: &str, whole: &str) -> bool {
    const CONSENT: &[&str] = &["동의", "승인", "허가", "허락", "인가", "승낙", "협의"];
    const TOLD: &[&str] = &["합의", "상의", "의논", "인정", "결재", "찬성", "반대", "받아들", "이의", "무단", "논의"];
    let old = old.replace("협의회", "").replace("무허가", "");
    any(&old, CONSENT) && !any(whole, CONSENT) && !any(new, TOLD) && !any(&old, &["동의하지", "무단", " 없이"])
}

/// What held outright holds only where somebody finds it needful or easy.
fn hedged(old: &str, new: &str) -> bool {
    const HEDGES: &[&str] = &[
        "필요하면",
        "필요한 경우",
        "필요 시",
        "필요시",
        "필요에 따라",
        "상황에 따라",
        "사정에 따라",
        "경우에 따라",
        "여건에 따라",
        "형편에 따라",
        "가능하면",
        "가능한 한",
        "가급적",
        "되도록 ",
        "될 수 있으면",
        "여건이 되면",
        "원하면",
        "원할 경우",
        "희망하면",
    ];
    const OPEN: &[&str] = &[
        "필요",
        "따라",
        "따른",
        "따르",
        "가능",
        "가급",
        "되도록",
        "수 있",
        "때",
        "경우",
        "면 ",
        "시 ",
        "원하",
        "희망",
    ];
    // 되도록 삼가다: only where it can be done.
    let asked = ["가급적", "되도록 ", "가능하면", "가능한 한", "될 수 있으면"];
    // 5월 말이 되도록: until then.
    let new = &new.replace("이 되도록", "까지").replace("가 되도록", "까지");
    any(new, HEDGES) && !any(old, OPEN) || any(new, &asked) && !any(old, &["가급", "가능", "되도록", "될 수 있"])
}

/// Whether anything in the text holds only under a condition.
pub fn is_conditional(text: &str) -> bool {
    any(text, IF)
        || text.split(|c: char| c.is_whitespace() || c == ',').any(|word| {
            let word = word.trim_end_matches(['은', '.']);
            word.ends_with('면') && word.chars().count() > 1 && !SURFACES.contains(&word)
        })
}

/// What holds if … became what holds even if …
fn conceded(old: &str, new: &str) -> bool {
    const EVEN: &[&str] = &["더라도", "을지라도", "불구하고", "에도 "];
    is_conditional(old) && !any(old, EVEN) && !is_conditional(new) && any(new, &["더라도", "을지라도"])
        || any(old, &["라 하더라도", "일지라도", "자라도 ", "인이라도 "])
            && !any(
                new,
                &[
                    "더라도",
                    "라도",
                    "어도 ",
                    "아도 ",
                    "여도 ",
                    "해도 ",
                    "에도 ",
                    "지만",
                    "모두",
                    "누구나",
                    "상관없",
                    "관계없",
                ],
            )
}

/// `다만` and the like gone with all that it excepts.
fn exception(before: &str, after: &str) -> Option<Change> {
    let at = before.match_indices("다만").find(|(at, word)| before[at + word.len()..].starts_with([',', ' ']))?.0;
    let gone = !any(after, EXCEPT) && !any(after, STILL);
    let end = before[at..].find('.').map_or(before.len(), |i| at + i + 1);
    gone.then_some(Change {
        kind: Kind::Condition,
        before: Some(Span::new(at, end)),
        after: None,
        level: Severity::Block,
    })
}
