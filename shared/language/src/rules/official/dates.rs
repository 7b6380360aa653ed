//! Dates as the official rules read them.

use crate::text::calendar::Day;

/// The full date that ends a text: `2026. 11. 22.` or `2026년 11월 22일`.
pub fn date_before(text: &str) -> Option<Day> {
    let text = text.trim_end();
    let mut parts = [0; 3];
    let mut rest = text.strip_suffix('.').or_else(|| text.strip_suffix('일'))?;
    for (index, marks) in [&[][..], &['.', '월'], &['.', '년']].iter().enumerate() {
        if index > 0 {
            rest = rest.trim_end_matches(' ');
            rest = rest.strip_suffix(*marks)?;
        }
        let digits = rest.bytes().rev().take_while(u8::is_ascii_digit).count();
        let start = rest.len() - digits;
        parts[2 - index] = rest[start..].parse().ok()?;
        rest = &rest[..start];
    }
    Day::new(parts[0], parts[1], parts[2])
}

/// The numbers of a full dotted date at the start of a text and its length in bytes; the day need not exist.
pub fn date_at(text: &str) -> Option<([u32; 3], usize)> {
    crate::text::calendar::dotted(text)
}
