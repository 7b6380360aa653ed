//! A server of its own for every test, gone on drop, and a client that reads its events.

use backend::config::{Config, Deadlines, Model, ProtocolName};
use backend::{Running, serve};
use futures::StreamExt;
use reqwest::{Client, Response};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;
use wire::assist::{AssistRequest, DocumentClass, Event, Location, Task};
use wire::problem::Problem;
use wire::sse::Decoder;

pub struct Server {
    pub running: Running,
    pub client: Client,
    /// Removed on drop.
    pub dir: PathBuf,
}

/// Settings for a test: port 0, an empty pane, short deadlines.
pub fn settings() -> Config {
    let mut config = Config::default();
    config.server.http = Some(([127, 0, 0, 1], 0).into());
    config.server.https = None;
    config.server.drain = Duration::from_secs(20);
    config
}

/// A model at this address that may see classes S and O.
pub fn model(name: &str, address: &str) -> Model {
    Model {
        name: name.to_owned(),
        protocol: ProtocolName::OpenaiChat,
        url: address.to_owned(),
        model: "fake".to_owned(),
        location: Location::OnPremise,
        classes: vec![DocumentClass::Sensitive, DocumentClass::Open],
        key_env: None,
        key_file: None,
        key: None,
        concurrency: 8,
        queue: 8,
        max_output: 1000,
        price_input: 0.0,
        price_output: 0.0,
        extra: Default::default(),
        deadlines: Some(Deadlines::default()),
    }
}

impl Server {
    pub async fn start(mut config: Config) -> Self {
        static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let dir = std::env::temp_dir().join(format!("geulbeot-api-{}-{number}", std::process::id()));
        config.server.data = dir.join("data");
        config.pane.dir = dir.join("pane");
        config.pane.icons = dir.join("icons");
        std::fs::create_dir_all(&config.pane.dir).unwrap();
        std::fs::create_dir_all(&config.pane.icons).unwrap();
        let running = serve(config).await.unwrap();
        let client = Client::builder().no_proxy().tls_danger_accept_invalid_certs(true).build().unwrap();
        Self { running, client, dir }
    }

    pub async fn with(models: Vec<Model>) -> Self {
        Self::start(Config { models, ..settings() }).await
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.running.http.unwrap())
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(self.url(path)).send().await.unwrap()
    }

    pub async fn post(&self, body: &Value) -> Response {
        let request = self.client.post(self.url("/api/assist")).header("content-type", "application/json");
        request.body(body.to_string()).send().await.unwrap()
    }

    pub async fn ask(&self, request: &AssistRequest) -> Response {
        self.post(&json!(request)).await
    }

    /// Every event of an answer.
    pub async fn events(&self, request: &AssistRequest) -> Vec<Event> {
        let response = self.ask(request).await;
        assert_eq!(response.status(), 200);
        let mut reader = Reader::of(response);
        let mut events = Vec::new();
        while let Some(event) = reader.next().await {
            events.push(event);
        }
        events
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// Reads events one by one.
pub struct Reader {
    body: futures::stream::BoxStream<'static, reqwest::Result<axum::body::Bytes>>,
    decoder: Decoder,
    ready: std::collections::VecDeque<Event>,
}

impl Reader {
    pub fn of(response: Response) -> Self {
        Self { body: response.bytes_stream().boxed(), decoder: Decoder::default(), ready: Default::default() }
    }

    pub async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            let chunk = self.body.next().await?.unwrap();
            let mut frames = Vec::new();
            self.decoder.push(&chunk, &mut frames).unwrap();
            self.ready.extend(frames.iter().map(|f| serde_json::from_str::<Event>(&f.data).unwrap()));
        }
    }
}

pub fn request(task: Task, paragraphs: &[&str]) -> AssistRequest {
    AssistRequest {
        task,
        paragraphs: paragraphs.iter().map(|&p| p.to_owned()).collect(),
        class: DocumentClass::Sensitive,
        variant: 0,
        model: None,
        released: Vec::new(),
        added: Vec::new(),
    }
}

/// The finished paragraphs of an answer, in order of arrival.
pub fn paragraphs(events: &[Event]) -> Vec<(usize, &str)> {
    let finished = events.iter().filter_map(|event| match event {
        Event::Paragraph { paragraph, text, .. } => Some((*paragraph, text.as_str())),
        _ => None,
    });
    finished.collect()
}

pub async fn problem(response: Response) -> Problem {
    let status = response.status().as_u16();
    let problem: Problem = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(problem.code.status(), status);
    problem
}
