//! Events as a response body: one chain of streams and no task between, so a client that leaves ends everything.

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt};
use std::convert::Infallible;
use std::time::Duration;
use wire::assist::Event;
use wire::problem::{Code, Problem};

/// Silence after which a comment keeps proxies from closing the line.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
const HEADERS: [(HeaderName, &str); 3] = [
    (CONTENT_TYPE, "text/event-stream; charset=utf-8"),
    (CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("x-accel-buffering"), "no"),
];

/// `guard` lives as long as the answer does.
pub fn response<G: Send + 'static>(
    events: impl Stream<Item = Event> + Send + 'static,
    ending: impl Future<Output = ()> + Send + 'static,
    guard: G,
) -> Response {
    let body = async_stream::stream! {
        let _guard = guard;
        let mut events = std::pin::pin!(events);
        let mut ending = std::pin::pin!(ending);
        loop {
            let next = tokio::select! {
                biased;
                () = &mut ending => Some(Event::Problem { problem: Problem::new(Code::Stopping) }),
                event = tokio::time::timeout(KEEP_ALIVE, events.next()) => match event {
                    Ok(event) => event,
                    Err(_) => {
                        yield Ok(Bytes::from_static(b": \n\n"));
                        continue;
                    }
                },
            };
            let Some(event) = next else { break };
            let last = matches!(event, Event::Done { .. } | Event::Problem { .. });
            yield Ok::<_, Infallible>(encode(&event));
            if last {
                break;
            }
        }
    };
    (HEADERS, Body::from_stream(body)).into_response()
}

fn encode(event: &Event) -> Bytes {
    let json = serde_json::to_string(event).unwrap_or_default();
    wire::sse::encode(&json).into()
}
