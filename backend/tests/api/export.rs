//! Letters as files at the server's edge, and the command line's letters.

use crate::server::{Server, problem, settings};
use language::letter::{Item, Letter};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Output, Stdio};
use wire::export::{ExportRequest, Format};
use wire::problem::Code;

async fn post(server: &Server, body: &Value) -> reqwest::Response {
    let post = server.client.post(server.url(wire::paths::EXPORT)).header("content-type", "application/json");
    post.body(body.to_string()).send().await.unwrap()
}

#[tokio::test]
async fn a_letter_becomes_a_file() {
    let server = Server::start(settings()).await;
    let letter = Letter { items: vec![Item::new("하나"), Item::new("둘")], ..Letter::default() };
    for (format, start) in [(Format::Docx, "PK"), (Format::Hwpx, "PK"), (Format::Text, "1. 하나")] {
        let request = ExportRequest { letter: letter.clone(), format, assisted: true };
        let answer = post(&server, &json!(request)).await;
        assert_eq!(answer.status(), 200);
        let headers = answer.headers().clone();
        assert_eq!(headers["content-type"], format.media());
        assert_eq!(headers["cache-control"], "no-store");
        assert!(answer.bytes().await.unwrap().starts_with(start.as_bytes()));
    }
}

#[tokio::test]
async fn what_is_no_letter_or_too_long_gets_a_problem() {
    let server = Server::start(settings()).await;
    assert_eq!(problem(post(&server, &json!({ "format": "pdf" })).await).await.code, Code::BadRequest);
    let long = Letter { opening: vec!["가".repeat(600_000)], ..Letter::default() };
    let request = ExportRequest { letter: long, format: Format::Docx, assisted: false };
    assert_eq!(problem(post(&server, &json!(request)).await).await.code, Code::TooLarge);
    let many = Letter { opening: vec![String::new(); 6000], ..Letter::default() };
    let request = ExportRequest { letter: many, format: Format::Hwpx, assisted: false };
    assert_eq!(problem(post(&server, &json!(request)).await).await.code, Code::TooLarge);
}

fn letter(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_geulbeot"));
    command.arg("letter").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn the_command_line_writes_letters_and_names_what_is_wrong() {
    let form = json!({ "template": "reply-accept", "tone": "concise", "fields": {
        "office": "가온시 도로과", "received": "2026-11-20", "gist": "가로등을 고쳐 달라",
        "measures": ["11월 27일까지 고치겠습니다."], "contact": "도로과 이하람 주무관(031-000-2345)" } });
    let text = letter(&["--to", "text"], &form.to_string());
    assert!(text.status.success());
    assert!(String::from_utf8(text.stdout).unwrap().contains("“가로등을 고쳐 달라”는 내용입니다."));
    for format in ["docx", "hwpx"] {
        assert!(letter(&["--to", format], &form.to_string()).stdout.starts_with(b"PK"));
    }
    let wrong = json!({ "template": "reply-accept", "fields": { "received": "어제", "contact": "도로과", "x": "y" } });
    let refused = letter(&["--to", "text"], &wrong.to_string());
    assert!(!refused.status.success());
    let said: Value = serde_json::from_slice(&refused.stdout).unwrap();
    let fields: Vec<_> = said["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["contact", "received", "x"]);
    assert!(
        said["errors"]
            .as_array()
            .unwrap()
            .iter()
            .all(|e| e["message"].as_str().unwrap().ends_with("오.") || e["field"] == "x")
    );
    let broken: Value = serde_json::from_slice(&letter(&["--to", "text"], "{").stdout).unwrap();
    assert_eq!(broken["errors"][0]["field"], "request");
    let listed: Value = serde_json::from_slice(&letter(&["--list"], "").stdout).unwrap();
    let all = listed.as_array().unwrap();
    assert_eq!(all.len(), language::templates::all().count());
    assert!(
        all.iter().all(|t| t["fields"]
            .as_array()
            .unwrap()
            .iter()
            .all(|f| f["help"].as_str().unwrap().ends_with("다.")))
    );
}
