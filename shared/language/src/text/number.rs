//! Runs of digits at the ends of a text, for rules that read notations.

/// The ASCII digits at the end of a text.
pub fn trailing(text: &str) -> &str {
    let start = text.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| after(text, at));
    &text[start..]
}

/// The ASCII digits at the beginning of a text.
pub fn leading(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
}

/// Whether a digit stands at the end, perhaps before one of `units`.
pub fn ends_counted(text: &str, units: &[&str]) -> bool {
    let digit = |text: &str| text.ends_with(|c: char| c.is_ascii_digit());
    units.iter().any(|unit| text.strip_suffix(unit).is_some_and(digit))
}

fn after(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}
