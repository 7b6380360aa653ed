//! OpenAI Responses: named events, the last of which carries usage and the way it ended.

use crate::config::ProtocolName;
use crate::llm::failure::{Failure, Kind};
use crate::llm::prompt::Prompt;
use crate::llm::protocol::{Call, Ending, Protocol, Step, Target};
use crate::llm::protocols::openai_chat;
use serde::Deserialize;
use serde_json::json;
use wire::sse::Frame;

pub const PROTOCOL: Protocol =
    Protocol { name: ProtocolName::OpenaiResponses, start, read, refusal: openai_chat::PROTOCOL.refusal };

/// `store: false`: the provider keeps nothing.
fn start(target: &Target<'_>, prompt: &Prompt) -> Call {
    let body = json!({
        "model": target.model,
        "instructions": prompt.system(),
        "input": prompt.user(),
        "stream": true,
        "store": false,
        "stream_options": { "include_obfuscation": false },
        "max_output_tokens": target.max_output,
    });
    let key = target.key.map(|key| ("authorization", format!("Bearer {key}")));
    Call { url: format!("{}/responses", target.url), headers: key.into_iter().collect(), body }
}

#[derive(Deserialize)]
struct Event {
    #[serde(rename = "type")]
    kind: String,
    delta: Option<serde_json::Value>,
    response: Option<Response>,
    /// Of a bare `error` event.
    code: Option<String>,
}

#[derive(Deserialize)]
struct Response {
    usage: Option<Usage>,
    incomplete_details: Option<Incomplete>,
    error: Option<Error>,
}

#[derive(Deserialize)]
struct Usage {
    input_tokens: Option<u64>,
    output_tokens: Option<u64>,
}

#[derive(Deserialize)]
struct Incomplete {
    reason: Option<String>,
}

#[derive(Deserialize)]
struct Error {
    code: Option<String>,
}

fn read(frame: &Frame, out: &mut Vec<Step>) {
    if frame.data == "[DONE]" {
        return;
    }
    let Ok(event) = serde_json::from_str::<Event>(&frame.data) else {
        return out.push(Step::Failed(Kind::Garbled.into()));
    };
    let usage = event.response.as_ref().and_then(|r| r.usage.as_ref());
    out.extend(usage.map(|u| Step::Usage { input: u.input_tokens, output: u.output_tokens }));
    let ending = match event.kind.as_str() {
        "response.output_text.delta" => {
            let text = event.delta.as_ref().and_then(|delta| delta.as_str());
            return out.extend(text.filter(|text| !text.is_empty()).map(|text| Step::Text(text.to_owned())));
        }
        "response.refusal.delta" | "response.refusal.done" => Step::End(Ending::Refused),
        "response.completed" => Step::End(Ending::Complete),
        "response.incomplete" => Step::End(incomplete(event.response)),
        "response.failed" => {
            let error = event.response.and_then(|r| r.error).and_then(|e| e.code);
            Step::Failed(failure(error.as_deref()))
        }
        "error" => Step::Failed(failure(event.code.as_deref())),
        _ => return,
    };
    out.push(ending);
}

fn incomplete(response: Option<Response>) -> Ending {
    let reason = response.and_then(|r| r.incomplete_details).and_then(|d| d.reason);
    if reason.as_deref() == Some("content_filter") { Ending::Refused } else { Ending::Length }
}

fn failure(code: Option<&str>) -> Failure {
    let kind = match code.unwrap_or_default() {
        "rate_limit_exceeded" | "slow_down" => Kind::TooFast,
        "insufficient_quota" | "credit_balance_exhausted" => Kind::OutOfMoney,
        "server_is_overloaded" => Kind::Overloaded,
        "context_length_exceeded" => Kind::TooLong,
        "invalid_prompt" | "content_policy_violation" => Kind::Refused,
        _ => Kind::Server,
    };
    kind.into()
}
