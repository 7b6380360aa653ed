//! What is said of whom: two things that changed their acts, or an act that went to another of those who are named.

use super::align::clauses;
use super::exchange::role;
use super::fact::Kind;
use super::side::Side;
use super::words::{Word, is_verbal};
use super::{Change, Severity};
use crate::finding::Span;
use crate::text::hangul::is_syllable;

/// What a text says of one thing, up to where it speaks of the next.
struct Topic {
    /// The noun, with a name or noun right before it: 이나래 위원.
    name: String,
    span: Span,
    acts: Vec<String>,
}

pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Option<Change> {
    let (left, right) = (read(old), read(new));
    if let Some(change) = agent(old, new).or_else(|| allowed(old, new)) {
        return Some(change);
    }
    let was = left.iter().enumerate().find(|(at, a)| {
        let mut later = left[at + 1..].iter().filter(|b| !same(&a.name, &b.name));
        let mut others = left.iter().filter(|b| !same(&a.name, &b.name));
        later.any(|b| crossed(a, b, &right)) || new.text.contains(&a.name) && others.any(|b| taken(a, b, &left, &right))
    })?;
    Some(Change { kind: Kind::Role, before: Some(was.1.span), after: None, level: Severity::Block })
}

/// Who does an act is somebody else of whom the first text says nothing: 참가자가 부담한다 → 주최 측에서 부담한다.
fn agent(old: &Side<'_>, new: &Side<'_>) -> Option<Change> {
    let once = |side: &Side<'_>, head: &str| side.all.iter().filter(|w| w.head == head).count() == 1;
    old.all.iter().filter(|act| act.acts && is_verbal(&act.tail) && once(old, &act.head)).find_map(|act| {
        let other =
            new.all.iter().find(|w| w.head == act.head && is_verbal(&w.tail)).filter(|_| once(new, &act.head))?;
        let (was, now) = (doer(old, act)?, doer(new, other)?);
        let party = |w: &Word| matches!(w.head.as_str(), "갑" | "을");
        // 갑은 을이 지체하면 해지한다: both are named there.
        let alone = !old.all.iter().any(|w| w.head == now.head && matches!(role(w).as_str(), "는" | "가"));
        let new_here = party(was) && party(now) && alone || !old.keeps(now);
        let changed = was.head != now.head && new_here && !was.head.contains(now.head.as_str());
        let (before, after) = (Some(was.span), Some(now.span));
        changed.then_some(Change { kind: Kind::Role, before, after, level: Severity::Block })
    })
}

/// 취사 및 야영은 금지된다 → 야영은 금지되지만 취사는 할 수 있다: what was forbidden is allowed now.
fn allowed(old: &Side<'_>, new: &Side<'_>) -> Option<Change> {
    const FORBIDDEN: &[&str] = &["금지", "불가", "수 없", "안 됩", "안 된", "제외"];
    const ALLOWED: &[&str] = &["수 있", "가능", "허용", "됩니다"];
    let once = |side: &Side<'_>, head: &str| side.all.iter().filter(|w| w.head == head).count() == 1;
    // What its clause says behind the word.
    let clause = |side: &Side<'_>, word: &Word| {
        let end = clauses(side.text).into_iter().find(|c| word.span.end <= c.end).map_or(side.text.len(), |c| c.end);
        side.text[word.span.end..end].to_owned()
    };
    let any = |text: &str, words: &[&str]| words.iter().any(|w| text.contains(w));
    let topic = |w: &&Word| matches!(role(w).as_str(), "는" | "도") && !is_verbal(&w.tail) && once(new, &w.head);
    let now = new.all.iter().filter(topic).find(|now| {
        let was = old.all.iter().find(|w| w.head == now.head).filter(|_| once(old, &now.head));
        let here = clause(new, now);
        was.is_some_and(|was| {
            let before = clause(old, was);
            any(&before, FORBIDDEN) && !any(&before, &ALLOWED[..3]) && any(&here, ALLOWED) && !any(&here, FORBIDDEN)
        }) && FORBIDDEN.iter().any(|no| new.text.contains(no))
    })?;
    let was = old.all.iter().find(|w| w.head == now.head)?;
    let (before, after) = (Some(was.span), Some(now.span));
    Some(Change { kind: Kind::Polarity, before, after, level: Severity::Block })
}

/// The person or body nearest before an act that is its subject.
fn doer<'s>(side: &'s Side<'_>, act: &Word) -> Option<&'s Word> {
    const WHO: &[char] =
        &['집', '자', '인', '관', '청', '장', '원', '회', '측', '체', '사', '민', '생', '팀', '소', '처', '단'];
    let ends = |at: usize| side.text[at..act.span.start].contains(['.', '\n']);
    let before = side.all.iter().rev().filter(|w| w.span.end <= act.span.start).take_while(|w| !ends(w.span.end));
    let aside = |word: &Word| {
        side.text[word.span.end..].starts_with(" 측에서") || side.text[word.span.end..].starts_with(" 측이")
    };
    let subject = |word: &&Word| {
        matches!(role(word).as_str(), "는" | "가") && !is_verbal(&word.tail) || word.tail == "에서" || aside(word)
    };
    before
        .into_iter()
        .find(|w| subject(w))
        .filter(|w| aside(w) || w.head.ends_with(WHO) || matches!(w.head.as_str(), "갑" | "을"))
}

/// 수질은 만족하였으나 악취는 초과하였다 → 수질은 초과하였으나 악취는 만족하였다.
fn crossed(a: &Topic, b: &Topic, now: &[Topic]) -> bool {
    let own = |a: &Topic, b: &Topic| a.acts.iter().find(|act| !b.acts.contains(act)).cloned();
    own(a, b).zip(own(b, a)).is_some_and(|(x, y)| moved(&x, a, b, now) && moved(&y, b, a, now))
}

/// 이장은 내고 면장은 보고한다 → 이장이 내고 이장이 보고한다: the other is named once more for it.
fn taken(a: &Topic, b: &Topic, before: &[Topic], now: &[Topic]) -> bool {
    let times = |topics: &[Topic]| topics.iter().filter(|topic| same(&topic.name, &b.name)).count();
    times(now) > times(before) && a.acts.iter().any(|act| !b.acts.contains(act) && moved(act, a, b, now))
}

/// Whether an act is now said of the second and no longer of the first.
fn moved(act: &str, from: &Topic, to: &Topic, now: &[Topic]) -> bool {
    let says = |name: &str| now.iter().any(|topic| same(&topic.name, name) && topic.acts.iter().any(|own| own == act));
    says(&to.name) && !says(&from.name)
}

/// 마을 이장 and 이장 are one; 이나래 위원 and 정다온 위원 are two.
fn same(a: &str, b: &str) -> bool {
    let short =
        |long: &str, name: &str| long.strip_suffix(name).is_some_and(|lead| lead.is_empty() || lead.ends_with(' '));
    short(a, b) || short(b, a)
}

/// Whether the topic before stands with 은/는 in the same sentence, right before what comes.
fn is_topic(side: &Side<'_>, topic: Option<&Topic>) -> bool {
    topic.is_some_and(|topic| topic.acts.is_empty() && side.all.iter().any(|w| w.span == topic.span && role(w) == "는"))
}

/// Whether a condition ends with this act: 연체한 때에는, 연체하면, 연체할 경우.
fn closes(text: &str, act: &Word) -> bool {
    let rest = text[act.span.end..].trim_start();
    act.tail.ends_with('면') || ["때", "경우", "시 ", "시에"].iter().any(|end| rest.starts_with(end))
}

fn read(side: &Side<'_>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    let (mut scope, mut closed): (Option<usize>, bool) = (None, false);
    for (at, word) in side.all.iter().enumerate() {
        if matches!(role(word).as_str(), "는" | "가") && !is_verbal(&word.tail) {
            let before = at.checked_sub(1).map(|at| &side.all[at]);
            let named = before.filter(|b| b.tail.is_empty() && !b.acts && b.span.end + 1 == word.span.start);
            // 임대인은 임차인이 연체한 때에는 해지한다: whose the last act is.
            scope = topics.len().checked_sub(1).filter(|_| role(word) == "가" && is_topic(side, topics.last()));
            closed = false;
            // 김 위원은
            let lead = side.text[..word.span.start].strip_suffix(' ').unwrap_or_default();
            let surname = lead
                .rsplit([' ', ',', '.', '\n'])
                .next()
                .filter(|w| w.chars().count() == 1 && w.chars().all(is_syllable));
            let first = named.map(|first| first.head.as_str()).or(surname);
            let name = first.map_or(word.head.clone(), |first| format!("{first} {}", word.head));
            topics.push(Topic { name, span: word.span, acts: Vec::new() });
        } else if word.acts && !topics.is_empty() {
            let at = scope.filter(|_| closed).unwrap_or(topics.len() - 1);
            topics[at].acts.push(word.head.clone());
            closed = closed || scope.is_some() && closes(side.text, word);
        }
    }
    topics
}
