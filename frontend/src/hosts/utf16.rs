//! Byte offsets inside, UTF-16 units outside.

use language::finding::Span;

/// UTF-16 units in a text.
pub fn len(text: &str) -> u32 {
    text.chars().map(|c| c.len_utf16() as u32).sum()
}

/// A byte span as UTF-16 offsets; `None` when it does not fall on characters.
pub fn range(text: &str, span: Span) -> Option<(u32, u32)> {
    let start = len(text.get(..span.start)?);
    Some((start, start + len(text.get(span.start..span.end)?)))
}

/// The part of a text from one UTF-16 offset to another; `None` when it cuts a character or is too long.
pub fn slice(text: &str, start: u32, end: u32) -> Option<&str> {
    text.get(byte(text, start)?..byte(text, end)?)
}

fn byte(text: &str, units: u32) -> Option<usize> {
    let mut at = 0;
    for (byte, c) in text.char_indices() {
        if at == units {
            return Some(byte);
        }
        at += c.len_utf16() as u32;
    }
    (at == units).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_an_emoji_as_two() {
        let text = "가😀나";
        assert_eq!(range(text, Span::new(3, 7)), Some((1, 3)));
        assert_eq!(range(text, Span::new(4, 7)), None);
        assert_eq!(slice(text, 1, 3), Some("😀"));
        assert_eq!(slice(text, 2, 3), None);
        assert_eq!(slice(text, 0, 9), None);
        assert_eq!(slice("", 0, 0), Some(""));
    }
}
