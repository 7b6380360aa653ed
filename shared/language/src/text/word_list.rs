//! A list of words in one string, parted by white space: compact to write, and looked up by its first or last letter.

use crate::sort;
use std::sync::OnceLock;

/// Words without spaces in them.
pub struct Words {
    text: &'static str,
    index: OnceLock<Index>,
}

struct Index {
    sorted: Vec<&'static str>,
    first: Runs,
    /// By their last letters.
    turned: Vec<&'static str>,
    last: Runs,
}

impl Words {
    pub const fn new(text: &'static str) -> Self {
        Self { text, index: OnceLock::new() }
    }

    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.text.split_ascii_whitespace()
    }

    /// Whether `word` is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.index().sorted.binary_search(&word).is_ok()
    }

    /// Those that begin with this letter.
    pub fn beginning(&self, first: char) -> &[&'static str] {
        let index = self.index();
        &index.sorted[index.first.of(first)]
    }

    /// Those that end with this letter.
    pub fn ending(&self, last: char) -> &[&'static str] {
        let index = self.index();
        &index.turned[index.last.of(last)]
    }

    /// Whether one of them stands at the beginning of `text`.
    pub fn starts(&self, text: &str) -> bool {
        text.chars().next().is_some_and(|first| self.beginning(first).iter().any(|word| text.starts_with(word)))
    }

    /// Whether one of them stands at the end of `text`.
    pub fn ends(&self, text: &str) -> bool {
        text.chars().next_back().is_some_and(|last| self.ending(last).iter().any(|word| text.ends_with(word)))
    }

    /// Whether one of them occurs in `text`.
    pub fn within(&self, text: &str) -> bool {
        text.char_indices().any(|(at, first)| self.beginning(first).iter().any(|word| text[at..].starts_with(word)))
    }

    /// Where the last one of them begins in `text`.
    pub fn last_in(&self, text: &str) -> Option<usize> {
        let mut places = text.char_indices().rev();
        places
            .find(|(at, first)| self.beginning(*first).iter().any(|word| text[*at..].starts_with(word)))
            .map(|(at, _)| at)
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let mut sorted: Vec<&str> = self.iter().collect();
            sort::by(&mut sorted, Ord::cmp);
            let mut turned = sorted.clone();
            sort::by_key(&mut turned, |word| finale(word));
            let first = Runs::new(sorted.iter().map(|word| initial(word)));
            let last = Runs::new(turned.iter().map(|word| finale(word)));
            Index { sorted, first, turned, last }
        })
    }
}

fn initial(word: &str) -> char {
    word.chars().next().unwrap_or('\0')
}

fn finale(word: &str) -> char {
    word.chars().next_back().unwrap_or('\0')
}

/// Where the words of each letter stand in a list that is sorted by that letter.
struct Runs {
    letters: Letters,
    runs: Vec<(char, u16, u16)>,
}

impl Runs {
    fn new(sorted: impl Iterator<Item = char> + Clone) -> Self {
        let letters = Letters::of(sorted.clone());
        let mut runs: Vec<(char, u16, u16)> = Vec::new();
        for (letter, at) in sorted.zip(0..) {
            match runs.last_mut() {
                Some((last, _, end)) if *last == letter => *end = at + 1,
                _ => runs.push((letter, at, at + 1)),
            }
        }
        Self { letters, runs }
    }

    fn of(&self, letter: char) -> std::ops::Range<usize> {
        let run = self.letters.may_hold(letter).then(|| self.runs.binary_search_by_key(&letter, |run| run.0).ok());
        run.flatten().map_or(0..0, |at| usize::from(self.runs[at].1)..usize::from(self.runs[at].2))
    }
}

/// Letters by their remainder: says at once that most letters are none of them.
pub(crate) struct Letters([u64; 4]);

impl Letters {
    pub(crate) fn of(letters: impl Iterator<Item = char>) -> Self {
        let mut bits = [0; 4];
        for letter in letters {
            let at = letter as usize % 256;
            bits[at / 64] |= 1 << (at % 64);
        }
        Self(bits)
    }

    pub(crate) const fn may_hold(&self, letter: char) -> bool {
        let at = letter as usize % 256;
        self.0[at / 64] >> (at % 64) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static KIN: Words = Words::new(
        "아들 딸 아버지 \
        아버님 형",
    );

    #[test]
    fn words_are_found_whole_and_in_a_text() {
        assert!(KIN.has("아버지") && !KIN.has("아버"));
        assert!(KIN.starts("아버지가") && !KIN.starts("할아버지"));
        assert!(KIN.ends("큰아들") && !KIN.ends("아들이"));
        assert!(KIN.within("그 아버님께") && !KIN.within("그 아버니"));
        assert_eq!(KIN.last_in("딸과 아들과"), Some("딸과 ".len()));
        assert_eq!(KIN.beginning('아').len(), 3);
    }
}
