//! Nouns that changed places: who acts and who is acted on, or two nouns before the same words.

use super::exchange::role;
use super::fact::Kind;
use super::side::is_light;
use super::words::{Word, is_verbal};
use super::{Change, Severity};
use crate::finding::Span;

/// Who acts and who is acted on changed places: 임대인은 임차인에게 → 임차인은 임대인에게, 위탁기관은 수탁기관의 업무를 →
/// 수탁기관은 위탁기관의 업무를.
pub fn given(old: &[Word], new: &[Word]) -> Option<Change> {
    let body = |word: &Word| {
        word.head.ends_with([
            '시', '도', '군', '구', '부', '청', '과', '원', '회', '관', '소', '서', '단', '팀', '실', '국', '처',
        ])
    };
    // 시행자로 하여금
    let made = |word: &Word| {
        matches!(word.tail.as_str(), "로" | "으로") && (word.head.ends_with(['자', '장', '인', '원']) || body(word))
    };
    let gets =
        |word: &Word| matches!(word.tail.as_str(), "에게" | "께") || word.tail == "에" && body(word) || made(word);
    let gives = |word: &Word| matches!(role(word).as_str(), "는" | "가") && !is_verbal(&word.tail);
    let whose = |word: &Word| word.tail == "의";
    let whom = |word: &Word| role(word) == "를" && !word.acts;
    let found = [&gets as &dyn Fn(&Word) -> bool, &whose, &whom].into_iter().find_map(|other| {
        let pairs = |words: &[Word]| -> Vec<(Word, Word)> {
            let after = |at: usize| words[at + 1..].iter().find(|w| other(w)).cloned();
            (0..words.len())
                .filter(|at| gives(&words[*at]))
                .filter_map(|at| Some((words[at].clone(), after(at)?)))
                .collect()
        };
        let (left, right) = (pairs(old), pairs(new));
        let crossed =
            |a: &(Word, Word), b: &(Word, Word)| a.0.head != a.1.head && a.0.head == b.1.head && a.1.head == b.0.head;
        left.iter().find_map(|a| right.iter().find(|b| crossed(a, b)).map(|b| (a.clone(), b.clone())))
    });
    let (was, now) = found?;
    Some(Change { kind: Kind::Role, before: Some(was.0.span), after: Some(now.0.span), level: Severity::Block })
}

/// A noun of the first text took the place of another: the same particle before the same next word.
pub fn swapped(old: &[Word], new: &[Word]) -> Vec<Change> {
    let places = |words: &[Word]| -> Vec<(String, String, String, Span)> {
        let named = |w: &Word| !w.acts || matches!(w.tail.as_str(), "를" | "을" | "로" | "으로" | "에");
        let beside = |w: &[Word]| w[1].span.start <= w[0].span.end + 1;
        let pairs = words.windows(2).filter(|w| named(&w[0]) && !is_light(&w[0].head) && beside(w));
        pairs.map(|w| (w[0].head.clone(), role(&w[0]), w[1].head.clone(), w[0].span)).collect()
    };
    let (left, right) = (places(old), places(new));
    let gone = |own: &(String, String, String, Span), others: &[(String, String, String, Span)]| {
        !own.1.is_empty() && !others.iter().any(|o| (&o.0, &o.1, &o.2) == (&own.0, &own.1, &own.2))
    };
    let mut changes = Vec::new();
    for was in left.iter().filter(|l| gone(l, &right)) {
        let now = right.iter().find(|r| {
            (&r.1, &r.2) == (&was.1, &was.2)
                && gone(r, &left)
                && r.0 != was.2
                && !r.0.contains(was.0.as_str())
                && !was.0.contains(r.0.as_str())
                && old.iter().any(|w| w.head == r.0)
        });
        let other = |head: &String| new.iter().any(|w| w.head == *head);
        if let Some(now) = now.filter(|_| other(&was.0)) {
            let (before, after) = (Some(was.3), Some(now.3));
            changes.push(Change { kind: Kind::Role, before, after, level: Severity::Block });
        }
    }
    changes
}
