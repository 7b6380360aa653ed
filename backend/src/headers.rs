//! Security headers of every answer; pages carry a strict Content-Security-Policy.

use crate::app::App;
use crate::config::Pane;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

const FIXED: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
];

/// Adds what a route did not set itself.
pub async fn security(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let is_pane = request.uri().path().starts_with(wire::paths::PANE);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if is_page(headers)
        && let Ok(policy) = HeaderValue::from_str(&policy(&app.config.pane, is_pane))
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in FIXED {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

fn is_page(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// Own files and WebAssembly only; the pane also takes office.js and may stand in Word's frames.
fn policy(pane: &Pane, is_pane: bool) -> String {
    let (office, ancestors) = if is_pane {
        (office_origin(&pane.office_js), format!("'self' {}", pane.frame_ancestors.join(" ")))
    } else {
        (String::new(), "'none'".to_owned())
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{office}; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors {ancestors}"
    )
}

/// The origin of an https address with a space before it; nothing for our own copy.
fn office_origin(url: &str) -> String {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    host.map(|host| format!(" https://{host}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pane_trusts_office_js_and_word() {
        let pane = Pane { office_js: "https://cdn.example/lib/office.js".into(), ..Pane::default() };
        let policy_of_pane = policy(&pane, true);
        assert!(policy_of_pane.contains("script-src 'self' 'wasm-unsafe-eval' https://cdn.example;"));
        assert!(policy_of_pane.contains("https://*.sharepoint.com"));
        assert!(!policy_of_pane.contains("unsafe-inline") && !policy_of_pane.contains("'unsafe-eval'"));
        assert!(policy(&pane, false).contains("script-src 'self' 'wasm-unsafe-eval'; "));
        assert!(policy(&pane, false).ends_with("frame-ancestors 'none'"));
    }
}
