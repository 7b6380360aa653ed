//! The same scenarios over every protocol, from recorded streams: what the user gets does not depend on the provider.

use crate::server::{Server, model, paragraphs, request};
use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::routing::any;
use backend::config::{Model, ProtocolName};
use futures::stream;
use std::convert::Infallible;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wire::assist::{Event, Task};
use wire::problem::Code;

const PROTOCOLS: [(ProtocolName, &str); 4] = [
    (ProtocolName::OpenaiChat, "openai_chat"),
    (ProtocolName::OpenaiResponses, "openai_responses"),
    (ProtocolName::Anthropic, "anthropic"),
    (ProtocolName::Gemini, "gemini"),
];

/// A provider that answers everything with the same bytes, a few at a time; gone on drop.
struct Replay {
    address: String,
    task: JoinHandle<()>,
}

impl Replay {
    async fn of(bytes: Vec<u8>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}/v1", listener.local_addr().unwrap());
        let answer = move || {
            let chunks: Vec<_> = bytes.chunks(5).map(|chunk| Ok::<_, Infallible>(chunk.to_vec())).collect();
            async { (StatusCode::OK, Body::from_stream(stream::iter(chunks))) }
        };
        let router = Router::new().fallback(any(answer));
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        Self { address, task }
    }

    fn model(&self, protocol: ProtocolName) -> Model {
        Model { protocol, ..model("시험", &self.address) }
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn events(protocol: (ProtocolName, &str), story: &str) -> Vec<Event> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/llm/protocols/fixtures");
    let replay = Replay::of(std::fs::read(format!("{folder}/{}_{story}.sse", protocol.1)).unwrap()).await;
    let server = Server::with(vec![replay.model(protocol.0)]).await;
    server.events(&request(Task::Shorten, &["회의를 개최할 예정입니다. 😀"])).await
}

#[tokio::test]
async fn a_plain_answer_is_shown_with_its_usage() {
    for protocol in PROTOCOLS {
        let events = events(protocol, "plain").await;
        assert_eq!(paragraphs(&events), [(0, "회의를 엽니다. 😀")], "{protocol:?}");
        let Some(Event::Done { tokens: Some(tokens), .. }) = events.last() else { panic!("{protocol:?}") };
        assert_eq!((tokens.input, tokens.output, tokens.estimated), (11, 7, false), "{protocol:?}");
    }
}

#[tokio::test]
async fn every_bad_end_has_its_problem() {
    let stories = [
        ("length", Code::TooLongForModel),
        ("filtered", Code::ModelRefused),
        ("refused", Code::ModelRefused),
        ("error", Code::Busy),
        ("empty", Code::ModelConfused),
        ("cut", Code::ModelBroken),
    ];
    for (story, code) in stories {
        for protocol in PROTOCOLS {
            let events = events(protocol, story).await;
            let Some(Event::Problem { problem }) = events.last() else { panic!("{protocol:?} {story}") };
            assert_eq!(problem.code, code, "{protocol:?} {story}");
            assert!(paragraphs(&events).is_empty(), "{protocol:?} {story}");
        }
    }
}

#[tokio::test]
async fn what_is_no_stream_is_no_answer() {
    let page = Replay::of(b"data: <html>\n\n".to_vec()).await;
    for (protocol, name) in PROTOCOLS {
        let server = Server::with(vec![page.model(protocol)]).await;
        let events = server.events(&request(Task::Shorten, &["회의를 개최할 예정입니다."])).await;
        let Some(Event::Problem { problem }) = events.last() else { panic!("{name}") };
        assert_eq!(problem.code, Code::ModelConfused, "{name}");
    }
}
