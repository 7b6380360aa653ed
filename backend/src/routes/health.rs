//! Whether this server takes work: for a load balancer or a watchdog.

use crate::app::App;
use axum::extract::State;
use axum::http::StatusCode;
use std::sync::Arc;

pub async fn health(State(app): State<Arc<App>>) -> (StatusCode, &'static str) {
    if app.lifecycle.is_ready() { (StatusCode::OK, "ok\n") } else { (StatusCode::SERVICE_UNAVAILABLE, "stopping\n") }
}
