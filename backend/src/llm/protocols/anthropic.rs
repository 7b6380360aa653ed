//! Anthropic Messages: named events, usage in two halves, 529 for overload.

use crate::config::ProtocolName;
use crate::llm::failure::{Failure, Kind};
use crate::llm::prompt::Prompt;
use crate::llm::protocol::{Call, Ending, Protocol, Step, Target};
use serde::Deserialize;
use serde_json::json;
use wire::sse::Frame;

pub const PROTOCOL: Protocol = Protocol { name: ProtocolName::Anthropic, start, read, refusal };

const VERSION: &str = "2023-06-01";

fn start(target: &Target<'_>, prompt: &Prompt) -> Call {
    let body = json!({
        "model": target.model,
        "system": prompt.system(),
        "messages": [{ "role": "user", "content": prompt.user() }],
        "max_tokens": target.max_output,
        "stream": true,
    });
    let mut headers = vec![("anthropic-version", VERSION.to_owned())];
    headers.extend(target.key.map(|key| ("x-api-key", key.to_owned())));
    Call { url: format!("{}/messages", target.url), headers, body }
}

#[derive(Deserialize)]
struct Event {
    #[serde(rename = "type")]
    kind: String,
    message: Option<Message>,
    delta: Option<Delta>,
    usage: Option<Usage>,
    error: Option<Error>,
}

#[derive(Deserialize)]
struct Message {
    usage: Option<Usage>,
}

#[derive(Deserialize)]
struct Delta {
    #[serde(rename = "type")]
    kind: Option<String>,
    text: Option<String>,
    stop_reason: Option<String>,
}

#[derive(Deserialize)]
struct Usage {
    input_tokens: Option<u64>,
    cache_creation_input_tokens: Option<u64>,
    cache_read_input_tokens: Option<u64>,
    output_tokens: Option<u64>,
}

#[derive(Default, Deserialize)]
struct Error {
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    message: String,
    details: Option<Details>,
}

#[derive(Deserialize)]
struct Details {
    error_code: Option<String>,
}

fn read(frame: &Frame, out: &mut Vec<Step>) {
    let Ok(event) = serde_json::from_str::<Event>(&frame.data) else {
        return out.push(Step::Failed(Kind::Garbled.into()));
    };
    let usage = event.usage.or(event.message.and_then(|m| m.usage));
    out.extend(usage.map(|u| Step::Usage { input: u.input(), output: u.output_tokens }));
    match (event.kind.as_str(), event.delta) {
        ("content_block_delta", Some(Delta { kind: Some(kind), text: Some(text), .. }))
            if kind == "text_delta" && !text.is_empty() =>
        {
            out.push(Step::Text(text));
        }
        ("message_delta", Some(Delta { stop_reason: Some(reason), .. })) => out.push(Step::End(ending(&reason))),
        ("error", _) => out.push(Step::Failed(event.error.unwrap_or_default().failure(500))),
        _ => {}
    }
}

impl Usage {
    /// All of the input, cached or not.
    fn input(&self) -> Option<u64> {
        let cached = self.cache_creation_input_tokens.unwrap_or(0) + self.cache_read_input_tokens.unwrap_or(0);
        self.input_tokens.map(|tokens| tokens + cached)
    }
}

fn ending(reason: &str) -> Ending {
    match reason {
        "max_tokens" | "model_context_window_exceeded" => Ending::Length,
        "refusal" => Ending::Refused,
        _ => Ending::Complete,
    }
}

fn refusal(status: u16, body: &[u8]) -> Failure {
    #[derive(Deserialize)]
    struct Body {
        error: Error,
    }
    serde_json::from_slice::<Body>(body).map(|b| b.error).unwrap_or_default().failure(status)
}

impl Error {
    fn failure(&self, status: u16) -> Failure {
        let code = self.details.as_ref().and_then(|d| d.error_code.as_deref()).unwrap_or_default();
        let kind = match self.kind.as_str() {
            _ if code == "enforced_spend_limit_reached" => Kind::OutOfMoney,
            "invalid_request_error" if self.message.contains("prompt is too long") => Kind::TooLong,
            "request_too_large" => Kind::TooLong,
            "authentication_error" | "permission_error" => Kind::Unauthorised,
            "billing_error" => Kind::OutOfMoney,
            "rate_limit_error" => Kind::TooFast,
            "overloaded_error" => Kind::Overloaded,
            "api_error" | "timeout_error" => Kind::Server,
            _ => Kind::of_status(status),
        };
        kind.into()
    }
}
