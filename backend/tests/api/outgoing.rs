//! The way out: an own certificate authority, and a proxy.

use crate::fake_model::FakeModel;
use crate::server::{Server, model, paragraphs, request, settings};
use wire::assist::{Event, Task};
use wire::problem::Code;

#[tokio::test]
async fn a_proxy_is_the_only_way_out() {
    let fake = FakeModel::start().await.unwrap();
    let mut config = settings();
    // A name that nobody can resolve: only the proxy knows the way.
    config.models = vec![model("시험", "http://model.invalid/v1")];
    config.outgoing.proxy = fake.address().strip_suffix("/v1").map(str::to_owned);
    let server = Server::start(config).await;
    let events = server.events(&request(Task::Shorten, &["회의를 엽니다."])).await;
    assert_eq!(paragraphs(&events), [(0, "회의를 엽니다.")]);
}

/// What comes of asking an HTTPS address that answers, but speaks no protocol of models.
async fn asked(ca_file: Option<std::path::PathBuf>, port: u16) -> Code {
    let mut config = settings();
    config.models = vec![model("시험", &format!("https://localhost:{port}/v1"))];
    config.outgoing.ca_file = ca_file;
    let server = Server::start(config).await;
    let events = server.events(&request(Task::Shorten, &["회의를 엽니다."])).await;
    let Some(Event::Problem { problem }) = events.last() else { panic!("{events:?}") };
    problem.code
}

#[tokio::test]
async fn an_own_authority_is_trusted_only_when_it_is_named() {
    let mut config = settings();
    config.server.https = Some(([127, 0, 0, 1], 0).into());
    let other = Server::start(config).await;
    let port = other.running.https.unwrap().port();
    assert_eq!(asked(None, port).await, Code::ModelUnreachable);
    assert_ne!(asked(other.running.own_certificate.clone(), port).await, Code::ModelUnreachable);
}
