//! Yes and no, must and may, done and planned: compared sentence by sentence.

mod duties;
mod idioms;
mod stages;
mod wordings;

use super::align::Group;
use super::alike::{Kin, kin};
use super::{Change, Kind};
use crate::finding::Span;
use duties::{decided, obliged, sanctioned};
use idioms::IDIOMS;
use stages::{completed, settled};
use wordings::{MUST, NEGATIONS, OPPOSITES, SOFT};

pub fn compare(groups: &[Group]) -> Vec<Change> {
    groups.iter().flat_map(|group| kinds(group).map(|kind| group.change(kind))).collect()
}

fn kinds(group: &Group) -> impl Iterator<Item = Kind> {
    let (old, new) = (clean(&group.old), clean(&group.new));
    // A set phrase on one side alone may stand for a real negation on the other.
    let denies = denied(&old, &new) && denied(&frozen(&group.old), &frozen(&group.new));
    let refuses = denied_noun(&group.old, &group.new) || refused(&old, &new) || refused(&new, &old);
    let found = [
        ((turned(&old, &new) || denies) && !twice(&old, &new) && !twice(&new, &old), Kind::Polarity),
        (
            refuses
                || unprefixed(&old, &new)
                || unprefixed(&new, &old)
                || !twice(&old, &new)
                    && !twice(&new, &old)
                    && (emptied(&group.old, &group.new) || emptied(&group.new, &group.old))
                || undecided(&group.old, &group.new),
            Kind::Polarity,
        ),
        (obliged(&old, &new) || sanctioned(&old, &new) || sanctioned(&new, &old), Kind::Obligation),
        (completed(&old, &new) || settled(&old, &new), Kind::Completion),
        (decided(&group.old, &group.new), Kind::Commitment),
    ];
    found.into_iter().filter(|(differs, _)| *differs).map(|(_, kind)| kind)
}

/// Whether what stands here is denied by the predicate of its own clause.
pub fn is_denied(text: &str, span: Span) -> bool {
    let rest = &text[span.end..];
    let sentence = &rest[..rest.find(['.', ',', '\n']).unwrap_or(rest.len())];
    let joint = |word: &str| word.ends_with(['고', '며']) || word.ends_with("지만") || word.ends_with("으나");
    let words: Vec<&str> = sentence.split(' ').collect();
    let end = words.iter().position(|word| joint(word)).map_or(words.len(), |at| at + 1);
    any(&clean(&format!(" {} ", words[..end].join(" "))), NEGATIONS)
}

fn clean(text: &str) -> String {
    let text =
        ["지는 않", "지도 않", "지를 않", "지가 않"].iter().fold(frozen(text), |text, no| text.replace(no, "지 않"));
    let text = aimed(&text.replace("일부터", "일 부터"));
    IDIOMS.iter().fold(text, |text, idiom| if text.contains(idiom) { text.replace(idiom, " ") } else { text })
}

/// What is frozen is not raised.
fn frozen(text: &str) -> String {
    text.replace("동결", "올리지 않")
}

/// Without -지 않도록 that names an aim (다치지 않도록 막는다), which denies nothing; 하지 않도록 하다 forbids.
fn aimed(text: &str) -> String {
    const FORBIDS: &[&str] = &["하", "해", "합", "한", "주의", "유의", "조심", "각별", "당부", "바랍"];
    let mark = "지 않도록 ";
    let mut parts = text.split(mark);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(if FORBIDS.iter().any(|word| part.starts_with(word)) { mark } else { "게 " });
        out.push_str(part);
    }
    out
}

fn any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|w| text.contains(w))
}

/// One side of a pair of opposites gave way to the other.
fn turned(old: &str, new: &str) -> bool {
    // Where both deny, a denial far from its word is no turn: only the words themselves count.
    let both = [old, new].iter().all(|text| any(text, NEGATIONS) || any(text, &["어렵", "어려", "곤란"]));
    // 금지되어 있습니다 says of nothing that it is there.
    let bare = |text: &str| {
        ["되어 있습니다", "하고 있습니다", "되어 있음", "하고 있음"]
            .iter()
            .fold(text.to_owned(), |text, state| text.replace(state, " "))
    };
    let (old_bare, new_bare) = (bare(old), bare(new));
    OPPOSITES.iter().any(|(yes, no)| {
        let there = yes.contains(&"있습니다");
        let (old, new) = if there { (old_bare.as_str(), new_bare.as_str()) } else { (old, new) };
        if both && !(any(old, yes) && any(new, no) || any(old, no) && any(new, yes)) {
            return false;
        }
        let (a, b) = (sides(old, yes, no), sides(new, yes, no));
        let gone = |had: bool, has: bool, other_had: bool, other_has: bool| had && !has && !other_had && other_has;
        // 청년은 오르고 중장년은 내렸다 → 모두 올랐다
        let both_ways =
            a.0 && a.1 && b.0 != b.1 && any(new, &["모두", "둘 다", "똑같이"]) && !any(old, &["모두", "둘 다"]);
        both_ways || gone(a.0, b.0, a.1, b.1) || gone(a.1, b.1, a.0, b.0)
    })
}

/// Whether each side is said; a denied word counts for the other side.
fn sides(text: &str, yes: &[&str], no: &[&str]) -> (bool, bool) {
    let (mut said_yes, mut said_no) = (false, false);
    let mut rest = text.to_owned();
    for word in no {
        for (at, _) in text.match_indices(word) {
            if denied_after(&text[at + word.len()..]) { said_yes = true } else { said_no = true }
        }
        rest = rest.replace(word, " ");
    }
    for word in yes {
        for (at, _) in rest.match_indices(word) {
            if denied_after(&rest[at + word.len()..]) { said_no = true } else { said_yes = true }
        }
    }
    (said_yes, said_no)
}

/// 하지 않, 할 수 없, 불가, 이 어렵 … right behind a word.
fn denied_after(tail: &str) -> bool {
    let tail = tail
        .trim_start_matches(['하', '할', '실', '시', '되', '될', '이', '가', '은', '는', '을', '를', '도', '기', ' ']);
    let near: String = tail.chars().take(5).collect();
    [
        "권한이 없",
        "없이",
        "지 않",
        "지 아니",
        "지 못",
        "수 없",
        "불가",
        "어렵",
        "어려",
        "곤란",
        "못하",
        "안 됩",
        "안 된",
    ]
    .iter()
    .any(|w| near.starts_with(w))
}

/// A sentence that denied something says so no longer, or the other way.
fn denied(old: &str, new: &str) -> bool {
    let (a, b) = (any(old, NEGATIONS), any(new, NEGATIONS));
    // A softer no counts only when it is new: 미비 → 빠진, 않으면 안 → 해야.
    // 기준을 초과하지 않는다, 기준을 지켰다.
    let within = |text: &str, other: &str| {
        any(text, &["지켰", "지킨", "지키", "밑돌", "충족", "만족"]) && any(other, &["초과하지", "넘지"])
    };
    // 미흡하다 and 부족하다 say the same.
    let lacks = ["미흡", "부족", "미비", "모자라"];
    let soft = |w: &&&str, other: &str| other.contains(**w) || lacks.contains(*w) && any(other, &lacks);
    // 기각하다, 받아들이지 않기로(기각) 하다
    let refusal = |text: &str, other: &str| {
        any(text, &["기각", "반려", "각하", "거부", "거절"])
            && any(other, &["받아들이지 않", "인정하지 않", "수용하지 않", "승인하지 않", "허가하지 않"])
    };
    let excused = |text: &str, other: &str| {
        refusal(text, other)
            || lacking(text, other)
            || within(text, other)
            || SOFT.iter().any(|w| text.contains(w) && !soft(&w, other))
            || (any(text, MUST) && !any(other, MUST))
    };
    (a && !b && !excused(new, old)) || (b && !a && !excused(old, new)) || granted(old, new) || granted(new, old)
}

/// Denied twice on one side and demanded on the other: 동반하지 않으면 이용할 수 없다, 동반해야 이용할 수 있다.
pub fn twice(no: &str, yes: &str) -> bool {
    let unless = [
        "지 않은",
        "지 않으면",
        "지 아니한",
        "지 아니하면",
        "지 못한",
        "없으면",
        "없이는",
        "후가 아니면",
        "가 아니면",
        "없는 한 ",
        "않는 한 ",
        "아닌 한 ",
        "지 않고는",
        "지 않고서는",
        "지 아니하고는",
        "지 아니하고서는",
    ];
    // 5%를 초과할 수 없다, 5%까지만 올릴 수 있다.
    let over = ["초과할 수 없", "초과하지", "넘을 수 없", "넘지 못", "넘어서는 안"];
    if any(no, &over) && any(yes, &["까지만", "까지 "]) && yes.contains("수 있") {
        return true;
    }
    let cannot = [
        "수 없",
        "안 됩",
        "안 된",
        "아니 된",
        "불가",
        "못합니다",
        "못한다",
        "지 않습니다",
        "지 않는다",
        "지 아니한다",
        "지 않음",
    ];
    // 허가 없이 옮길 수 없다, 옮기려면 허가를 받아야 한다.
    if any(no, &[" 없이 ", " 없이는 ", " 않고 "])
        && any(no, &cannot)
        && any(yes, &["려면 ", "려는 ", "전에 ", "후에", "뒤에", "다음에"])
        && any(yes, &["야 ", "야만 "])
        && !any(yes, &cannot)
    {
        return true;
    }
    // 화로 외의 장소에서 피울 수 없다, 화로에서만 피울 수 있다.
    if any(no, &[" 외의 ", " 외에는 ", " 외에서는 ", " 외에서 ", " 외 장소", "이외의 ", "이외에는 "])
        && any(no, &cannot)
        && any(yes, &["에서만 ", "에만 ", "로만 ", "에게만 "])
        && any(yes, &["수 있", "가능"])
        && !any(yes, &["수 없", "불가"])
    {
        return true;
    }
    let demands = [
        "상만 ",
        "하만 ",
        "만 이용",
        "만 신청",
        "만 입장",
        "만 참여",
        "야 ",
        "야만 ",
        "자만 ",
        "람만 ",
        "분만 ",
        "때만 ",
        "에만 ",
        "우만 ",
        "로만 ",
    ];
    any(no, &unless)
        && any(no, &cannot)
        && any(yes, &demands)
        && (any(yes, &["수 있", "가능"]) || any(yes, &["때에만 ", "때만 ", "경우에만 "]))
        && !any(yes, &["수 없", "불가", "못합니다"])
}

/// 무연고 is 연고가 없는: the word itself denies what the other text denies of the noun.
fn lacking(text: &str, other: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let Some(no) = word.chars().next().filter(|c| "무미불비부".contains(*c)) else { return false };
        let noun: String = word.chars().skip(1).take(2).collect();
        let alone = |at: usize| !other[..at].ends_with(no);
        let named = |name: &str| other.match_indices(name).any(|(at, _)| alone(at));
        let alike = || kin(&noun).any(|kin| matches!(kin, Kin::Group(name) if named(name)));
        noun.chars().count() == 2 && (no == '미' && crate::text::action::is(&noun) || named(&noun) || alike())
    })
}

/// 근거가 불명확하다 → 근거가 명확하다: a noun without the syllable that denied it.
fn unprefixed(no: &str, yes: &str) -> bool {
    let words = |text: &'_ str| -> Vec<(usize, String)> {
        let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        parts.map(|word| (Span::part(text, word).start, word.to_owned())).collect()
    };
    let (denying, stating) = (words(no), words(yes));
    denying.iter().any(|(_, word)| {
        let mut chars = word.chars();
        let prefixed = chars.next().is_some_and(|c| "불미비부".contains(c));
        let noun: String = chars.take(2).collect();
        let head: String = word.chars().take(3).collect();
        let free = |(at, other): &(usize, String)| {
            other.starts_with(&noun) && !denied_after(&yes[at + noun.len()..]) && !yes[..*at].ends_with(" 안 ")
        };
        prefixed
            && noun.chars().count() == 2
            && (crate::text::action::is(&noun) || crate::ending::lexicon::describes(&noun))
            && !yes.contains(&head)
            && !denying.iter().any(|(_, other)| other.starts_with(&noun))
            && stating.iter().any(free)
    })
}

/// A refusal that became a promise, or a word that ends a matter and is gone.
fn granted(no: &str, yes: &str) -> bool {
    let refuses = any(no, &["기 어렵", " 어렵", "어려움을", "기 힘들", "곤란", "수 없", "불가"])
        && !any(no, &["겠습니다", "예정", "계획", "수 있", "가능"]);
    let promises = any(yes, &["겠습니다", "겠음", "예정", "계획"]) && !any(yes, NEGATIONS) && !any(yes, SOFT);
    let ended = ["취소", "철회", "보류"].iter().any(|w| no.contains(w))
        && !any(yes, &["취소", "철회", "보류", "미루", "미룬", "미뤘", "그만", "없던", "않", "못", "없"]);
    // 삭감에 반대한다 → 삭감해야 한다
    // 출입을 통제 중이다 → 들어가실 수 있다
    let opened = any(no, &["통제", "출입을 금", "출입 금지"])
        && !any(yes, &["통제", "막", "못", "없", "금지", "제한", "않", "말", " 안 ", "외", "우회", "피해"])
        && any(yes, &["수 있", "가능"])
        && !any(no, &["수 있", "가능"]);
    let opposed = any(no, &["반대한", "반대하", "반대를", "반대했", "반대함", "반대 의견", "반대의 뜻"])
        && !any(yes, &["반대", "않", "없", "못", "말아", " 안 ", "거부", "동의", "반발", "어렵"]);
    let freed = ["지 않아도", "지 않더라도", "없이도", "없어도", "없더라도", "못해도", "아니어도", "아니더라도"]
        .iter()
        .any(|w| yes.contains(w))
        && !any(no, &["않아도", "않을 수 있", "없", "아니", "필요", "면제", "무료", "생략", "무상"]);
    let after_all = ["지 않고도", "없이도", "지 않아도", "없어도"].iter().any(|w| yes.contains(w) && !no.contains(w))
        && any(yes, &["수 있", "됩니다", "된다", "돼요"])
        && any(no, &["수 없", "안 된", "안 됩", "아니 된", "못한", "못합"])
        && !any(yes, &["수 없", "안 된", "안 됩", "못한", "못합"]);
    (refuses && promises) || after_all || ended || opened || opposed || freed
}

/// 이의가 없다 → 이의가 있다: what there was none of is there now.
fn emptied(none: &str, some: &str) -> bool {
    let nouns = |text: &str, verb: char| -> Vec<String> {
        let marks =
            ["이 ", "가 "].iter().flat_map(|case| text.match_indices(case).map(|(at, case)| (at, at + case.len())));
        let there = marks.filter(|(_, end)| text[*end..].starts_with(verb) && !text[*end..].contains("수 있"));
        there.filter_map(|(at, _)| text[..at].rsplit(' ').next().map(ToOwned::to_owned)).collect()
    };
    let (gone, here) = (nouns(none, '없'), nouns(some, '있'));
    gone.iter().any(|noun| {
        noun.chars().count() > 1
            && here.contains(noun)
            && !nouns(some, '없').contains(noun)
            && !nouns(none, '있').contains(noun)
    })
}

/// 계획이 없다 → 계획이 확정되지 않았다: what there is none of is only not settled yet.
fn undecided(none: &str, open: &str) -> bool {
    const OPEN: &[&str] = &["확정되지", "결정되지", "정해지지", "마련되지", "수립되지", "미정", "확정하지", "정하지"];
    let cases = ["이 ", "가 ", "은 ", "는 ", " "];
    let mut nouns = cases.iter().flat_map(|case| {
        none.match_indices(case)
            .filter(|(at, case)| none[at + case.len()..].starts_with('없'))
            .filter_map(|(at, _)| none[..at].rsplit(' ').next())
            .filter(|noun| noun.chars().count() > 1)
    });
    any(open, OPEN) && !any(none, OPEN) && !any(open, &["없"]) && nouns.any(|noun| open.contains(noun))
}

/// A refusal that is said no longer: 반려되었음 → 접수되었음.
fn refused(old: &str, new: &str) -> bool {
    const REFUSALS: &[&str] = &[" 반려", " 기각", " 각하", " 거부", " 거절", " 불허", " 불승인"];
    any(old, REFUSALS) && !any(new, REFUSALS) && !any(new, NEGATIONS) && !any(new, SOFT) && !any(new, &["돌려", "물리"])
}

/// A가 아니라 B became B가 아니라 A.
fn denied_noun(old: &str, new: &str) -> bool {
    match (not_but(old), not_but(new)) {
        (Some(a), Some(b)) => a != b && new.contains(a) && old.contains(b),
        _ => false,
    }
}

/// The noun before 아니라 or 아닌.
fn not_but(text: &str) -> Option<&str> {
    let at = text.find(" 아니라").or_else(|| text.find(" 아닌 "))?;
    let noun = text[..at].rsplit(' ').next()?.strip_suffix(['이', '가'])?;
    (noun.chars().count() > 1).then_some(noun)
}
