//! A provider that speaks Chat Completions: it writes the passage back in exactly 64 pieces, at the pace of its model's name.

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::serve::ListenerExt;
use axum::{Json, Router};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;

pub const PIECES: usize = 64;

pub struct Provider {
    address: String,
    open: Arc<AtomicUsize>,
}

impl Provider {
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}/v1", listener.local_addr().unwrap());
        let open = Arc::new(AtomicUsize::new(0));
        let router = Router::new().route("/v1/chat/completions", post(complete)).with_state(open.clone());
        // As providers do: without it the kernel holds the first piece back until the head is acknowledged.
        let listener = listener.tap_io(|connection| connection.set_nodelay(true).unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, open }
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// Answers that are being written now.
    pub fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }
}

struct Writing(Arc<AtomicUsize>);

impl Drop for Writing {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn complete(State(open): State<Arc<AtomicUsize>>, Json(request): Json<Value>) -> Response {
    open.fetch_add(1, Ordering::SeqCst);
    let writing = Writing(open);
    let pace = match request["model"].as_str() {
        Some("slow") => Duration::from_millis(100),
        Some("quick") => Duration::from_millis(10),
        _ => Duration::ZERO,
    };
    let messages = request["messages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let user = messages.last().and_then(|m| m["content"].as_str()).unwrap_or_default();
    let data =
        user.split_once("<자료>\n").and_then(|(_, rest)| rest.split_once("\n</자료>")).map_or(user, |(data, _)| data);
    let events = events(data);
    let body = async_stream::stream! {
        let _writing = writing;
        let mut clock = tokio::time::interval(pace.max(Duration::from_millis(1)));
        clock.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Burst);
        for event in events {
            if !pace.is_zero() {
                clock.tick().await;
            }
            yield Ok::<_, Infallible>(event);
        }
    };
    ([(CONTENT_TYPE, "text/event-stream")], Body::from_stream(body)).into_response()
}

fn events(text: &str) -> Vec<Bytes> {
    // The paragraph's mark comes with its first letters: alone it would be a piece with nothing to show.
    let (mark, rest) = text.split_at(text.find('>').map_or(0, |at| at + 1));
    let letters: Vec<char> = rest.chars().collect();
    let event = |value: Value| Bytes::from(format!("data: {value}\n\n"));
    let piece = |number: usize| -> String {
        let share = &letters[letters.len() * number / PIECES..letters.len() * (number + 1) / PIECES];
        let lead = if number == 0 { mark } else { "" };
        lead.chars().chain(share.iter().copied()).collect()
    };
    let mut events: Vec<Bytes> = (0..PIECES)
        .map(|number| event(json!({ "choices": [{ "index": 0, "delta": { "content": piece(number) } }] })))
        .collect();
    events.push(event(json!({ "choices": [{ "index": 0, "delta": {}, "finish_reason": "stop" }] })));
    let usage = json!({ "prompt_tokens": 400, "completion_tokens": 300, "total_tokens": 700 });
    events.push(event(json!({ "choices": [], "usage": usage })));
    events.push(Bytes::from_static(b"data: [DONE]\n\n"));
    events
}
