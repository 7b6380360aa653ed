//! What a rewrite may not lose or bring in besides facts: nouns, and who stands in which place.

use super::align::Group;
use super::exchange::{listed, role, same_form};
use super::fact::Kind;
use super::side::{Side, is_light, is_promise};
use super::swapped::{given, swapped};
use super::words::{Native, Word};
use super::{Change, Severity, exchange, terms, topics, unsaid};
use crate::finding::Span;

pub fn compare(old: &Side<'_>, new: &Side<'_>, groups: &[Group]) -> Vec<Change> {
    let mut changes = missed(old, new, groups);
    let near = |c: &Change| c.before.is_some_and(|span| kept(groups, span, |g| &g.before) >= NEAR);
    changes.extend(swapped(&old.words, &new.words).into_iter().find(near).or_else(|| given(&old.words, &new.words)));
    changes.extend(topics::compare(old, new));
    changes.extend(receiver(old, new));
    changes.extend(exchange::compare(old, new, groups));
    changes.extend(unsaid::compare(old, new));
    if changes.is_empty() {
        changes.extend(groups.iter().filter_map(|group| cut(old, new, group)));
    }
    changes
}

/// An act with what belongs to it is gone, and not a word came for it: 명단을 공개하고 참여를 제한한다 → 명단을 공개한다.
fn cut(old: &Side<'_>, new: &Side<'_>, group: &Group) -> Option<Change> {
    // Words that only join clauses.
    const JOINTS: &[&str] =
        &["다음", "뒤", "후", "때", "이", "그", "및", "또는", "등", "것", "위해", "통해", "따라", "대해"];
    // 찬성 의견을 밝히다, 찬성하다
    const SAID: &[&str] = &["의견", "제시", "발언", "입장", "견해"];
    let (here, there) = (old.within(&group.before), new.within(&group.after));
    let known = |token: &str| {
        let start: String = token.chars().take(2).collect();
        let same = |verb: &&Native<'_>| old.natives.iter().any(|own| own.stem == verb.stem);
        old.bare.contains(&start) || new.natives.iter().filter(|verb| verb.word == token).any(|verb| same(&verb))
    };
    let mut tokens = group.new.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty());
    let came = tokens.any(|token| !JOINTS.contains(&token) && !known(token));
    let verbs = |side: &Side<'_>| side.natives.len();
    let lost: Vec<&&Word> = here.iter().filter(|w| !new.keeps(w) && !SAID.contains(&w.head.as_str())).collect();
    let acts = lost.iter().any(|w| w.acts) && lost.len() > 1 || lost.iter().any(|w| !w.acts) && verbs(new) < verbs(old);
    let gone = acts && !came && there.len() > 2;
    let (first, last) = lost.first().zip(lost.last()).filter(|_| gone)?;
    let span = Span::new(first.span.start, last.span.end);
    Some(Change { kind: Kind::Content, before: Some(span), after: None, level: Severity::Warn })
}

/// Nouns that were lost or added where the sentence kept most of its words, or tells something else altogether.
fn missed(old: &Side<'_>, new: &Side<'_>, groups: &[Group]) -> Vec<Change> {
    let (gone, lost): (Vec<&Word>, Vec<&Word>) = old.words.iter().filter(|w| !new.keeps(w)).partition(|w| w.acts);
    let added = new.words.iter().filter(|w| !old.keeps(w));
    let count = |side: &Side<'_>| side.words.iter().filter(|w| w.acts).count() + side.natives.len();
    let dropped = !gone.is_empty() && count(new) < count(old);
    let counts =
        |w: &&Word| !w.acts || listed(new.text, w) || is_promise(&w.head) || gone.iter().any(|g| same_form(g, w));
    let added: Vec<&Word> = added.filter(counts).collect();
    let narrowed = terms::is_conditional(old.text) && !terms::is_conditional(new.text);
    let goes = |w: &&Word| {
        let replaced = added.iter().any(|new| !new.acts && role(w) == role(new));
        (lost.len() > 1 || listed(old.text, w) || replaced || dropped || narrowed)
            && (kept(groups, w.span, |g| &g.before) >= CLOSE
                || !unsaid::is_told(old, new, w.span)
                || is_paper(&w.head) && listed(old.text, w))
    };
    let comes = |w: &&&Word| {
        is_promise(&w.head) || kept(groups, w.span, |g| &g.after) >= CLOSE || !unsaid::is_told(new, old, w.span)
    };
    let lost: Vec<&Word> = lost.iter().copied().filter(goes).collect();
    let added: Vec<&Word> = added.iter().filter(comes).copied().collect();
    let level = |grave: bool| if grave { Severity::Block } else { Severity::Warn };
    let was = lost.iter().map(|w| {
        let grave = listed(old.text, w) || added.iter().any(|new| !w.tail.is_empty() && w.tail == new.tail);
        Change { kind: Kind::Content, before: Some(w.span), after: None, level: level(grave) }
    });
    let now = added.iter().map(|w| {
        let grave = is_promise(&w.head) || listed(new.text, w);
        Change { kind: Kind::Content, before: None, after: Some(w.span), level: level(grave) }
    });
    was.chain(now).collect()
}

/// 학부모에게 공개한다 → 공개한다: to whom is said no longer, in whatever words.
fn receiver(old: &Side<'_>, new: &Side<'_>) -> Option<Change> {
    // Those to whom a letter is written anyway.
    const READERS: &[&str] =
        &["신청", "민원", "귀하", "주민", "시민", "고객", "이용", "대상", "청구", "여러분", "국민", "본인", "당사"];
    let to =
        |w: &Word| ["에게", "께", "한테"].iter().any(|case| w.tail.starts_with(case)) && !w.tail.starts_with("에게서");
    let gone = |w: &&Word| {
        let reader = READERS.iter().any(|reader| w.head.starts_with(reader)) || is_light(&w.head);
        to(w) && !reader && !new.tells(w)
    };
    let was = old.words.iter().find(gone)?;
    let acts = old.words.iter().find(|w| w.acts && was.span.end <= w.span.start)?;
    let told = new.all.iter().any(to) || !new.all.iter().any(|w| w.acts && w.head == acts.head);
    (!told).then_some(Change { kind: Kind::Content, before: Some(was.span), after: None, level: Severity::Warn })
}

/// 경력증명서, 자격증, 통장사본: what is handed in.
fn is_paper(head: &str) -> bool {
    head.chars().count() > 2 && ["서", "증", "본", "표", "도면"].iter().any(|end| head.ends_with(end))
}

/// Only where so many words of ten stand as they were is a noun that is missing or new a change of its own: a sentence
/// that was put into other words has other nouns throughout.
const CLOSE: usize = 7;
/// So many for nouns that only changed places.
const NEAR: usize = 6;

/// How much stayed as it was of the sentences around a place.
fn kept(groups: &[Group], span: Span, side: fn(&Group) -> &[Span]) -> usize {
    let holds = |group: &Group| side(group).iter().any(|s| s.start <= span.start && span.end <= s.end);
    groups.iter().find(|group| holds(group)).map_or(0, |group| group.kept)
}
