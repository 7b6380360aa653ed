//! The protocols that the fake model speaks, as their providers document them.

use axum::body::Bytes;
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAI Chat Completions.
    Chat,
    /// OpenAI Responses.
    Responses,
    /// Anthropic Messages.
    Messages,
    /// Google generateContent.
    Contents,
}

/// Why an answer ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Stop,
    /// The output limit.
    Length,
    /// A safety filter of the provider.
    Filtered,
    /// The model itself declines.
    Refused,
}

/// Tokens of every answer.
pub const USAGE: (u64, u64) = (100, 50);

impl Dialect {
    /// By the path that was asked for.
    pub fn of(path: &str) -> Option<Self> {
        Some(match path {
            path if path.ends_with("/chat/completions") => Self::Chat,
            path if path.ends_with("/responses") => Self::Responses,
            path if path.ends_with("/messages") => Self::Messages,
            path if path.ends_with(":streamGenerateContent") => Self::Contents,
            _ => return None,
        })
    }

    /// The last message of the user.
    pub fn prompt(self, request: &Value) -> &str {
        let last = |list: &'static str| request[list].as_array().and_then(|list| list.last());
        let text = match self {
            Self::Chat | Self::Messages => last("messages").and_then(|last| last["content"].as_str()),
            Self::Responses => request["input"].as_str(),
            Self::Contents => last("contents").and_then(|last| last["parts"][0]["text"].as_str()),
        };
        text.unwrap_or_default()
    }

    pub fn begin(self) -> Bytes {
        let (input, _) = USAGE;
        match self {
            Self::Chat => {
                data(&json!({ "choices": [{ "index": 0, "delta": { "role": "assistant", "content": "" } }] }))
            }
            Self::Responses => event(&json!({ "type": "response.created", "response": { "status": "in_progress" } })),
            Self::Messages => {
                let usage = json!({ "input_tokens": input, "output_tokens": 1 });
                event(&json!({ "type": "message_start", "message": { "role": "assistant", "usage": usage } }))
            }
            Self::Contents => Bytes::new(),
        }
    }

    pub fn text(self, piece: &str) -> Bytes {
        match self {
            Self::Chat => data(&json!({ "choices": [{ "index": 0, "delta": { "content": piece } }] })),
            Self::Responses => event(&json!({ "type": "response.output_text.delta", "delta": piece })),
            Self::Messages => {
                let delta = json!({ "type": "text_delta", "text": piece });
                event(&json!({ "type": "content_block_delta", "index": 0, "delta": delta }))
            }
            Self::Contents => data(&json!({ "candidates": [{ "content": { "parts": [{ "text": piece }] } }] })),
        }
    }

    pub fn end(self, reason: Reason) -> Bytes {
        let (input, output) = USAGE;
        match self {
            Self::Chat => {
                let usage = json!({ "prompt_tokens": input, "completion_tokens": output });
                let said = match reason {
                    Reason::Stop => json!({ "delta": {}, "finish_reason": "stop" }),
                    Reason::Length => json!({ "delta": {}, "finish_reason": "length" }),
                    Reason::Filtered => json!({ "delta": {}, "finish_reason": "content_filter" }),
                    Reason::Refused => json!({ "delta": { "refusal": "도울 수 없습니다." }, "finish_reason": "stop" }),
                };
                joined(&[
                    data(&json!({ "choices": [said] })),
                    data(&json!({ "choices": [], "usage": usage })),
                    Bytes::from_static(b"data: [DONE]\n\n"),
                ])
            }
            Self::Responses => {
                let usage = json!({ "input_tokens": input, "output_tokens": output });
                let incomplete = |reason: &str| {
                    let response = json!({ "usage": usage, "incomplete_details": { "reason": reason } });
                    event(&json!({ "type": "response.incomplete", "response": response }))
                };
                let complete = event(&json!({ "type": "response.completed", "response": { "usage": usage } }));
                match reason {
                    Reason::Stop => complete,
                    Reason::Length => incomplete("max_output_tokens"),
                    Reason::Filtered => incomplete("content_filter"),
                    Reason::Refused => {
                        joined(&[event(&json!({ "type": "response.refusal.delta", "delta": "도울 수" })), complete])
                    }
                }
            }
            Self::Messages => {
                let reason = match reason {
                    Reason::Stop => "end_turn",
                    Reason::Length => "max_tokens",
                    Reason::Filtered | Reason::Refused => "refusal",
                };
                let usage = json!({ "output_tokens": output });
                let delta = json!({ "type": "message_delta", "delta": { "stop_reason": reason }, "usage": usage });
                joined(&[event(&delta), event(&json!({ "type": "message_stop" }))])
            }
            Self::Contents => {
                let reason = match reason {
                    Reason::Stop => "STOP",
                    Reason::Length => "MAX_TOKENS",
                    Reason::Filtered => "SAFETY",
                    Reason::Refused => "PROHIBITED_CONTENT",
                };
                let usage = json!({ "promptTokenCount": input, "candidatesTokenCount": output });
                data(&json!({ "candidates": [{ "finishReason": reason }], "usageMetadata": usage }))
            }
        }
    }

    /// The provider is overloaded and says so inside a stream that began well.
    pub fn error_inside(self) -> Bytes {
        match self {
            Self::Chat => data(&json!({ "error": { "message": "told to fail", "code": "server_is_overloaded" } })),
            Self::Responses => {
                let response = json!({ "error": { "code": "server_is_overloaded", "message": "told to fail" } });
                event(&json!({ "type": "response.failed", "response": response }))
            }
            Self::Messages => event(&json!({ "type": "error", "error": { "type": "overloaded_error" } })),
            Self::Contents => data(&json!({ "error": { "code": 503, "status": "UNAVAILABLE" } })),
        }
    }

    /// An event of a later version of the protocol.
    pub fn unknown(self) -> Bytes {
        match self {
            Self::Chat => data(&json!({ "choices": [], "moderation": { "flagged": false } })),
            Self::Contents => data(&json!({ "groundingMetadata": {} })),
            Self::Responses | Self::Messages => event(&json!({ "type": "later.version", "value": 1 })),
        }
    }

    /// The body of a refusal with this status.
    pub fn refusal(self, status: u16, wait: Option<u64>) -> Value {
        match self {
            Self::Chat | Self::Responses => {
                json!({ "error": { "message": "told to fail", "type": "fake", "code": status.to_string() } })
            }
            Self::Messages => json!({ "type": "error", "error": { "type": "fake", "message": "told to fail" } }),
            Self::Contents => {
                let details: Vec<_> =
                    wait.iter().map(|seconds| json!({ "retryDelay": format!("{seconds}s") })).collect();
                json!({ "error": { "code": status, "status": "FAKE", "message": "told to fail", "details": details } })
            }
        }
    }

    /// The body of 400 for a prompt that is too long.
    pub fn too_long(self) -> Value {
        match self {
            Self::Chat | Self::Responses => {
                json!({ "error": { "message": "too long", "code": "context_length_exceeded" } })
            }
            Self::Messages => {
                let error = json!({ "type": "invalid_request_error", "message": "prompt is too long: 9 > 8" });
                json!({ "type": "error", "error": error })
            }
            Self::Contents => {
                let message = "The input token count exceeds the maximum";
                json!({ "error": { "code": 400, "status": "INVALID_ARGUMENT", "message": message } })
            }
        }
    }
}

fn data(value: &Value) -> Bytes {
    Bytes::from(format!("data: {value}\n\n"))
}

/// An event under the name that stands in it.
fn event(value: &Value) -> Bytes {
    Bytes::from(format!("event: {}\ndata: {value}\n\n", value["type"].as_str().unwrap_or_default()))
}

fn joined(parts: &[Bytes]) -> Bytes {
    parts.concat().into()
}
