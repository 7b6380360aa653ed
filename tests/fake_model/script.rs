//! What the fake model sends: the answer cut into events, and what goes wrong in between.

use axum::body::Bytes;
use serde_json::{Value, json};
use std::io;

/// What goes wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    #[default]
    None,
    /// Refuses with this status and, for 429, this many seconds to wait.
    Status(u16, Option<u64>),
    /// The connection breaks after this many pieces.
    Cut(usize),
    /// An error event inside the stream after this many pieces.
    ErrorInside(usize),
    /// The stream ends with this `finish_reason` after this many pieces.
    Finish(usize, &'static str),
    /// Answers 200 with something that is no stream.
    Garbage,
}

/// The bytes of the answer, piece by piece; `Err` breaks the connection.
pub fn chunks(text: &str, fault: &Fault) -> Vec<Result<Bytes, io::Error>> {
    let mut out = vec![event(json!({ "choices": [{ "index": 0, "delta": { "role": "assistant", "content": "" } }] }))];
    for (number, piece) in pieces(text).enumerate() {
        match fault {
            Fault::Cut(after) if number == *after => {
                out.push(Err(io::Error::from(io::ErrorKind::ConnectionReset)));
                return out;
            }
            Fault::ErrorInside(after) if number == *after => {
                out.push(event(json!({ "error": { "message": "told to fail", "type": "fake" } })));
                return out;
            }
            Fault::Finish(after, reason) if number == *after => {
                out.extend(end(reason));
                return out;
            }
            _ => out.push(event(json!({ "choices": [{ "index": 0, "delta": { "content": piece } }] }))),
        }
    }
    out.extend(end("stop"));
    out
}

fn end(reason: &str) -> [Result<Bytes, io::Error>; 3] {
    let usage = json!({ "prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150 });
    [
        event(json!({ "choices": [{ "index": 0, "delta": {}, "finish_reason": reason }] })),
        event(json!({ "choices": [], "usage": usage })),
        Ok(Bytes::from_static(b"data: [DONE]\n\n")),
    ]
}

fn event(data: Value) -> Result<Bytes, io::Error> {
    Ok(Bytes::from(format!("data: {data}\n\n")))
}

/// Four characters at a time: placeholders and words are cut anywhere, as by a real tokenizer.
fn pieces(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect()).collect::<Vec<String>>().into_iter()
}
