//! A list of words in one string, parted by white space: compact to write, and looked up by its first or last letter.

use crate::sort;
use std::sync::OnceLock;

/// Words without spaces in them.
pub struct Words {
    text: &'static str,
    index: OnceLock<Index>,
}

struct Index {
    /// By their letters; those with one first letter stand together.
    sorted: Vec<&'static str>,
    /// By their letters from the last one on.
    turned: Vec<&'static str>,
    first: Letters,
    last: Letters,
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
        if !index.first.may_hold(first) {
            return &[];
        }
        let from = index.sorted.partition_point(|word| initial(word) < first);
        let len = index.sorted[from..].partition_point(|word| initial(word) == first);
        &index.sorted[from..from + len]
    }

    /// Whether one of them stands at the beginning of `text`.
    pub fn starts(&self, text: &str) -> bool {
        text.chars().next().is_some_and(|first| self.beginning(first).iter().any(|word| text.starts_with(word)))
    }

    /// Whether one of them stands at the end of `text`.
    pub fn ends(&self, text: &str) -> bool {
        text.chars().next_back().is_some_and(|last| self.ending(last).any(|word| text.ends_with(word)))
    }

    /// Those that end with this letter.
    pub fn ending(&self, last: char) -> impl Iterator<Item = &'static str> {
        let index = self.index();
        let may = index.last.may_hold(last);
        let from = if may { index.turned.partition_point(|word| finale(word) < last) } else { index.turned.len() };
        index.turned[from..].iter().copied().take_while(move |word| finale(word) == last)
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
            let first = Letters::of(sorted.iter().map(|word| initial(word)));
            let last = Letters::of(turned.iter().map(|word| finale(word)));
            Index { sorted, turned, first, last }
        })
    }
}

fn initial(word: &str) -> char {
    word.chars().next().unwrap_or('\0')
}

fn finale(word: &str) -> char {
    word.chars().next_back().unwrap_or('\0')
}

/// Letters by their remainder: says at once that most letters are none of them.
struct Letters([u64; 4]);

impl Letters {
    fn of(letters: impl Iterator<Item = char>) -> Self {
        let mut bits = [0; 4];
        for letter in letters {
            let at = letter as usize % 256;
            bits[at / 64] |= 1 << (at % 64);
        }
        Self(bits)
    }

    const fn may_hold(&self, letter: char) -> bool {
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
