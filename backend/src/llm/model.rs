//! One model: asks it once, with every deadline. Dropping the stream ends the request at the provider.

use super::budget::Budget;
use super::circuit::Circuit;
use super::client::Clients;
use super::failure::{Failure, Kind};
use super::prompt::Prompt;
use super::protocol::{Call, Protocol, Step, Target};
use super::protocols;
use super::queue::Queue;
use crate::config::{self, Deadlines};
use futures::{Stream, StreamExt};
use reqwest::{Client, Response};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout, timeout_at};
use wire::assist::{Answerer, DocumentClass};
use wire::sse::Decoder;

/// The most of a refusal's body that is read.
const REFUSAL: usize = 64 * 1024;

pub struct Model {
    settings: config::Model,
    url: String,
    deadlines: Deadlines,
    protocol: &'static Protocol,
    clients: Arc<Clients>,
    extra: serde_json::Map<String, Value>,
    pub queue: Queue,
    pub circuit: Circuit,
    pub budget: Budget,
}

impl Model {
    pub fn new(settings: &config::Model, deadlines: &Deadlines, clients: Arc<Clients>) -> Result<Self, String> {
        let protocol = protocols::find(settings.protocol).ok_or("the protocol is unknown")?;
        let url = settings.url.trim_end_matches('/').to_owned();
        reqwest::Url::parse(&url).map_err(|e| format!("model {:?}: {e}", settings.name))?;
        let deadlines = settings.deadlines.unwrap_or(*deadlines);
        let extra = serde_json::to_value(&settings.extra).ok().and_then(|extra| extra.as_object().cloned());
        let queue = Queue::new(settings.concurrency, settings.queue);
        let (circuit, budget) = (Circuit::default(), Budget::default());
        let (settings, extra) = (settings.clone(), extra.unwrap_or_default());
        Ok(Self { settings, url, deadlines, protocol, clients, extra, queue, circuit, budget })
    }

    pub fn name(&self) -> &str {
        &self.settings.name
    }

    pub fn may_see(&self, class: DocumentClass) -> bool {
        self.settings.classes.contains(&class)
    }

    /// The longest that a request may take, the wait for its turn included.
    pub fn total(&self) -> Duration {
        self.deadlines.total
    }

    /// What so many tokens cost, in won.
    pub fn price(&self, input: u64, output: u64) -> f64 {
        (input as f64 * self.settings.price_input + output as f64 * self.settings.price_output) / 1e6
    }

    pub fn answerer(&self) -> Answerer {
        Answerer::Model { name: self.settings.name.clone(), location: self.settings.location }
    }

    /// One try: steps until an `End` and the end of the body, or one `Failed`.
    pub fn ask<'a>(&'a self, prompt: &'a Prompt) -> impl Stream<Item = Step> + Send + 'a {
        async_stream::stream! {
            let limits = &self.deadlines;
            let start = Instant::now();
            let (first, total) = (start + limits.first.min(limits.total), start + limits.total);
            let Ok(lease) = self.clients.lease() else { return yield Step::Failed(Kind::Unreachable.into()) };
            let response = match timeout_at(first, self.send(&lease.client, prompt)).await {
                Ok(Ok(response)) => response,
                Ok(Err(failure)) => return yield Step::Failed(failure),
                Err(_) => return yield Step::Failed(Kind::Slow.into()),
            };
            let mut body = response.bytes_stream();
            let (mut decoder, mut frames, mut steps) = (Decoder::default(), Vec::new(), Vec::new());
            let (mut deadline, mut ended) = (first, false);
            loop {
                let chunk = match timeout_at(deadline, body.next()).await {
                    Ok(Some(Ok(chunk))) => chunk,
                    _ if ended => return,
                    Ok(Some(Err(_)) | None) => return yield Step::Failed(Kind::Broken.into()),
                    Err(_) => return yield Step::Failed(Kind::Slow.into()),
                };
                if decoder.push(&chunk, &mut frames).is_err() {
                    return yield Step::Failed(Kind::Garbled.into());
                }
                for frame in frames.drain(..) {
                    (self.protocol.read)(&frame, &mut steps);
                }
                for step in steps.drain(..) {
                    match &step {
                        Step::Text(_) => deadline = (Instant::now() + limits.idle).min(total),
                        Step::End(_) => ended = true,
                        Step::Failed(_) if ended => return,
                        Step::Failed(_) => return yield step,
                        Step::Usage { .. } => {}
                    }
                    yield step;
                }
            }
        }
    }

    async fn send(&self, client: &Client, prompt: &Prompt) -> Result<Response, Failure> {
        let key = self.settings.key.as_ref().map(config::Secret::reveal);
        let Model { url, settings, .. } = self;
        let target = Target { url, model: &settings.model, key, max_output: settings.max_output };
        let Call { url, headers, mut body } = (self.protocol.start)(&target, prompt);
        if let Some(fields) = body.as_object_mut() {
            fields.extend(self.extra.clone());
        }
        let request = client.post(url).header("content-type", "application/json");
        let mut request = request.body(body.to_string());
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let response = request.send().await.map_err(|_| Kind::Unreachable)?;
        if response.status().is_success() { Ok(response) } else { Err(self.refusal(response).await) }
    }

    async fn refusal(&self, response: Response) -> Failure {
        let (status, wait) = (response.status().as_u16(), retry_after(&response));
        let mut body = Vec::new();
        let mut chunks = response.bytes_stream();
        while let Ok(Some(Ok(chunk))) = timeout(Duration::from_secs(5), chunks.next()).await {
            body.extend_from_slice(&chunk);
            if body.len() > REFUSAL {
                break;
            }
        }
        let failure = (self.protocol.refusal)(status, &body);
        Failure { wait: wait.or(failure.wait), ..failure }
    }
}

/// `retry-after-ms`, else `retry-after` in seconds; a date is not worth a parser here.
fn retry_after(response: &Response) -> Option<Duration> {
    let number = |name| response.headers().get(name)?.to_str().ok()?.trim().parse::<f64>().ok();
    let seconds = number("retry-after-ms").map(|ms| ms / 1000.0).or_else(|| number("retry-after"))?;
    Duration::try_from_secs_f64(seconds).ok()
}
