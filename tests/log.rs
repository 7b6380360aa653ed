//! Everything the server logs at any level, kept so that a story can search it.

use std::io;
use std::sync::{Mutex, PoisonError};

static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Keeps the log of this process from now on; a second call changes nothing.
pub fn capture() {
    let log = tracing_subscriber::fmt().with_max_level(tracing::level_filters::LevelFilter::TRACE);
    let _ = log.with_ansi(false).with_writer(|| Keep).try_init();
}

/// What was logged so far, by all stories of this run.
pub fn written() -> String {
    String::from_utf8_lossy(&WRITTEN.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}

/// Whether a log holds a value, and not only digits of a longer number: a postal code (five digits) also occurs in
/// fractions of a second.
pub fn holds(log: &str, value: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    log.match_indices(value).any(|(at, _)| {
        let (before, after) = (&log[..at], &log[at + value.len()..]);
        let goes_on = value.ends_with(digit) && after.starts_with(digit);
        let went_on = value.starts_with(digit) && before.ends_with(|c| digit(c) || c == '.');
        !goes_on && !went_on
    })
}

struct Keep;

impl io::Write for Keep {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        WRITTEN.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn digits_of_a_longer_number_are_no_value() {
        assert!(holds("우편번호는 04524입니다", "04524") && holds("value=\"04524\"", "04524"));
        assert!(holds("12:00:01.045249Z 04524", "04524"));
        assert!(!holds("12:00:01.045249Z", "04524") && !holds("1.04524 s", "04524") && !holds("104524", "04524"));
    }
}
