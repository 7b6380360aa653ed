//! The log: what was asked, how it ended, how long it took. No text of a document, no header, no query.

use crate::config::{Format, Log};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::level_filters::LevelFilter;

/// Starts the log of this process; a second call changes nothing.
pub fn start(settings: &Log) {
    let level: LevelFilter = settings.level.parse().unwrap_or(LevelFilter::INFO);
    let log = tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).with_ansi(false);
    // A log that runs already (in tests) stays.
    let _ = match settings.format {
        Format::Plain => log.try_init(),
        Format::Json => log.json().flatten_event(true).try_init(),
    };
}

/// One line per request; an answer that streams is still running then.
pub async fn request(request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let start = Instant::now();
    let response = next.run(request).await;
    let (status, micros) = (response.status().as_u16(), start.elapsed().as_micros() as u64);
    if status >= 500 {
        tracing::warn!(%method, path, status, micros, "answered");
    } else {
        tracing::info!(%method, path, status, micros, "answered");
    }
    response
}
