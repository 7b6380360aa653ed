//! Clients that ask the provider itself or the server before it, and keep the time.

use super::provider::PIECES;
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use reqwest::Response;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// One paragraph as a civil servant selects it: names, telephone numbers, a date, an amount.
const PASSAGE: &str = "민원인 김하람 씨(010-1234-5676)가 2026. 11. 23. 산들길 12 앞 가로등 두 개가 꺼져 밤길이 위험하다고 알려 왔습니다. \
    도로과에서 현장을 확인한 결과 전선이 낡아 전등 두 개를 모두 바꾸어야 하며, 필요한 비용은 1,250,000원으로 확인했습니다. \
    부품은 11월 25일에 들어올 예정이고 12월 4일까지 공사를 마치겠습니다. 공사하는 동안 보행자는 맞은편 보도를 이용하여 주시기 바랍니다. \
    공사를 마치면 김하람 씨에게 문자로 알려 드리고, 궁금하신 점은 010-9876-5432로 전화하시면 자세히 안내해 드리겠습니다.";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Direct,
    Server,
}

/// One answer: when its first piece came, when it ended, and whether it did.
pub struct Run {
    pub first: Duration,
    pub whole: Duration,
    pub pieces: usize,
    pub complete: bool,
}

pub struct Client {
    http: reqwest::Client,
    provider: String,
    server: String,
}

impl Client {
    pub fn new(provider: &str, server: &str) -> Self {
        // Whoever was first has installed the same provider.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(2048).build().unwrap();
        Self { http, provider: format!("{provider}/chat/completions"), server: format!("{server}/api/assist") }
    }

    /// So many streams at the same time, each so many times.
    pub async fn many(&self, way: Way, model: &str, streams: usize, rounds: usize) -> Vec<Run> {
        let each = |_| async move {
            let mut runs = Vec::with_capacity(rounds);
            for _ in 0..rounds {
                runs.push(self.one(way, model).await);
            }
            runs
        };
        let all: Vec<Vec<Run>> = (0..streams).map(each).collect::<FuturesUnordered<_>>().collect().await;
        all.into_iter().flatten().collect()
    }

    /// Clients that go away after their first piece.
    pub async fn leave(&self, model: &str, clients: usize) {
        let each = |_| async move {
            let mut body = self.ask(Way::Server, model).await.bytes_stream();
            while let Some(Ok(chunk)) = body.next().await {
                if holds(&chunk, "\"piece\"") {
                    break;
                }
            }
        };
        (0..clients).map(each).collect::<FuturesUnordered<_>>().collect::<Vec<()>>().await;
    }

    async fn one(&self, way: Way, model: &str) -> Run {
        let begin = Instant::now();
        let mut body = self.ask(way, model).await.bytes_stream();
        let (piece, end) = match way {
            Way::Direct => ("\"content\"", "[DONE]"),
            Way::Server => ("\"piece\"", "\"type\":\"done\""),
        };
        let mut run = Run { first: Duration::MAX, whole: Duration::MAX, pieces: 0, complete: false };
        while let Some(Ok(chunk)) = body.next().await {
            if holds(&chunk, piece) {
                run.first = run.first.min(begin.elapsed());
                run.pieces += 1;
            }
            run.complete |= holds(&chunk, end);
        }
        run.whole = begin.elapsed();
        assert!(run.pieces <= PIECES + 1, "more pieces than were written");
        run
    }

    async fn ask(&self, way: Way, model: &str) -> Response {
        let (url, body) = match way {
            Way::Direct => (&self.provider, direct(model)),
            Way::Server => (&self.server, through(model)),
        };
        self.http.post(url).header("content-type", "application/json").body(body.to_string()).send().await.unwrap()
    }
}

fn direct(model: &str) -> Value {
    let data = format!("<자료>\n<p1>{PASSAGE}</p1>\n</자료>");
    json!({ "model": model, "stream": true, "messages": [{ "role": "user", "content": data }] })
}

fn through(model: &str) -> Value {
    let task = json!({ "kind": "rewrite", "mode": "official" });
    json!({ "task": task, "paragraphs": [PASSAGE], "class": "S", "model": model })
}

fn holds(chunk: &[u8], text: &str) -> bool {
    chunk.windows(text.len()).any(|window| window == text.as_bytes())
}
