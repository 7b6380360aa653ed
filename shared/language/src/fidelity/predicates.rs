//! What is said of one and the same act in both texts: denied, done, planned, allowed, demanded; before or after it.

use super::fact::Kind;
use super::modality::twice;
use super::side::Side;
use super::words::{Word, is_verbal};
use super::{Change, Severity};

mod verbs;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    denied: bool,
    done: bool,
    planned: bool,
    may: bool,
    must: bool,
    /// A plain statement in the present: 부과합니다, 부과한다, 부과함.
    plain: bool,
    earlier: bool,
    later: bool,
    served: bool,
    conditional: bool,
    /// Only feared or likely: 될 우려가 있다, 된 것으로 보인다.
    feared: bool,
    /// 하려는, 하고자 하는 and 한: what is meant to be done, and what was done, as said of a noun.
    meant: bool,
    over: bool,
}

/// How far behind its noun a predicate is read (characters).
const FAR: usize = 14;

pub fn compare(left: &Side<'_>, right: &Side<'_>) -> Vec<Change> {
    let (before, after) = (left.text, right.text);
    let (old, new) = (acts(before, &left.all), acts(after, &right.all));
    let twice = twice(before, after) || twice(after, before);
    let once = |words: &[Word], head: &str| words.iter().filter(|w| w.head == head).count() == 1;
    let mut changes = Vec::new();
    for word in old.iter().filter(|w| once(&left.all, &w.head)) {
        let Some(other) = new.iter().find(|w| w.head == word.head).filter(|w| once(&right.all, &w.head)) else {
            continue;
        };
        let (was, now) = (said(before, word), said(after, other));
        // 맞지 않는 경우 → 맞는 경우, and what follows from it stayed as it was.
        let case = was.conditional && now.conditional && was.denied != now.denied && !was.must && !now.must;
        let turned = case && (denials(before) + denials(after)) % 2 == 1;
        let Some(kind) = differ(was, now).or(turned.then_some(Kind::Polarity)) else { continue };
        // 지급하지 않는다 → 받을 수 없다: denied in other words.
        let served =
            ["지급", "제공", "지원", "발급", "환불", "환급", "교부", "배부", "보상"].contains(&word.head.as_str());
        let refused = ["받을 수 없", "받지 못", "받으실 수 없", "드리지 않", "드릴 수 없", "주지 않"];
        let in_other_words = served && refused.iter().any(|no| after.contains(no));
        if (twice || in_other_words) && kind == Kind::Polarity {
            continue;
        }
        let (before, after) = (Some(word.span), Some(other.span));
        changes.push(Change { kind, before, after, level: Severity::Block });
    }
    changes.extend(verbs::compare(left, right).filter(|change| !(twice && change.kind == Kind::Polarity)));
    changes
}

/// How often a text says no.
fn denials(text: &str) -> usize {
    const NO: &[&str] =
        &["지 않", "지 아니", "지 못", "지 말", "없", "불가", "금지", "아니 ", "아닌", "아닙", " 안 ", "못하"];
    NO.iter().map(|no| text.matches(no).count()).sum()
}

/// Acts that only carry the noun before them.
const LIGHT: &[&str] = &["실시", "진행", "추진", "시행", "수행", "조치"];

fn acts<'w>(text: &str, words: &'w [Word]) -> Vec<&'w Word> {
    // 통행을 막다, 검토 결과: the act is only named there, and other words say what becomes of it.
    let stated = ["불가", "가능", "금지", "예정", "완료", "중", "후", "전", "뒤"];
    let said = |w: &&Word| {
        let tail = w.tail.trim_start_matches(['이', '가', '은', '는', '도']);
        let next = text[w.span.end..].trim_start();
        // 점검을 실시하고, 반품 조치한다
        if matches!(tail, "" | "을" | "를") && LIGHT.iter().any(|act| next.strip_prefix(act).is_some_and(is_verbal)) {
            true
        } else if tail.is_empty() {
            stated.iter().any(|s| next.starts_with(s)) || next.starts_with(['안', '없', '어'])
        } else {
            is_verbal(tail)
        }
    };
    // 최종합격 전에, 공고일 후에
    let turn = |w: &&Word| {
        let next = text[w.span.end..].trim_start();
        w.tail.is_empty()
            && ["전에", "전까지", "후에", "뒤에", "이후", "이전"].iter().any(|when| next.starts_with(when))
    };
    words.iter().filter(|w| w.acts && said(w) || turn(w)).collect()
}

fn differ(a: Said, b: Said) -> Option<Kind> {
    let gave_way = |x: bool, y: bool, other_x: bool, other_y: bool| x && other_y && !y && !other_x;
    // One of two took the place of the other, either way.
    let turned = |x: [bool; 2], y: [bool; 2]| gave_way(x[0], y[0], x[1], y[1]) || gave_way(y[0], x[0], y[1], x[1]);
    let (done, planned, may) = ([a.done, b.done], [a.planned, b.planned], [a.may, b.may]);
    if a.denied != b.denied && !(a.must || b.must || a.conditional || b.conditional) {
        Some(Kind::Polarity)
    } else if turned(done, planned) || turned([a.meant, b.meant], [a.over, b.over]) {
        Some(Kind::Completion)
    } else if turned([a.must, b.must], may)
        || turned(planned, may)
        || (a.plain && b.may || b.plain && a.may) && !a.served && !b.served
        || b.feared && !(a.feared || a.may || a.conditional)
    {
        Some(Kind::Obligation)
    } else if turned([a.earlier, b.earlier], [a.later, b.later]) {
        Some(Kind::Bound)
    } else {
        None
    }
}

fn said(text: &str, word: &Word) -> Said {
    let from = word.span.end - word.tail.len();
    let rest: String =
        text[from..].chars().take_while(|c| !matches!(c, '.' | ',' | '\n' | '?' | '!' | ';')).take(FAR).collect();
    let lead = text[..word.span.start].trim_end();
    let first = rest.trim_start_matches(['을', '를', '은', '는', '이', '가', '도', '에', ' ']);
    let first = LIGHT.iter().find_map(|act| first.strip_prefix(act)).unwrap_or(first);
    let clause = clause(first);
    let clause = clause.replace("불가피", "").replace("밖에 없", "");
    let any = |words: &[&str]| words.iter().any(|w| clause.contains(w));
    let denied = any(&[
        "지 않",
        "지 아니",
        "지 못",
        "수 없",
        "권한이 없",
        "권한은 없",
        "불가",
        "어렵",
        "어려",
        "곤란",
        "못하",
        "못해",
        "못한",
        "지 말",
        "지 마",
        "아니 된",
        "아니 되",
        "아니 됩",
        "아니 됨",
        "안 됩",
        "안 된",
        "안 됨",
        "안 되",
        "없이",
        "없어도",
        "없더라도",
        "금지",
    ]) || ["중단", "중지", "정지"].iter().any(|ends| first.starts_with(ends))
        || lead.ends_with(" 안")
        || lead.ends_with(" 못");
    let may = any(&["수 있", "도 됩", "도 된", "면 됩", "면 된", "가능"]) && !any(&["수 있도록"]);
    let must = any(&["해야", "하여야", "되어야", "돼야", "받아야", "지 않으면 안"]);
    let done = any(&[
        "했",
        "하였",
        "됐",
        "되었",
        "고 있",
        "중에 있",
        "중이",
        "중인",
        "중임",
        "중입",
        "완료",
        "마쳤",
        "마침",
        "끝냈",
        "끝났",
        "드렸",
    ]);
    // 점검하고 … 조치할 계획이다: the plan is said once, at the end.
    let joined = clause.ends_with(['고', '며']);
    let sentence: String = text[from..].chars().take_while(|c| !matches!(c, '.' | '\n')).collect();
    let to_come =
        joined && ["예정", "계획", "겠습니다", "겠음", "하고자"].iter().any(|w| sentence.contains(w)) && !done;
    let planned = to_come || any(&["하겠", "되겠", "드리겠", "예정", "계획", "하려", "하고자", "할 것"]);
    let start = |words: &[&str]| words.iter().any(|w| clause.starts_with(w));
    let plain = start(&["합니다", "한다", "함", "됩니다", "된다", "됨"]) && !may && !denied;
    let earlier = any(&["기 전", "되기 전"]) || start(&["전까지", "전에"]);
    let later =
        any(&["한 후", "한 뒤", "된 후", "된 뒤", "하고 나서", "한 다음"]) || start(&["후 ", "뒤 ", "후에", "뒤에"]);
    let served = start(&["해 드", "드리", "드립", "받"]);
    // 등록된 차량 외에는: what holds for all others.
    let other =
        ["외에", "외의", "이외"].iter().any(|w| text[word.span.end..].chars().take(12).collect::<String>().contains(w));
    let conditional = other || any(&["경우", "으면", "하면", "되면", "때"]);
    let feared = any(&["우려", "가능성", "것으로 보", "것으로 추정", "것 같"]);
    let meant = start(&["하려는", "하시려는", "하고자 하는"]);
    let over = start(&["한 경우", "된 경우", "한 때", "한 자", "한 사람", "하신 분", "하신 경우"]);
    Said { denied, done, planned, may, must, plain, earlier, later, served, conditional, feared, meant, over }
}

/// Up to the end of the first predicate: what follows -고, -며, -지만 speaks of something else.
fn clause(rest: &str) -> String {
    let mut words = Vec::new();
    let mut rest = rest.split(' ').peekable();
    while let Some(word) = rest.next() {
        words.push(word);
        // 하고 있다, 해 드리다, 해 주다
        let serves = word.ends_with(['해', '여', '어', '아']);
        let goes_on =
            |next: &&str| next.starts_with('있') || serves && next.starts_with(['드', '주', '줄', '줍', '준']);
        if rest.peek().is_some_and(goes_on) {
            continue;
        }
        let bound =
            ["수", "것", "예정", "계획", "때", "뒤", "후", "다음", "중", "바", "경우", "권한", "우려", "가능성"];
        let adnominal = ["신", "한", "할", "하는", "된", "될", "되는"].iter().any(|e| word.ends_with(e));
        if adnominal && !rest.peek().is_some_and(|next| bound.iter().any(|b| next.starts_with(b))) {
            break;
        }
        let ends = [
            "하고",
            "하며",
            "하여서",
            "되며",
            "되고",
            "지만",
            "으며",
            "으나",
            "하나",
            "니다",
            "한다",
            "된다",
            "아서",
            "어서",
            "므로",
            "하여",
            "해서",
            "해",
            "되어",
            "돼",
        ];
        let more = ["하고자", "고 나서"];
        if ends.iter().any(|e| word.ends_with(e)) && !more.iter().any(|m| word.ends_with(m)) {
            break;
        }
    }
    words.join(" ")
}
