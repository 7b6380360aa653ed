//! What limits a value: 이상, 이내, 까지, 최대 … and 약, 가량, 정도.

use super::fact::{Bound, Fact, Kind, Value};
use super::times;

/// A day with its weekday and its hour is one moment: what limits one of them limits all.
pub fn share_bounds(text: &str, facts: &mut [Fact]) {
    let moment = |fact: &Fact| matches!(fact.kind, Kind::Date | Kind::Weekday | Kind::Time);
    let mut at = 0;
    while at < facts.len() {
        let mut end = at + 1;
        while end < facts.len()
            && moment(&facts[end - 1])
            && moment(&facts[end])
            && facts[end].kind != facts[end - 1].kind
            && text[facts[end - 1].span.end..facts[end].span.start].chars().all(|c| matches!(c, ' ' | ')' | '('))
        {
            end += 1;
        }
        let bound = facts[at..end].iter().rev().find_map(|fact| fact.bound);
        if end - at > 1 {
            facts[at..end].iter_mut().for_each(|fact| fact.bound = bound);
        }
        at = end;
    }
}

const AFTER: &[(&str, Bound)] = &[
    ("이상", Bound::AtLeast),
    ("초과", Bound::MoreThan),
    ("넘", Bound::MoreThan),
    ("을 넘", Bound::MoreThan),
    ("를 넘", Bound::MoreThan),
    ("보다 많", Bound::MoreThan),
    ("이하", Bound::AtMost),
    ("미만", Bound::LessThan),
    ("보다 적", Bound::LessThan),
    ("보다 낮", Bound::LessThan),
    ("보다 작", Bound::LessThan),
    ("보다 높", Bound::MoreThan),
    ("보다 크", Bound::MoreThan),
    ("보다 큰", Bound::MoreThan),
    ("이내", Bound::Within),
    ("안에", Bound::Within),
    ("안의", Bound::Within),
    ("안으로", Bound::Within),
    ("내의", Bound::Within),
    ("내에", Bound::Within),
    ("내로", Bound::Within),
    ("까지", Bound::Until),
    ("전까지", Bound::Before),
    ("이전", Bound::Before),
    ("전에", Bound::Before),
    ("전 ", Bound::Before),
    ("부로 종료", Bound::Until),
    ("부로 끝", Bound::Until),
    ("부로 마감", Bound::Until),
    ("부로 폐지", Bound::Until),
    ("부로", Bound::From),
    ("만료", Bound::Until),
    ("에 만료", Bound::Until),
    ("에 시작", Bound::From),
    ("에 마감", Bound::Until),
    ("에 종료", Bound::Until),
    ("에 끝", Bound::Until),
    ("부터", Bound::From),
    ("이후", Bound::From),
    ("후", Bound::After),
    ("뒤", Bound::After),
    ("범위", Bound::Within),
    ("한도", Bound::AtMost),
    ("상한", Bound::AtMost),
    ("으로 제한", Bound::AtMost),
    ("로 제한", Bound::AtMost),
    ("안 된", Bound::LessThan),
    ("안 되", Bound::LessThan),
    ("못 미치", Bound::LessThan),
    ("미치지 못", Bound::LessThan),
    ("가 되기 전", Bound::LessThan),
    ("이 되기 전", Bound::LessThan),
    ("기하여", Bound::From),
    ("기해", Bound::From),
    ("마감", Bound::Until),
    ("되지 않", Bound::LessThan),
    ("상회", Bound::MoreThan),
    ("웃도", Bound::MoreThan),
    ("웃돌", Bound::MoreThan),
    ("하회", Bound::LessThan),
    ("밑도", Bound::LessThan),
    ("밑돌", Bound::LessThan),
    ("경과", Bound::After),
    ("이 경과", Bound::After),
    ("이 지난", Bound::After),
    ("이 지나", Bound::After),
    ("지난", Bound::After),
    ("지나", Bound::After),
    ("지날", Bound::After),
    ("이 지날", Bound::After),
];

const NOT_OVER: &[&str] = &[
    "넘을 수 없",
    "넘지",
    "넘으면 안",
    "넘어서는 안",
    "넘어선 안",
    "초과할 수 없",
    "초과하지",
    "초과해서는 안",
    "초과하면 안",
];
/// Words right before a value that limit it.
const AT_MOST: &[&str] = &[
    "선착순",
    "선착순으로",
    "순서대로",
    "차례대로",
    "최대",
    "최고",
    "최장",
    "많아야",
    "많아도",
    "많게는",
    "길게는",
    "길어도",
    "한도는",
    "한도",
    "상한은",
    "상한",
    "제한속도는",
    "제한 속도는",
];
const AT_LEAST: &[&str] = &["최소", "최저", "최단", "적어도", "적게는", "짧게는", "하한은", "하한"];
const LAST_DAY: &[&str] = &["마감일은", "마감일:", "마감일", "마감은", "마감:", "마감", "기한은", "기한:", "기한"];
const FIRST_DAY: &[&str] =
    &["시행일은", "시행일:", "시행일", "시작일은", "시작일:", "시작일", "개시일은", "개시일:", "개시일"];

/// 50여 명: a little more; the 여 of 여섯 is none.
fn with_more(text: &str) -> bool {
    text.match_indices('여')
        .any(|(at, _)| text[..at].ends_with(|c: char| c.is_ascii_digit() || "십백천만억".contains(c)))
}

/// Reads the bound and 약/여/가량 around a value.
pub fn bind(text: &str, fact: &mut Fact, previous: Option<&Fact>) {
    if !matches!(
        fact.kind,
        Kind::Date | Kind::Time | Kind::Money | Kind::Percent | Kind::Quantity | Kind::Number | Kind::Weekday
    ) {
        return;
    }
    let mut tail = text[fact.span.end..].trim_start_matches(')');
    let next = fact.span.end + usize::from(tail.starts_with(' '));
    if let Some(day) = times::weekday(text, next).filter(|_| fact.kind == Kind::Date) {
        tail = text[day.span.end..].trim_start_matches(')');
    }
    if let Some(rest) = tail.strip_prefix('(')
        && let Some(close) = rest.find(')').filter(|c| *c < 60)
    {
        tail = &rest[close + 1..];
    }
    let close = tail.trim_start_matches(' ');
    let close = close.strip_prefix('분').filter(|rest| fact.kind == Kind::Date && !rest.is_empty()).unwrap_or(close);
    let lead = text[..fact.span.start].trim_end_matches(' ');
    let lead = lead.strip_suffix("시속").unwrap_or(lead).trim_end_matches(' ');
    let words = ["가량", "정도", "내외", "안팎", "쯤", "남짓"];
    fact.approximate = lead.ends_with("약")
        || lead.ends_with("대략")
        || lead.ends_with("어림잡아")
        || with_more(fact.span.of(text))
        || words.iter().any(|w| close.starts_with(w));
    let bound = |close: &str| AFTER.iter().find(|(word, _)| close.starts_with(word)).map(|(_, bound)| *bound);
    let limit = |words: &[&str]| words.iter().any(|w| lead.ends_with(w));
    // The greater half; 과반수 이상 says no more.
    if fact.span.of(text).starts_with("과반") {
        fact.bound = Some(Bound::MoreThan);
        return;
    }
    let object = close.strip_prefix(['을', '를', '이', '가', '의', '에']).map(|rest| rest.trim_start_matches(' '));
    // 일곱 명이 초과근무수당을 받다: no limit.
    let object = object.filter(|rest| {
        ["이상", "초과", "이하", "미만"].iter().find_map(|word| rest.strip_prefix(word)).is_none_or(|rest| {
            rest.is_empty()
                || rest.starts_with(['하', '한', '할', '해', '합', '했', '되', '된', '될', '인', ' ', '.', ','])
        })
    });
    fact.bound = bound(close).or_else(|| bound(object?));
    // 12시에서 1시 사이
    let when = matches!(fact.kind, Kind::Date | Kind::Time);
    if when && fact.bound.is_none() {
        let from = close.strip_prefix("에서 ").is_some_and(|rest| {
            let near: String = rest.chars().take(24).collect();
            near.contains("까지") || near.contains("사이")
        });
        fact.bound = if from { Some(Bound::From) } else { close.starts_with("사이").then_some(Bound::Until) };
    }
    // 공정률이 65%까지 왔다
    let reached = ["까지 왔", "까지 올", "까지 진행", "까지 마"].iter().any(|w| close.starts_with(w));
    if fact.kind == Kind::Percent && reached {
        fact.bound = None;
    }
    // 일몰 후 15분에: after it, as 해가 지고 15분 뒤 says.
    let span = matches!(fact.unit(), "개월" | "년" | "일" | "주" | "시간" | "분");
    if span && fact.bound.is_none() && close.starts_with("에 ") {
        let side = |word: &str| lead.strip_suffix(word).is_some_and(|l| l.ends_with(' '));
        fact.bound = side("후").then_some(Bound::After).or_else(|| side("전").then_some(Bound::Before));
    }
    // 최초 30분까지 무료, 처음 30분은 무료
    if span && fact.bound.is_none() && (lead.ends_with("최초") || lead.ends_with("처음")) {
        fact.bound = Some(Bound::Until);
    }
    // 올해 안에, 12월 중: in it, as 올해 and 12월에 say.
    let long = matches!(fact.value, Value::Text(_)) || matches!(fact.value, Value::Date { day: None, .. });
    let ends = fact.bound == Some(Bound::Until) && ["에 끝", "에 종료"].iter().any(|end| close.starts_with(end));
    if fact.kind == Kind::Date && (fact.bound == Some(Bound::Within) || ends) && long {
        fact.bound = None;
    }
    // 1월에 정식으로 시작: from then on.
    let begun = close.strip_prefix("에 ").is_some_and(|rest| {
        rest.split(' ').take(2).any(|w| {
            ["시작", "개시", "시행", "적용", "엽니", "연다", "다시", "재개", "문을"]
                .iter()
                .any(|begin| w.starts_with(begin))
        })
    });
    if fact.kind == Kind::Date && fact.bound.is_none() && begun {
        fact.bound = Some(Bound::From);
    }
    // 30km를 넘을 수 없다, 넘지 않게: the limit itself is allowed.
    if fact.bound == Some(Bound::MoreThan) && NOT_OVER.iter().any(|w| close.contains(w) && close.find(w) < Some(20)) {
        fact.bound = Some(Bound::AtMost);
    }
    // 30km를 넘겨 달릴 수 없다: so is it here.
    let over = ["넘겨 ", "넘어 ", "넘어서 ", "초과하여 ", "초과해 "].iter().find_map(|w| close.split_once(w));
    let denied = |rest: &str| {
        let near: String = rest.chars().take_while(|c| *c != '.').take(12).collect();
        ["수 없", "안 된", "안 됩", "안 되", "아니 된", "아니 됩", "지 못", "지 말", "지 마"]
            .iter()
            .any(|no| near.contains(no))
    };
    if fact.bound == Some(Bound::MoreThan) && over.is_some_and(|(to, rest)| to.chars().count() < 3 && denied(rest)) {
        fact.bound = Some(Bound::AtMost);
    }
    // A span that is not over yet: 3개월이 안 된 것 is 3개월 이내.
    if span && fact.bound == Some(Bound::LessThan) && close.contains("안 된") {
        fact.bound = Some(Bound::Within);
    }
    if fact.bound.is_none() {
        let day = matches!(fact.kind, Kind::Date | Kind::Time);
        fact.bound = if day {
            limit(LAST_DAY).then_some(Bound::Until).or_else(|| limit(FIRST_DAY).then_some(Bound::From))
        } else {
            limit(AT_MOST).then_some(Bound::AtMost).or_else(|| limit(AT_LEAST).then_some(Bound::AtLeast))
        };
    }
    if fact.bound.is_none() {
        if close.starts_with(['~', '∼', '～']) || close.starts_with("내지 ") {
            fact.bound = Some(Bound::From);
        } else if (lead.ends_with(['~', '∼', '～']) || lead.ends_with("내지")) && previous.is_some() {
            fact.bound = Some(Bound::Until);
        }
    }
}
