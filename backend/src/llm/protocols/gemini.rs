//! Google generateContent as a stream: every event a whole response, the last with its reason, no end mark.

use crate::config::ProtocolName;
use crate::llm::failure::{Failure, Kind};
use crate::llm::prompt::Prompt;
use crate::llm::protocol::{Call, Ending, Protocol, Step, Target};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;
use wire::sse::Frame;

pub const PROTOCOL: Protocol = Protocol { name: ProtocolName::Gemini, start, read, refusal };

fn start(target: &Target<'_>, prompt: &Prompt) -> Call {
    let body = json!({
        "systemInstruction": { "parts": [{ "text": prompt.system() }] },
        "contents": [{ "role": "user", "parts": [{ "text": prompt.user() }] }],
        "generationConfig": { "maxOutputTokens": target.max_output },
    });
    let key = target.key.map(|key| ("x-goog-api-key", key.to_owned()));
    let url = format!("{}/models/{}:streamGenerateContent?alt=sse", target.url, target.model);
    Call { url, headers: key.into_iter().collect(), body }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Chunk {
    #[serde(default)]
    candidates: Vec<Candidate>,
    prompt_feedback: Option<Feedback>,
    usage_metadata: Option<Usage>,
    error: Option<Error>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Candidate {
    content: Option<Content>,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Content {
    #[serde(default)]
    parts: Vec<Part>,
}

#[derive(Deserialize)]
struct Part {
    text: Option<String>,
    #[serde(default)]
    thought: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Feedback {
    block_reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Usage {
    prompt_token_count: Option<u64>,
    candidates_token_count: Option<u64>,
    thoughts_token_count: Option<u64>,
}

#[derive(Default, Deserialize)]
struct Error {
    #[serde(default)]
    code: u16,
    #[serde(default)]
    status: String,
    #[serde(default)]
    message: String,
    #[serde(default)]
    details: Vec<Detail>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    reason: Option<String>,
    retry_delay: Option<String>,
    #[serde(default)]
    violations: Vec<Violation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Violation {
    quota_id: Option<String>,
}

fn read(frame: &Frame, out: &mut Vec<Step>) {
    let Ok(chunk) = serde_json::from_str::<Chunk>(&frame.data) else {
        return out.push(Step::Failed(Kind::Garbled.into()));
    };
    if let Some(error) = chunk.error {
        return out.push(Step::Failed(error.failure(500)));
    }
    if let Some(usage) = chunk.usage_metadata {
        let written = usage.candidates_token_count.map(|n| n + usage.thoughts_token_count.unwrap_or(0));
        out.push(Step::Usage { input: usage.prompt_token_count, output: written });
    }
    for candidate in chunk.candidates.into_iter().take(1) {
        let parts = candidate.content.map(|c| c.parts).unwrap_or_default();
        let texts = parts.into_iter().filter(|part| !part.thought).filter_map(|part| part.text);
        out.extend(texts.filter(|text| !text.is_empty()).map(Step::Text));
        out.extend(candidate.finish_reason.map(|reason| Step::End(ending(&reason))));
    }
    if chunk.prompt_feedback.is_some_and(|feedback| feedback.block_reason.is_some()) {
        out.push(Step::End(Ending::Refused));
    }
}

fn ending(reason: &str) -> Ending {
    match reason {
        "MAX_TOKENS" => Ending::Length,
        "SAFETY" | "RECITATION" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "SPII" | "LANGUAGE" => Ending::Refused,
        _ => Ending::Complete,
    }
}

fn refusal(status: u16, body: &[u8]) -> Failure {
    #[derive(Deserialize)]
    struct Body {
        error: Error,
    }
    let wrapped = serde_json::from_slice::<[Body; 1]>(body).map(|[body]| body);
    let body = wrapped.or_else(|_| serde_json::from_slice::<Body>(body));
    body.map(|b| b.error).unwrap_or_default().failure(status)
}

impl Error {
    fn failure(&self, status: u16) -> Failure {
        let status = if self.code == 0 { status } else { self.code };
        let kind = match self.status.as_str() {
            _ if self.details.iter().any(|d| d.reason.as_deref() == Some("API_KEY_INVALID")) => Kind::Unauthorised,
            "RESOURCE_EXHAUSTED" if status == 402 || self.is_daily() => Kind::OutOfMoney,
            "RESOURCE_EXHAUSTED" => Kind::TooFast,
            "INVALID_ARGUMENT" if self.message.contains("token count") => Kind::TooLong,
            "PERMISSION_DENIED" | "UNAUTHENTICATED" => Kind::Unauthorised,
            "UNAVAILABLE" => Kind::Overloaded,
            "INTERNAL" | "DEADLINE_EXCEEDED" => Kind::Server,
            _ => Kind::of_status(status),
        };
        Failure { kind, wait: self.wait() }
    }

    fn is_daily(&self) -> bool {
        let quotas = self.details.iter().flat_map(|d| &d.violations).filter_map(|v| v.quota_id.as_deref());
        quotas.into_iter().any(|quota| quota.contains("PerDay"))
    }

    /// The told wait stands in the body, such as "34s"; there is no header.
    fn wait(&self) -> Option<Duration> {
        let delay = self.details.iter().find_map(|d| d.retry_delay.as_deref())?;
        Duration::try_from_secs_f64(delay.strip_suffix('s')?.parse().ok()?).ok()
    }
}
