//! Runs of digits and how they follow one another.

use super::{NONE, Page};

/// A run of digits; single digits in boxes (8 5 0 3 1 2) are one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub start: usize,
    pub end: usize,
    /// How many digits.
    pub len: usize,
}

pub fn groups(chars: &[char], digits: &[u8]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < digits.len() {
        if digits[at] == NONE {
            at += 1;
            continue;
        }
        let len = digits[at..].iter().take_while(|d| **d != NONE).count();
        groups.push(Group { start: at, end: at + len, len });
        at += len;
    }
    boxed(groups, chars)
}

/// Joins single digits that stand one space apart: six or more of them, or three beside a hyphen (0 1 0 - 1 2 3 4).
fn boxed(groups: Vec<Group>, chars: &[char]) -> Vec<Group> {
    let mut out: Vec<Group> = Vec::with_capacity(groups.len());
    let mut i = 0;
    while i < groups.len() {
        let next = |k: usize| {
            groups.get(k + 1).is_some_and(|g| g.len == 1 && g.start == groups[k].end + 1 && chars[g.start - 1] == ' ')
        };
        let mut last = i;
        while groups[i].len == 1 && next(last) {
            last += 1;
        }
        let hyphen = |gap: &[char]| matches!(gap, ['-'] | [' ', '-'] | ['-', ' '] | [' ', '-', ' ']);
        let dashed = |k: usize| groups.get(k + 1).is_some_and(|g| g.len == 1 && hyphen(&chars[groups[k].end..g.start]));
        let parted = dashed(last) || i > 0 && groups[i - 1].len == 1 && dashed(i - 1);
        if last >= i + 5 || last >= i + 2 && parted {
            out.push(Group { start: groups[i].start, end: groups[last].end, len: last - i + 1 });
            i = last + 1;
        } else {
            out.push(groups[i]);
            i += 1;
        }
    }
    out
}

/// Characters that may part the groups of one number.
const PARTS: &[char] = &['-', ' ', '.', '·', '~', '/', ')', '(', ',', '*', '_', ':'];

impl Page<'_> {
    /// The digits of groups `from..=to`.
    pub fn number(&self, from: usize, to: usize) -> Vec<u8> {
        let range = self.groups[from].start..self.groups[to].end;
        self.digits[range].iter().copied().filter(|d| *d != NONE).collect()
    }

    /// What stands between group `at` and the next one, if it is short and parts a number.
    pub fn gap(&self, at: usize) -> Option<&[char]> {
        let next = self.groups.get(at + 1)?;
        let gap = &self.chars[self.groups[at].end..next.start];
        (gap.len() <= 3 && gap.iter().all(|c| PARTS.contains(c))).then_some(gap)
    }

    /// Whether groups from `at` on have these lengths, parted by `parts` (and spaces) only.
    pub fn shaped(&self, at: usize, lens: &[usize], parts: &[char]) -> bool {
        lens.iter().enumerate().all(|(k, len)| {
            self.groups.get(at + k).is_some_and(|g| g.len == *len)
                && (k + 1 == lens.len()
                    || self.gap(at + k).is_some_and(|gap| gap.iter().all(|c| *c == ' ' || parts.contains(c))))
        })
    }

    /// Whether groups `from..=to` stand alone: no letter or further digits run into them.
    pub fn alone(&self, from: usize, to: usize) -> bool {
        let (start, end) = (self.groups[from].start, self.groups[to].end);
        !self.tied_before(start) && !self.tied_after(end)
    }

    fn tied_before(&self, start: usize) -> bool {
        match self.prev(start) {
            Some(c) if c.is_ascii_alphabetic() => true,
            Some('-' | '.' | ',') => {
                start >= 2 && (self.is_digit(start - 2) || self.chars[start - 2].is_ascii_alphabetic())
            }
            _ => false,
        }
    }

    fn tied_after(&self, end: usize) -> bool {
        match self.get(end) {
            Some(c) if c.is_ascii_alphabetic() => self.get(end + 1).is_some_and(|c| c.is_ascii_alphanumeric()),
            Some('-' | '.') => self.is_digit(end + 1),
            Some(',') => {
                self.is_digit(end + 1) && self.is_digit(end + 2) && self.is_digit(end + 3) && !self.is_digit(end + 4)
            }
            _ => false,
        }
    }
}
