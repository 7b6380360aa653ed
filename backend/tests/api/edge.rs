//! What the server lets in and what it says at its edge.

use crate::server::{Server, problem, request, settings};
use language::rules::Mode;
use serde_json::json;
use wire::assist::{DocumentClass, MAX_CHARS, Task};
use wire::problem::Code;
use wire::session::Session;

const REWRITE: Task = Task::Rewrite { mode: Mode::Official };

#[tokio::test]
async fn says_that_it_is_ready_and_what_it_has() {
    let server = Server::start(settings()).await;
    assert_eq!(server.get("/healthz").await.text().await.unwrap(), "ok\n");
    let session: Session = serde_json::from_slice(&server.get("/api/session").await.bytes().await.unwrap()).unwrap();
    assert_eq!((session.models.len(), session.default_class), (0, DocumentClass::Sensitive));
}

#[tokio::test]
async fn foreign_hosts_and_origins_are_refused() {
    let server = Server::start(settings()).await;
    let get = |host: &'static str| server.client.get(server.url("/api/session")).header("host", host).send();
    assert_eq!(get("localhost").await.unwrap().status(), 200);
    assert_eq!(get("127.0.0.1:8080").await.unwrap().status(), 200);
    assert_eq!(problem(get("evil.example").await.unwrap()).await.code, Code::NotFound);
    let post = |origin: &'static str| {
        let post = server.client.post(server.url("/api/assist")).header("host", "localhost").header("origin", origin);
        post.header("content-type", "application/json").body(json!(request(REWRITE, &["글"])).to_string()).send()
    };
    assert_eq!(post("http://localhost").await.unwrap().status(), 200);
    assert_eq!(problem(post("https://evil.example").await.unwrap()).await.code, Code::BadRequest);
}

#[tokio::test]
async fn unsound_requests_get_a_problem() {
    let server = Server::start(settings()).await;
    assert_eq!(problem(server.post(&json!({ "task": 1 })).await).await.code, Code::BadRequest);
    assert_eq!(problem(server.ask(&request(REWRITE, &["", ""])).await).await.code, Code::BadRequest);
    let long = "가".repeat(MAX_CHARS + 1);
    assert_eq!(problem(server.ask(&request(REWRITE, &[&long])).await).await.code, Code::TooLarge);
    let huge = "a".repeat(600 * 1024);
    assert_eq!(problem(server.ask(&request(REWRITE, &[&huge])).await).await.code, Code::TooLarge);
    let mut inside_a_character = request(REWRITE, &["가나"]);
    inside_a_character.released = vec![(0, language::finding::Span::new(1, 3))];
    assert_eq!(problem(server.ask(&inside_a_character).await).await.code, Code::BadRequest);
    let fourth = wire::assist::AssistRequest { variant: wire::assist::MAX_VARIANTS, ..request(REWRITE, &["글"]) };
    assert_eq!(problem(server.ask(&fourth).await).await.code, Code::BadRequest);
    let form = server.client.post(server.url("/api/assist")).body("{}").send().await.unwrap();
    assert_eq!(problem(form).await.code, Code::BadRequest);
    assert_eq!(problem(server.get("/nirgends").await).await.code, Code::NotFound);
}

#[tokio::test]
async fn what_may_not_be_sent_stops_with_its_place() {
    let server = Server::start(settings()).await;
    let stopped = problem(server.ask(&request(REWRITE, &["신청", "번호 900101-1234568 확인"])).await).await;
    assert_eq!((stopped.code, stopped.places.len(), stopped.places[0].0), (Code::Identifier, 1, 1));
    let mut confidential = request(REWRITE, &["글"]);
    confidential.class = DocumentClass::Confidential;
    assert_eq!(problem(server.ask(&confidential).await).await.code, Code::ClassForbidden);
    assert_eq!(problem(server.ask(&request(Task::Shorten, &["글"])).await).await.code, Code::TaskUnavailable);
}

#[tokio::test]
async fn https_has_an_own_certificate() {
    let mut config = settings();
    config.server.https = Some(([127, 0, 0, 1], 0).into());
    let server = Server::start(config).await;
    let url = format!("https://localhost:{}/healthz", server.running.https.unwrap().port());
    assert_eq!(server.client.get(url).send().await.unwrap().status(), 200);
    assert!(server.running.own_certificate.as_ref().unwrap().exists());
}
