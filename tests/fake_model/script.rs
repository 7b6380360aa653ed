//! What the fake model sends: the answer cut into events, and what goes wrong in between.

use super::dialect::{Dialect, Reason};
use axum::body::Bytes;
use std::io;

/// What goes wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    #[default]
    None,
    /// Refuses with this status and, for 429, this many seconds to wait.
    Status(u16, Option<u64>),
    /// Refuses because the prompt is longer than the model can read.
    ContextTooLong,
    /// The connection breaks after this many pieces.
    Cut(usize),
    /// The stream just ends after this many pieces, without an end that the protocol knows.
    Unfinished(usize),
    /// An error event inside the stream after this many pieces.
    ErrorInside(usize),
    /// Bytes that are no protocol after this many pieces.
    Nonsense(usize),
    /// The stream ends with this reason after this many pieces.
    Finish(usize, Reason),
    /// Says nothing more after this many pieces and keeps the connection.
    Silence(usize),
    /// Never answers at all.
    Mute,
    /// Answers 200 with something that is no stream.
    Garbage,
    /// Nothing goes wrong, but everything comes three bytes at a time, with comments and unknown events between.
    Shredded,
}

/// The bytes of the answer, piece by piece; `Err` breaks the connection.
pub fn chunks(dialect: Dialect, text: &str, fault: &Fault) -> Vec<Result<Bytes, io::Error>> {
    let mut out = vec![Ok(dialect.begin())];
    for (number, piece) in pieces(text).enumerate() {
        match fault {
            Fault::Cut(after) if number == *after => {
                out.push(Err(io::Error::from(io::ErrorKind::ConnectionReset)));
                return out;
            }
            Fault::Unfinished(after) | Fault::Silence(after) if number == *after => return out,
            Fault::ErrorInside(after) if number == *after => {
                out.push(Ok(dialect.error_inside()));
                return out;
            }
            Fault::Nonsense(after) if number == *after => {
                out.push(Ok(Bytes::from_static(b"data: \xff\xfe<html>\n\n")));
                return out;
            }
            Fault::Finish(after, reason) if number == *after => {
                out.push(Ok(dialect.end(*reason)));
                return out;
            }
            _ => out.push(Ok(dialect.text(&piece))),
        }
    }
    out.push(Ok(dialect.end(Reason::Stop)));
    if *fault == Fault::Shredded { shredded(dialect, out) } else { out }
}

/// Borders where no sensible reader would put them: inside characters, inside events.
fn shredded(dialect: Dialect, whole: Vec<Result<Bytes, io::Error>>) -> Vec<Result<Bytes, io::Error>> {
    let mut bytes = b": keep-alive\n\n".to_vec();
    for (number, event) in whole.into_iter().flatten().enumerate() {
        bytes.extend_from_slice(&event);
        if number % 2 == 0 {
            bytes.extend_from_slice(b": keep-alive\n\n");
            bytes.extend_from_slice(&dialect.unknown());
        }
    }
    bytes.chunks(3).map(|three| Ok(Bytes::copy_from_slice(three))).collect()
}

/// Four characters at a time: placeholders and words are cut anywhere, as by a real tokenizer.
fn pieces(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect()).collect::<Vec<String>>().into_iter()
}
