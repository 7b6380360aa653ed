//! Words that stand for each other: groups of our own, and what the tables of the rules put in each other's place.

use crate::ending::{Link, Stem};
use crate::rule::Find;
use crate::rules;
use crate::sort;
use std::sync::LazyLock;

/// What the other text has to say so that a word counts as kept.
pub enum Kin {
    /// A word of the same group.
    Group(&'static str),
    /// A wording of the same row of a table.
    Row(&'static str),
    /// The row's replacement conjugates: the beginnings of its forms (고르, 골라; 도우, 도와).
    Verb(Vec<String>),
}

/// Words and their kin, sorted by word.
static KIN: LazyLock<Vec<(&'static str, Kin)>> = LazyLock::new(|| {
    let mut all: Vec<(&str, Kin)> = groups().chain(rows()).collect();
    sort::by_key(&mut all, |(word, _)| *word);
    all
});

/// Every other word for this one.
pub fn kin(word: &str) -> impl Iterator<Item = &'static Kin> {
    let from = KIN.partition_point(|(own, _)| *own < word);
    KIN[from..].iter().take_while(move |(own, _)| *own == word).map(|(_, kin)| kin)
}

fn groups() -> impl Iterator<Item = (&'static str, Kin)> {
    include_str!("alike.txt").lines().flat_map(|group| {
        let members = group.split(' ');
        members.clone().flat_map(move |own| {
            members.clone().filter(move |other| *other != own).map(move |other| (own, Kin::Group(other)))
        })
    })
}

fn rows() -> impl Iterator<Item = (&'static str, Kin)> {
    let tables = rules::all().filter_map(|(_, rule)| match &rule.find {
        Find::Table(table) => Some(*table),
        _ => None,
    });
    tables.flat_map(str::lines).flat_map(|row| {
        let mut columns = row.split('\t');
        let (wrong, right) = (stem(columns.next().unwrap_or_default()), columns.next().unwrap_or_default());
        let told = right.split('|').filter_map(first).map(move |word| (wrong, Kin::Row(word)));
        let verbs = right.split('|').filter_map(forms).map(move |forms| (wrong, Kin::Verb(forms)));
        let parts = right.split('|').flat_map(|option| option.split(' ')).map(stem);
        let back = parts.map(move |part| (part, Kin::Row(wrong)));
        told.chain(verbs).chain(back).filter(move |_| is_word(wrong))
    })
}

/// How the forms of a verb begin; of several words the first one tells.
fn forms(option: &str) -> Option<Vec<String>> {
    let stem = option.strip_suffix('다').filter(|stem| !stem.contains(' ') && !stem.ends_with('하'))?;
    let stem = Stem::of(stem);
    let mut forms = vec![stem.text.clone(), stem.with(Link::Eu("")), stem.infinitive()];
    forms.dedup();
    Some(forms)
}

/// The first word of a replacement, without the ending of the dictionary.
fn first(option: &'static str) -> Option<&'static str> {
    let word = option.split(' ').next().map(stem)?.trim_end_matches('다');
    is_word(word).then_some(word)
}

fn stem(text: &'static str) -> &'static str {
    text.strip_suffix("하다").unwrap_or(text)
}

fn is_word(text: &str) -> bool {
    text.chars().nth(1).is_some()
}
