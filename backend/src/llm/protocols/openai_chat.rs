//! OpenAI Chat Completions, as OpenAI, vLLM, SGLang, llama.cpp, Ollama and agencies' gateways speak it.

use crate::config::ProtocolName;
use crate::llm::failure::{Failure, Kind};
use crate::llm::prompt::Prompt;
use crate::llm::protocol::{Call, Ending, Protocol, Step, Target};
use serde::Deserialize;
use serde_json::json;
use wire::sse::Frame;

pub const PROTOCOL: Protocol = Protocol { name: ProtocolName::OpenaiChat, start, read, refusal };

fn start(target: &Target<'_>, prompt: &Prompt) -> Call {
    let mut body = json!({
        "model": target.model,
        "messages": [
            { "role": "system", "content": prompt.system() },
            { "role": "user", "content": prompt.user() },
        ],
        "stream": true,
        "stream_options": { "include_usage": true },
    });
    // OpenAI's own models know the new name only, most compatible servers the old one.
    let own = target.url.contains("//api.openai.com/") || target.url.contains(".openai.azure.com/");
    body[if own { "max_completion_tokens" } else { "max_tokens" }] = target.max_output.into();
    let key = target.key.map(|key| ("authorization", format!("Bearer {key}")));
    Call { url: format!("{}/chat/completions", target.url), headers: key.into_iter().collect(), body }
}

#[derive(Deserialize)]
struct Chunk {
    #[serde(default)]
    choices: Vec<Choice>,
    usage: Option<Usage>,
    error: Option<Error>,
}

#[derive(Deserialize)]
struct Choice {
    #[serde(default)]
    delta: Option<Delta>,
    finish_reason: Option<String>,
}

#[derive(Default, Deserialize)]
struct Delta {
    content: Option<String>,
    refusal: Option<String>,
}

#[derive(Deserialize)]
struct Usage {
    prompt_tokens: Option<u64>,
    completion_tokens: Option<u64>,
}

/// `code` is a word, a number or missing, depending on who answers.
#[derive(Default, Deserialize)]
struct Error {
    #[serde(default)]
    message: Option<String>,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    code: Option<serde_json::Value>,
}

fn read(frame: &Frame, out: &mut Vec<Step>) {
    if frame.data == "[DONE]" {
        return;
    }
    let Ok(chunk) = serde_json::from_str::<Chunk>(&frame.data) else {
        return out.push(Step::Failed(Kind::Garbled.into()));
    };
    if let Some(error) = chunk.error {
        return out.push(Step::Failed(error.failure(500)));
    }
    if let Some(usage) = chunk.usage {
        out.push(Step::Usage { input: usage.prompt_tokens, output: usage.completion_tokens });
    }
    for choice in chunk.choices.into_iter().take(1) {
        let delta = choice.delta.unwrap_or_default();
        out.extend(delta.content.filter(|text| !text.is_empty()).map(Step::Text));
        if delta.refusal.is_some_and(|text| !text.is_empty()) {
            out.push(Step::End(Ending::Refused));
        }
        out.extend(choice.finish_reason.map(|reason| Step::End(ending(&reason))));
    }
}

fn ending(reason: &str) -> Ending {
    match reason {
        "length" => Ending::Length,
        "content_filter" => Ending::Refused,
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
    /// The code decides, then the status: 429 is "too fast" and "out of money" alike.
    fn failure(&self, status: u16) -> Failure {
        let code = match &self.code {
            Some(serde_json::Value::String(code)) => code.clone(),
            Some(serde_json::Value::Number(code)) => code.to_string(),
            _ => String::new(),
        };
        let number = code.parse().unwrap_or(status);
        let kind = match (code.as_str(), self.kind.as_deref().unwrap_or_default()) {
            ("insufficient_quota" | "credit_balance_exhausted" | "billing_hard_limit_reached", _)
            | (_, "insufficient_quota") => Kind::OutOfMoney,
            ("context_length_exceeded" | "string_above_max_length", _) => Kind::TooLong,
            ("invalid_api_key", _) => Kind::Unauthorised,
            ("rate_limit_exceeded" | "slow_down", _) => Kind::TooFast,
            ("server_is_overloaded", _) | (_, "service_unavailable_error") => Kind::Overloaded,
            ("content_filter" | "content_policy_violation", _) => Kind::Refused,
            _ if self.says_too_long() => Kind::TooLong,
            _ => Kind::of_status(number),
        };
        kind.into()
    }

    /// Local servers have no code for it (vLLM, llama.cpp).
    fn says_too_long(&self) -> bool {
        let message = self.message.as_deref().unwrap_or_default();
        message.contains("maximum context length") || message.contains("exceeds the available context size")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn steps(data: &str) -> Vec<Step> {
        let mut out = Vec::new();
        read(&Frame { name: String::new(), data: data.to_owned() }, &mut out);
        out
    }

    #[test]
    fn reads_text_usage_and_ends() {
        assert_eq!(steps(r#"{"choices":[{"delta":{"role":"assistant","content":""},"finish_reason":null}]}"#), []);
        assert_eq!(steps(r#"{"choices":[{"delta":{"content":"가"}}],"usage":null}"#), [Step::Text("가".into())]);
        let finish = steps(r#"{"choices":[{"delta":{},"finish_reason":"length"}]}"#);
        assert_eq!(finish, [Step::End(Ending::Length)]);
        let usage = steps(r#"{"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":5}}"#);
        assert_eq!(usage, [Step::Usage { input: Some(3), output: Some(5) }]);
        assert_eq!(steps("[DONE]"), []);
        assert_eq!(steps(r#"{"choices":[{"delta":{"refusal":"안"}}]}"#), [Step::End(Ending::Refused)]);
        assert_eq!(steps(r#"{"choices":[{"delta":{"reasoning_content":"음"}}]}"#), []);
        assert_eq!(steps("<html>"), [Step::Failed(Kind::Garbled.into())]);
    }

    #[test]
    fn tells_failures_apart_by_code_before_status() {
        let kind = |status, body: &str| refusal(status, body.as_bytes()).kind;
        assert_eq!(kind(429, r#"{"error":{"code":"insufficient_quota"}}"#), Kind::OutOfMoney);
        assert_eq!(kind(429, r#"{"error":{"code":"rate_limit_exceeded"}}"#), Kind::TooFast);
        assert_eq!(kind(400, r#"{"error":{"code":"context_length_exceeded"}}"#), Kind::TooLong);
        assert_eq!(
            kind(400, r#"{"error":{"message":"This model's maximum context length is 8","code":400}}"#),
            Kind::TooLong
        );
        assert_eq!(kind(401, "no json"), Kind::Unauthorised);
        assert_eq!(kind(503, ""), Kind::Overloaded);
        assert_eq!(kind(404, "{}"), Kind::Rejected);
        assert_eq!(steps(r#"{"error":{"message":"x","code":503}}"#), [Step::Failed(Kind::Overloaded.into())]);
    }

    #[test]
    fn asks_for_a_stream_with_its_usage() {
        let mut prompt = Prompt::default();
        prompt.instruct("고친다.").fixed("본문");
        let call = start(&Target { url: "http://h/v1", model: "m", key: Some("k"), max_output: 9 }, &prompt);
        let body = &call.body;
        assert_eq!(call.url, "http://h/v1/chat/completions");
        assert_eq!(call.headers, [("authorization", "Bearer k".to_owned())]);
        assert_eq!((&body["stream"], &body["messages"][1]["content"]), (&json!(true), &json!("본문")));
        assert_eq!(body["max_tokens"], 9);
    }
}
