//! A list of words in one string, parted by spaces: compact to write, compact in the binary.

/// Words without spaces in them.
#[derive(Clone, Copy)]
pub struct Words(pub &'static str);

impl Words {
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ')
    }

    /// Whether `word` is one of them.
    pub fn has(self, word: &str) -> bool {
        self.iter().any(|w| w == word)
    }

    /// Whether one of them occurs in `text`.
    pub fn within(self, text: &str) -> bool {
        self.iter().any(|w| text.contains(w))
    }
}
