//! All wordings of all rules in one index, so that a text is read once whatever the number of rules.
//! A wording is found by its first two characters; the few of one character by that alone.

use super::row::Row;
use super::{Find, Hit, Place, Rule};
use crate::finding::{Group, Span};
use crate::sort;
use crate::text::{Document, Paragraph};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

pub(crate) struct Index {
    /// The wordings in the order of `entries`, apart from them so that the search stays in few lines of memory.
    cues: Vec<&'static str>,
    /// The third character of each wording, by which most of a pair are passed over; `ALONE` when it has none.
    thirds: Vec<char>,
    entries: Vec<Entry>,
    /// Characters at which a wording begins, and those that are one by themselves.
    beginnings: Beginnings,
    alone: Beginnings,
    /// Rules that read whole paragraphs.
    pub readers: Vec<(Group, &'static Rule, Reading)>,
    /// Rules that read the whole text.
    pub surveyors: Vec<(Group, &'static Rule, Survey)>,
    /// Pairs that may begin a wording: most of a text's pairs are passed over by this alone.
    likely: Box<[u64; 1024]>,
    /// Where the entries of a pair of characters begin and end.
    pairs: HashMap<u64, (u32, u32), BuildHasherDefault<PairHasher>>,
}

type Reading = fn(&Paragraph<'_>) -> Vec<Hit>;
type Survey = fn(&Document<'_>) -> Vec<(usize, Hit)>;

struct Entry {
    cue: &'static str,
    group: Group,
    rule: &'static Rule,
    action: Action,
}

enum Action {
    Row(Row),
    Call(fn(&Place<'_>) -> Option<Hit>),
}

/// A hit with the rule it comes from.
pub(crate) struct Found {
    pub group: Group,
    pub rule: &'static Rule,
    pub hit: Hit,
    /// From a row of a table: a longer one hides a shorter one inside it.
    pub wording: bool,
}

/// Stands for the second character of a cue of one.
const ALONE: char = '\0';

impl Index {
    pub fn of(rules: impl Iterator<Item = (Group, &'static Rule)>) -> Self {
        let (mut entries, mut readers, mut surveyors) = (Vec::new(), Vec::new(), Vec::new());
        for (group, rule) in rules {
            match rule.find {
                Find::Swap(pairs) => entries.extend(pairs.iter().map(|&(wrong, right)| Entry {
                    cue: wrong,
                    group,
                    rule,
                    action: Action::Row(Row::pair(wrong, right)),
                })),
                Find::Table(table) => entries.extend(Row::all(table).flat_map(both).map(|row| Entry {
                    cue: row.cue(),
                    group,
                    rule,
                    action: Action::Row(row),
                })),
                Find::Cue(cues, call) => {
                    entries.extend(cues.iter().map(|&cue| Entry { cue, group, rule, action: Action::Call(call) }));
                }
                Find::Paragraph(read) => readers.push((group, rule, read)),
                Find::Document(survey) => surveyors.push((group, rule, survey)),
            }
        }
        sort::by_key(&mut entries, |entry| (key_of(entry.cue), third_of(entry.cue)));
        let mut pairs = HashMap::with_capacity_and_hasher(entries.len(), BuildHasherDefault::default());
        for (at, entry) in entries.iter().enumerate() {
            let range = pairs.entry(key_of(entry.cue)).or_insert((at as u32, at as u32));
            range.1 = at as u32 + 1;
        }
        let mut likely = Box::new([0; 1024]);
        for bit in pairs.keys().map(|key| bit(*key)) {
            likely[bit / 64] |= 1 << (bit % 64);
        }
        let cues: Vec<&str> = entries.iter().map(|entry| entry.cue).collect();
        let alone: Vec<&str> = cues.iter().copied().filter(|cue| cue.chars().nth(1).is_none()).collect();
        Self {
            beginnings: Beginnings::of(&cues),
            alone: Beginnings::of(&alone),
            thirds: cues.iter().map(|cue| third_of(cue)).collect(),
            cues,
            entries,
            readers,
            surveyors,
            likely,
            pairs,
        }
    }

    /// Every place of every wording and cue in the paragraph.
    pub fn find(&self, paragraph: &Paragraph<'_>, out: &mut Vec<Found>) {
        let mut chars = paragraph.text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if !self.beginnings.contain(c) {
                continue;
            }
            if self.alone.contain(c) {
                self.look(key(c, ALONE), at, paragraph, out);
            }
            if let Some(&(_, following)) = chars.peek() {
                self.look(key(c, following), at, paragraph, out);
            }
        }
    }

    /// Whether every row names something to find, and a level that fits its replacements.
    #[cfg(test)]
    pub fn is_sound(&self) -> bool {
        self.entries.iter().all(|entry| match &entry.action {
            Action::Row(row) => !entry.cue.is_empty() && row.is_sound(),
            Action::Call(_) => !entry.cue.is_empty(),
        })
    }

    fn look(&self, key: u64, at: usize, paragraph: &Paragraph<'_>, out: &mut Vec<Found>) {
        let bit = bit(key);
        if self.likely[bit / 64] >> (bit % 64) & 1 == 0 {
            return;
        }
        let Some(&(from, to)) = self.pairs.get(&key) else { return };
        let rest = &paragraph.text.as_bytes()[at..];
        let third = paragraph.text[at..].chars().nth(2).unwrap_or(ALONE);
        let (from, to) = (from as usize, to as usize);
        // Those of two characters stand first, then each third character's.
        let two = from + self.thirds[from..to].partition_point(|one| *one == ALONE);
        let begin = two + self.thirds[two..to].partition_point(|one| *one < third);
        let run = self.thirds[begin..to].partition_point(|one| *one == third);
        for index in (from..two).chain(begin..begin + run) {
            let cue = self.cues[index];
            if rest.starts_with(cue.as_bytes()) {
                self.entries[index].try_at(Place { paragraph, span: Span::new(at, at + cue.len()) }, out);
            }
        }
    }
}

/// A row and, where there is one, the same for -되다.
fn both(row: Row) -> impl Iterator<Item = Row> {
    std::iter::once(row).chain(row.passive())
}

impl Entry {
    fn try_at(&self, place: Place<'_>, out: &mut Vec<Found>) {
        let (hit, wording) = match &self.action {
            Action::Row(row) => (row.find(&place), true),
            Action::Call(call) => (call(&place), false),
        };
        out.extend(hit.map(|hit| Found { group: self.group, rule: self.rule, hit, wording }));
    }
}

/// A bit for each character of the basic plane.
struct Beginnings(Box<[u64; 1024]>);

impl Beginnings {
    fn of(cues: &[&str]) -> Self {
        let mut bits = Box::new([0; 1024]);
        for code in cues.iter().filter_map(|cue| cue.chars().next()).map(|c| c as usize).filter(|code| *code < 0x1_0000)
        {
            bits[code / 64] |= 1 << (code % 64);
        }
        Self(bits)
    }

    fn contain(&self, c: char) -> bool {
        let code = c as usize;
        code < 0x1_0000 && self.0[code / 64] >> (code % 64) & 1 == 1
    }
}

fn key_of(cue: &str) -> u64 {
    let mut chars = cue.chars();
    key(chars.next().unwrap_or(ALONE), chars.next().unwrap_or(ALONE))
}

fn third_of(cue: &str) -> char {
    cue.chars().nth(2).unwrap_or(ALONE)
}

const fn key(first: char, second: char) -> u64 {
    (first as u64) << 21 | second as u64
}

/// One of 65,536 places for a pair.
const fn bit(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

/// Spreads a pair of characters; the standard hasher would cost more than the search.
#[derive(Default)]
struct PairHasher(u64);

impl Hasher for PairHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte) ^ self.0);
        }
    }

    fn write_u64(&mut self, value: u64) {
        let mixed = value.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 29);
    }
}
