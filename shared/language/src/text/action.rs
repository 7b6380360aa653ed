//! Nouns that make a verb with -하다 or -되다 (서술성 명사): 검토, 신청, 접수 …

use super::hangul::is_syllable;
use std::sync::OnceLock;

/// The nouns in the order of their characters.
fn nouns() -> &'static [&'static str] {
    static NOUNS: OnceLock<Vec<&str>> = OnceLock::new();
    NOUNS.get_or_init(|| include_str!("actions.txt").split_ascii_whitespace().collect())
}

pub fn is(word: &str) -> bool {
    nouns().binary_search(&word).is_ok()
}

/// The longest noun of an action, of two to four syllables, with which `text` ends.
pub fn ending(text: &str) -> Option<&str> {
    (2..=4).rev().find_map(|count| last(text, count).filter(|word| is(word)))
}

/// The last `count` characters when all are syllables.
pub fn last(text: &str, count: usize) -> Option<&str> {
    let (at, _) = text.char_indices().rev().take_while(|(_, c)| is_syllable(*c)).take(count).nth(count - 1)?;
    Some(&text[at..])
}

/// The syllables with which a text ends: the word, or the part of it, before this place.
pub fn word(text: &str) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| is_syllable(*c)).last().map_or(text.len(), |(at, _)| at);
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_noun_at_the_end() {
        assert!(nouns().is_sorted());
        assert_eq!(ending("서류 재검토"), Some("재검토"));
        assert_eq!(ending("화재발생"), Some("발생"));
        assert_eq!(ending("남산"), None);
        assert_eq!(last("가 나다", 2), Some("나다"));
        assert_eq!(last("가 나다", 3), None);
        assert_eq!(word("(재발급"), "재발급");
    }
}
