//! One client: asks with a mark of its own, reads the stream, and knows what must not be in it.

use crate::chance::Chance;
use anyhow::{Context, bail, ensure};
use axum::body::Body;
use axum::http::{Request, header};
use futures::StreamExt;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::json;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use wire::assist::Event;
use wire::problem::Problem;
use wire::{paths, sse};

/// A stream that says nothing for so long is lost.
const PATIENCE: Duration = Duration::from_secs(60);
/// Marks are counted over all clients and waves.
static MARKS: AtomicU64 = AtomicU64::new(0);

/// How a request ended.
pub enum End {
    Done,
    /// By an event that says what went wrong.
    Told,
    /// By the client's own wish.
    Left,
    /// Before it began, with a problem as its body.
    Refused,
}

#[derive(Clone)]
pub struct Client {
    http: hyper_util::client::legacy::Client<HttpConnector, Body>,
    url: String,
}

/// What one client sends, and what it may get back.
struct Mark {
    word: String,
    phone: String,
}

impl Client {
    pub fn new(address: &str) -> Self {
        let http = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
        Self { http, url: format!("{address}{}", paths::ASSIST) }
    }

    /// One request to its end.
    ///
    /// # Errors
    /// When an answer is lost, mixed with another, or not what was sent.
    pub async fn ask(&self, chance: &mut Chance) -> anyhow::Result<End> {
        let mark = Mark::next();
        let patience = if chance.below(4) == 0 { Some(chance.below(30)) } else { None };
        let body =
            json!({ "task": { "kind": "rewrite", "mode": "plain" }, "paragraphs": mark.paragraphs(), "class": "S" });
        let request = Request::post(&self.url).header(header::CONTENT_TYPE, "application/json");
        let answer = self.http.request(request.body(Body::from(body.to_string()))?).await.context("no answer")?;
        let ok = answer.status().is_success();
        let mut body = Body::new(answer.into_body()).into_data_stream();
        if !ok {
            let mut whole = Vec::new();
            while let Some(bytes) = body.next().await {
                whole.extend_from_slice(&bytes?);
            }
            let _: Problem = serde_json::from_slice(&whole).context("refused without a problem")?;
            return Ok(End::Refused);
        }
        let (mut decoder, mut frames, mut heard, mut finished) = (sse::Decoder::default(), Vec::new(), 0, 0);
        loop {
            if patience.is_some_and(|most| heard >= most) {
                return Ok(End::Left);
            }
            let bytes = tokio::time::timeout(PATIENCE, body.next()).await.context("the stream says nothing more")?;
            let Some(bytes) = bytes else { bail!("{}: the stream ended without an end", mark.word) };
            decoder.push(&bytes.context("the connection broke")?, &mut frames).map_err(|e| anyhow::anyhow!("{e:?}"))?;
            for frame in frames.drain(..) {
                heard += 1;
                mark.is_alone_in(&frame.data)?;
                match serde_json::from_str(&frame.data).context("no event")? {
                    Event::Paragraph { text, .. } => {
                        mark.is_in(&text)?;
                        finished += 1;
                    }
                    Event::Problem { .. } => return Ok(End::Told),
                    Event::Done { .. } => {
                        ensure!(finished >= 2, "{}: done with {finished} of 2 paragraphs", mark.word);
                        return Ok(End::Done);
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Mark {
    fn next() -> Self {
        let number = MARKS.fetch_add(1, Ordering::Relaxed);
        let phone = format!("010-{:04}-{:04}", 2000 + number / 10_000 % 8000, number % 10_000);
        Self { word: format!("<{number:08}>"), phone }
    }

    fn paragraphs(&self) -> [String; 2] {
        let Self { word, phone } = self;
        [
            format!("금일 회의 자료 {word}번을 담당자에게 제출하여 주시기 바랍니다. 연락처는 {phone}입니다."),
            format!("접수한 의견 {word}번은 검토 결과를 {phone}으로 알려 드리겠습니다."),
        ]
    }

    /// Both the mark and the phone number, which was masked on its way, are back.
    fn is_in(&self, text: &str) -> anyhow::Result<()> {
        ensure!(text.contains(&self.word) && text.contains(&self.phone), "{} is not whole: {text}", self.word);
        Ok(())
    }

    /// No mark of anyone else.
    fn is_alone_in(&self, data: &str) -> anyhow::Result<()> {
        let own = &self.word[1..9];
        for (at, _) in data.match_indices('<') {
            let digits = data.get(at + 1..at + 9).filter(|d| d.bytes().all(|b| b.is_ascii_digit()));
            ensure!(digits.is_none_or(|digits| digits == own), "{}: an answer of someone else: {data}", self.word);
        }
        for (at, _) in data.match_indices("010-") {
            let phone = data.get(at..at + 13).filter(|p| p[4..].bytes().all(|b| b.is_ascii_digit() || b == b'-'));
            ensure!(phone.is_none_or(|phone| phone == self.phone), "{}: a number of someone else: {data}", self.word);
        }
        Ok(())
    }
}
