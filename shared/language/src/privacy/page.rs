//! A text read once for all detectors: folded characters with their places in the source, digits, groups, fields, zones.
//! Detectors speak of indices into `chars`; `span` turns them into bytes of the source.

mod field;
mod fold;
mod group;
mod numeral;
mod table;
mod zone;

pub use crate::text::word_list::Words;
pub use field::{Label, label_of};
pub use group::Group;
pub use zone::{OFFICIAL, Zone};

use super::settings::Settings;
use crate::finding::Span;
use crate::text::hangul::is_syllable;
use field::Field;

/// No digit stands here.
pub const NONE: u8 = u8::MAX;

/// A text as the detectors see it.
pub struct Page<'t> {
    /// The folded characters: composed, half width, one kind of hyphen and space, nothing invisible.
    pub chars: Vec<char>,
    /// The digit that a character stands for, `NONE` for any other character.
    pub digits: Vec<u8>,
    /// Runs of digits, in order.
    pub groups: Vec<Group>,
    pub settings: &'t Settings,
    places: Vec<(u32, u32)>,
    fields: Vec<Field>,
    zones: Vec<(usize, usize, Zone)>,
}

impl<'t> Page<'t> {
    pub fn read(text: &str, settings: &'t Settings) -> Self {
        let (chars, places) = fold::fold(text);
        let digits = numeral::digits(&chars);
        let groups = group::groups(&chars, &digits);
        let mut page = Page { chars, digits, groups, settings, places, fields: Vec::new(), zones: Vec::new() };
        let lines = page.lines();
        page.fields = table::fields(&page, &lines);
        page.zones = zone::zones(&page, &lines);
        page
    }

    /// Bytes of the source for a range of characters.
    pub fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.places[start].0 as usize, self.places[end - 1].1 as usize)
    }

    /// The first character that starts at or after a byte of the source.
    pub fn index(&self, byte: usize) -> usize {
        self.places.partition_point(|p| (p.0 as usize) < byte)
    }

    pub fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before `at`.
    pub fn prev(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|i| self.get(i))
    }

    pub fn is_digit(&self, at: usize) -> bool {
        self.digits.get(at).is_some_and(|d| *d != NONE)
    }

    pub fn syllable(&self, at: usize) -> bool {
        self.get(at).is_some_and(is_syllable)
    }

    /// Whether the text at `at` reads `word`.
    pub fn reads(&self, at: usize, word: &str) -> bool {
        word.chars().zip(at..).all(|(c, i)| self.get(i) == Some(c))
    }

    /// Whether the text right before `at` reads `word`.
    pub fn ends(&self, at: usize, word: &str) -> bool {
        let length = word.chars().count();
        at >= length && self.reads(at - length, word)
    }

    /// The length of the longest of `words` at `at`.
    pub fn any(&self, at: usize, words: &[&str]) -> Option<usize> {
        words.iter().filter(|w| self.reads(at, w)).map(|w| w.chars().count()).max()
    }

    /// As `any`, of a list.
    pub fn any_of(&self, at: usize, words: &Words) -> Option<usize> {
        self.those_of(at, words).max()
    }

    /// Whether one of `words` stands at `at` and has just this length.
    pub fn one_of(&self, at: usize, len: usize, words: &Words) -> bool {
        self.those_of(at, words).any(|n| n == len)
    }

    /// The lengths of those of `words` that stand at `at`.
    pub fn those_of(&self, at: usize, words: &Words) -> impl Iterator<Item = usize> {
        let found = self.get(at).map_or(&[][..], |first| words.beginning(first));
        found.iter().filter(move |w| self.reads(at, w)).map(|w| w.chars().count())
    }

    /// Whether one of `words` stands right before `at`.
    pub fn ends_of(&self, at: usize, words: &Words) -> bool {
        self.prev(at).is_some_and(|last| words.ending(last).iter().any(|w| self.ends(at, w)))
    }

    /// The first index from `at` on that is no space (a line break is no space).
    pub fn skip(&self, mut at: usize) -> usize {
        while self.get(at) == Some(' ') {
            at += 1;
        }
        at
    }

    /// The index after the last character before `at` that is no space.
    pub fn skip_back(&self, mut at: usize) -> usize {
        while self.prev(at) == Some(' ') {
            at -= 1;
        }
        at
    }

    pub fn line_start(&self, at: usize) -> usize {
        self.chars[..at].iter().rposition(|c| *c == '\n').map_or(0, |i| i + 1)
    }

    pub fn line_end(&self, at: usize) -> usize {
        self.chars[at..].iter().position(|c| *c == '\n').map_or(self.chars.len(), |i| at + i)
    }

    /// Up to `count` characters of the line before `at`, without spaces, in lower case.
    pub fn before(&self, at: usize, count: usize) -> String {
        let from = at.saturating_sub(count);
        let line = self.chars[from..at].iter().rposition(|c| *c == '\n').map_or(from, |i| from + i + 1);
        compact(&self.chars[line..at])
    }

    /// Up to `count` characters of the line from `at` on, without spaces, in lower case.
    pub fn after(&self, at: usize, count: usize) -> String {
        let until = (at + count).min(self.chars.len());
        let line = self.chars[at..until].iter().position(|c| *c == '\n').map_or(until, |i| at + i);
        compact(&self.chars[at..line])
    }

    /// Whether one of `words` stands near before `start` or right after `end`, or heads the field.
    pub fn cued(&self, start: usize, end: usize, label: Label, words: &Words) -> bool {
        if let Some(field) = self.label(start) {
            return field == label;
        }
        let before = self.before(start, 28);
        if words.within(&before) {
            return true;
        }
        let after = self.after(end, 10);
        after.starts_with(['(', '[', ',', '/']) && words.within(&after)
    }

    /// The label of the field that `at` stands in.
    pub fn label(&self, at: usize) -> Option<Label> {
        self.field(at).map(|f| f.label)
    }

    /// The range and label of the field that `at` stands in.
    pub(super) fn field(&self, at: usize) -> Option<Field> {
        let next = self.fields.partition_point(|f| f.start <= at);
        self.fields[..next].last().copied().filter(|f| at < f.end)
    }

    pub fn fields(&self) -> impl Iterator<Item = (usize, usize, Label)> {
        self.fields.iter().map(|f| (f.start, f.end, f.label))
    }

    /// The zone that `at` stands in.
    pub fn zone(&self, at: usize) -> Option<Zone> {
        let next = self.zones.partition_point(|z| z.0 <= at);
        self.zones[..next].last().filter(|z| at < z.1).map(|z| z.2)
    }

    fn lines(&self) -> Vec<(usize, usize)> {
        let mut lines = Vec::new();
        let mut start = 0;
        for (i, c) in self.chars.iter().enumerate() {
            if *c == '\n' {
                lines.push((start, i));
                start = i + 1;
            }
        }
        lines.push((start, self.chars.len()));
        lines
    }
}

/// Characters without spaces, in lower case.
pub fn compact(chars: &[char]) -> String {
    let mut text = String::with_capacity(chars.len() * 3);
    text.extend(chars.iter().filter(|c| !c.is_whitespace()).map(char::to_ascii_lowercase));
    text
}
