//! The shape of a provider's protocol: a prompt in, a request out; events in, steps out. Nothing here sends.

use super::failure::Failure;
use super::prompt::Prompt;
use crate::config::ProtocolName;
use wire::sse::Frame;

/// One protocol of the shelf.
pub struct Protocol {
    pub name: ProtocolName,
    pub start: fn(&Target<'_>, &Prompt) -> Call,
    /// Appends what one event says; unknown events say nothing.
    pub read: fn(&Frame, &mut Vec<Step>),
    /// Reads a refusal: status and body of an answer that is no stream.
    pub refusal: fn(u16, &[u8]) -> Failure,
}

/// Whom to ask.
#[derive(Clone, Copy)]
pub struct Target<'a> {
    /// The base address without a slash at its end.
    pub url: &'a str,
    pub model: &'a str,
    pub key: Option<&'a str>,
    pub max_output: u32,
}

/// A POST of JSON, ready to be sent.
#[derive(Debug)]
pub struct Call {
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: serde_json::Value,
}

/// What one event of a stream says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Text(String),
    /// Cumulative counts; what is `None` was not said.
    Usage {
        input: Option<u64>,
        output: Option<u64>,
    },
    /// Why the text ends; usage may still follow.
    End(Ending),
    Failed(Failure),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Complete,
    /// The output limit cut it.
    Length,
    /// Refused or filtered.
    Refused,
}
