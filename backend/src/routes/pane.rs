//! The built pane, the desk page, the manifest's icons and an own copy of office.js: files, compressed beforehand.

use crate::app::App;
use crate::error::Failure;
use axum::body::Body;
use axum::extract::{Path as UrlPath, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wire::paths::OFFICE_JS;
use wire::problem::Code;

const PAGE_OF_THE_DESK: &str = "desk.html";
/// Stands in `pane.html` where the script element of office.js goes.
const OFFICE_SLOT: &str = "{{office.js}}";
const FOREVER: &str = "public, max-age=31536000, immutable";
const A_DAY: &str = "public, max-age=86400";
const ASK_AGAIN: &str = "no-cache";

pub async fn desk(State(app): State<Arc<App>>) -> Result<Response, Failure> {
    page(&app, PAGE_OF_THE_DESK).await
}

pub async fn pane(app: State<Arc<App>>, UrlPath(name): UrlPath<String>, head: HeaderMap) -> Result<Response, Failure> {
    if name.ends_with(".html") {
        return page(&app, &name).await;
    }
    let cache = if is_hashed(&name) { FOREVER } else { ASK_AGAIN };
    file(&app.config.pane.dir, &name, &head, cache).await
}

pub async fn icon(app: State<Arc<App>>, UrlPath(name): UrlPath<String>, head: HeaderMap) -> Result<Response, Failure> {
    let mut response = file(&app.config.pane.icons, &name, &head, A_DAY).await?;
    let anyone = HeaderValue::from_static("cross-origin");
    response.headers_mut().insert(HeaderName::from_static("cross-origin-resource-policy"), anyone);
    Ok(response)
}

pub async fn office_js(
    app: State<Arc<App>>,
    UrlPath(name): UrlPath<String>,
    head: HeaderMap,
) -> Result<Response, Failure> {
    let dir = app.config.pane.office_js_dir.as_deref().ok_or(Code::NotFound)?;
    file(dir, &name, &head, A_DAY).await
}

/// A page, with the address of office.js filled in.
async fn page(app: &App, name: &str) -> Result<Response, Failure> {
    let path = inside(&app.config.pane.dir, name).ok_or(Code::NotFound)?;
    let text = tokio::fs::read_to_string(path).await.map_err(|_| Code::NotFound)?;
    let pane = &app.config.pane;
    let own = pane.office_js_dir.as_ref().map(|_| format!("{OFFICE_JS}/office.js"));
    let source = own.unwrap_or_else(|| pane.office_js.clone());
    let script = if source.is_empty() { String::new() } else { format!("<script src=\"{source}\"></script>") };
    let head = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, ASK_AGAIN)];
    Ok((head, text.replace(OFFICE_SLOT, &script)).into_response())
}

async fn file(dir: &Path, name: &str, head: &HeaderMap, cache: &'static str) -> Result<Response, Failure> {
    let path = inside(dir, name).ok_or(Code::NotFound)?;
    let kind = kind(name).ok_or(Code::NotFound)?;
    let (bytes, encoding) = read(&path, head).await.ok_or(Code::NotFound)?;
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

/// The smallest form of a file that the client takes.
async fn read(path: &Path, head: &HeaderMap) -> Option<(Vec<u8>, Option<&'static str>)> {
    let accepted = head.get(header::ACCEPT_ENCODING).and_then(|a| a.to_str().ok()).unwrap_or_default();
    for (encoding, suffix) in [("br", ".br"), ("gzip", ".gz")] {
        let mut compressed = path.as_os_str().to_owned();
        compressed.push(suffix);
        if takes(accepted, encoding)
            && let Ok(bytes) = tokio::fs::read(compressed).await
        {
            return Some((bytes, Some(encoding)));
        }
    }
    Some((tokio::fs::read(path).await.ok()?, None))
}

fn takes(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        name.trim().eq_ignore_ascii_case(encoding) && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// The path of a plain name below `dir`; `None` for anything that could leave it.
fn inside(dir: &Path, name: &str) -> Option<PathBuf> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    name.split('/').all(plain).then(|| dir.join(name))
}

/// A name such as `pane-0a1b2c3d4e5f.js` changes with its content.
fn is_hashed(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit(['-', '.']).next().unwrap_or_default();
    hash.len() >= 8 && hash.len() < stem.len() && hash.bytes().all(|b| b.is_ascii_hexdigit())
}

fn kind(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_directory() {
        let dir = Path::new("/d");
        assert_eq!(inside(dir, "ko-kr/a.js"), Some(PathBuf::from("/d/ko-kr/a.js")));
        for name in ["../a", "a/../b", "/etc/x", ".env", "a//b", "a\\b", "a%2e", ""] {
            assert_eq!(inside(dir, name), None, "{name}");
        }
    }

    #[test]
    fn hashed_names_are_told_apart() {
        assert!(is_hashed("pane-0a1b2c3d4e5f6071.js") && is_hashed("pane.0a1b2c3d.wasm"));
        assert!(!is_hashed("boot.js") && !is_hashed("deadbeef.js") && !is_hashed("icon-80.png"));
    }

    #[test]
    fn an_encoding_with_no_weight_is_not_taken() {
        assert!(takes("gzip, br;q=0.9", "br") && !takes("gzip, br;q=0", "br") && !takes("", "gzip"));
    }
}
