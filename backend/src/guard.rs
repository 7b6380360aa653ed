//! Refuses what no page of ours would send: foreign hosts (DNS rebinding) and foreign origins (request forgery).

use crate::app::App;
use crate::error::Failure;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use wire::problem::Code;

/// The `Host` must be one of the configured names.
pub async fn own_host(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let authority = request.uri().authority().map(|a| a.as_str()).or_else(|| text(request.headers(), header::HOST));
    let host = authority.map(without_port);
    if host.is_some_and(|host| app.config.server.names.iter().any(|name| name.eq_ignore_ascii_case(host))) {
        return next.run(request).await;
    }
    Failure::from(Code::NotFound).into_response()
}

/// A request that changes or sends something must come from our own page, or from no browser at all.
pub async fn same_origin(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if safe || is_same_origin(request.headers()) {
        return next.run(request).await;
    }
    Failure::from(Code::BadRequest).into_response()
}

fn is_same_origin(headers: &HeaderMap) -> bool {
    let site = text(headers, "sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    let host = text(headers, header::HOST);
    let origin = headers.get(header::ORIGIN).is_none_or(|origin| {
        let origin = origin.to_str().ok().and_then(|o| o.split_once("://"));
        origin.is_some_and(|(_, authority)| host.is_some_and(|host| host.eq_ignore_ascii_case(authority)))
    });
    site && origin
}

/// A panic becomes a `Problem`; its message stays out of the answer.
pub async fn catch_panic(request: Request, next: Next) -> Response {
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    answer.unwrap_or_else(|_| Failure::from(Code::Internal).into_response())
}

fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !host.ends_with(':') => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_loses_its_port() {
        assert_eq!(without_port("localhost:8080"), "localhost");
        assert_eq!(without_port("[::1]:8080"), "[::1]");
        assert_eq!(without_port("[::1]"), "[::1]");
    }

    #[test]
    fn only_our_own_pages_may_post() {
        let headers = |pairs: &[(&'static str, &'static str)]| {
            pairs.iter().map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap())).collect::<HeaderMap>()
        };
        assert!(is_same_origin(&headers(&[("host", "a.kr"), ("origin", "https://a.kr")])));
        assert!(is_same_origin(&headers(&[("host", "a.kr")])));
        assert!(!is_same_origin(&headers(&[("host", "a.kr"), ("origin", "https://b.kr")])));
        assert!(!is_same_origin(&headers(&[("host", "a.kr"), ("origin", "null")])));
        assert!(!is_same_origin(&headers(&[("host", "a.kr"), ("sec-fetch-site", "cross-site")])));
    }
}
