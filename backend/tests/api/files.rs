//! Pages, icons and the pane's files: compression, caching, security headers.

use crate::server::{Server, settings};
use reqwest::Response;

async fn server() -> Server {
    let server = Server::start(settings()).await;
    let write = |name: &str, text: &str| std::fs::write(server.dir.join(name), text).unwrap();
    write("pane/pane.html", "<!doctype html>{{office.js}}<title>글벗</title>");
    write("pane/desk.html", "<!doctype html><title>글벗</title>");
    write("pane/pane-0a1b2c3d4e5f6071.js", "plain");
    write("pane/pane-0a1b2c3d4e5f6071.js.br", "brotli");
    write("pane/boot.js", "boot");
    write("icons/icon-32.png", "png");
    server
}

fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers().get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
}

#[tokio::test]
async fn pages_carry_a_strict_policy() {
    let server = server().await;
    let pane = server.get("/pane/pane.html").await;
    let policy = header(&pane, "content-security-policy").to_owned();
    assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com;"), "{policy}");
    assert!(policy.contains("frame-ancestors 'self' https://*.officeapps.live.com"));
    assert!(!policy.contains("unsafe-inline") && pane.headers().get("x-frame-options").is_none());
    assert!(pane.text().await.unwrap().contains("<script src=\"https://appsforoffice.microsoft.com/"));
    let desk = server.get("/").await;
    assert!(header(&desk, "content-security-policy").ends_with("frame-ancestors 'none'"));
    assert_eq!(header(&desk, "x-content-type-options"), "nosniff");
    assert_eq!(header(&desk, "cache-control"), "no-cache");
}

#[tokio::test]
async fn hashed_files_are_kept_for_ever_and_sent_compressed() {
    let server = server().await;
    let path = "/pane/pane-0a1b2c3d4e5f6071.js";
    let compressed = server.client.get(server.url(path)).header("accept-encoding", "gzip, br").send().await.unwrap();
    assert_eq!(header(&compressed, "content-encoding"), "br");
    assert_eq!(header(&compressed, "cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(header(&compressed, "content-type"), "text/javascript; charset=utf-8");
    assert_eq!(compressed.text().await.unwrap(), "brotli");
    let plain = server.get(path).await;
    assert_eq!((header(&plain, "content-encoding"), header(&plain, "vary")), ("", "accept-encoding"));
    assert_eq!(header(&server.get("/pane/boot.js").await, "cache-control"), "no-cache");
    assert_eq!(server.get("/pane/..%2fdata%2fkey.pem").await.status(), 404);
}

#[tokio::test]
async fn icons_may_be_cached_by_office() {
    let server = server().await;
    let icon = server.get("/icons/icon-32.png").await;
    assert_eq!((icon.status().as_u16(), header(&icon, "content-type")), (200, "image/png"));
    assert!(!header(&icon, "cache-control").contains("no-store"));
    assert_eq!(server.get("/officejs/office.js").await.status(), 404);
}
