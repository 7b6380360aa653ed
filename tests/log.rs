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
    log.match_indices(value).any(|(at, _)| {
        let before = log[..at].ends_with(|c: char| c.is_ascii_digit() || c == '.');
        let after = log[at + value.len()..].starts_with(|c: char| c.is_ascii_digit());
        !(before && value.starts_with(|c: char| c.is_ascii_digit()))
            && !(after && value.ends_with(|c: char| c.is_ascii_digit()))
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
