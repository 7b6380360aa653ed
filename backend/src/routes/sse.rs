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
/// The most events of one write.
const TOGETHER: usize = 64;
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
        // Events that are ready together are written together.
        let mut events = std::pin::pin!(events.ready_chunks(TOGETHER));
        let mut ending = std::pin::pin!(ending);
        loop {
            let next = tokio::select! {
                biased;
                () = &mut ending => Some(vec![Event::Problem { problem: Problem::new(Code::Stopping) }]),
                events = tokio::time::timeout(KEEP_ALIVE, events.next()) => match events {
                    Ok(events) => events,
                    Err(_) => {
                        yield Ok(Bytes::from_static(b": \n\n"));
                        continue;
                    }
                },
            };
            let Some(events) = next else { break };
            yield Ok::<_, Infallible>(encode(&events));
            if matches!(events.last(), Some(Event::Done { .. } | Event::Problem { .. })) {
                break;
            }
        }
    };
    (HEADERS, Body::from_stream(body)).into_response()
}

fn encode(events: &[Event]) -> Bytes {
    let mut out = Vec::with_capacity(128 * events.len());
    for event in events {
        out.extend_from_slice(b"data: ");
        // An event is plain data: writing it into memory does not fail.
        let _ = serde_json::to_writer(&mut out, event);
        out.extend_from_slice(b"\n\n");
    }
    out.into()
}
