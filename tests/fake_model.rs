//! A model that speaks the protocols of the providers, says what it is told to, and fails on demand.

#[path = "fake_model/dialect.rs"]
mod dialect;
#[path = "fake_model/passage.rs"]
pub mod passage;
#[path = "fake_model/script.rs"]
mod script;

pub use dialect::{Reason, USAGE};
pub use script::Fault;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::serve::ListenerExt;
use axum::{Json, Router};
use dialect::Dialect;
use futures::{Stream, StreamExt, stream};
use serde_json::Value;
use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

/// How long a test may wait for the model.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the model writes, from the prompt it got.
pub type Answer = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// Listens on a port of loopback; gone on drop.
pub struct FakeModel {
    address: String,
    inside: Arc<Inside>,
    task: JoinHandle<()>,
}

struct Inside {
    script: Mutex<(Answer, Fault)>,
    /// What goes wrong with the next answers, before `script` says it.
    next: Mutex<VecDeque<Fault>>,
    seen: Mutex<Vec<Value>>,
    /// One permit lets one piece through; closed: everything flows.
    gate: Mutex<Option<Arc<Semaphore>>>,
    /// What passes between two pieces.
    pace: Mutex<Duration>,
    /// Answers being written now.
    open: watch::Sender<usize>,
    served: AtomicUsize,
}

impl FakeModel {
    /// Starts with an answer that repeats what it was asked.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = format!("http://{}/v1", listener.local_addr()?);
        let echo: Answer = Arc::new(str::to_owned);
        let inside = Arc::new(Inside {
            script: Mutex::new((echo, Fault::None)),
            next: Mutex::default(),
            seen: Mutex::default(),
            gate: Mutex::default(),
            pace: Mutex::default(),
            open: watch::Sender::new(0),
            served: AtomicUsize::new(0),
        });
        let router = Router::new().fallback(complete).with_state(inside.clone());
        // As providers do: a piece is not held back until the one before is acknowledged.
        let listener = listener.tap_io(|connection| {
            let _ = connection.set_nodelay(true);
        });
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, inside, task })
    }

    /// The base address for the server's configuration.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// From now on answers what `answer` makes of the last user message.
    pub fn answer(&self, answer: impl Fn(&str) -> String + Send + Sync + 'static) {
        lock(&self.inside.script).0 = Arc::new(answer);
    }

    /// From now on fails this way.
    pub fn fail(&self, fault: Fault) {
        lock(&self.inside.script).1 = fault;
    }

    /// The next answers fail these ways, one after the other.
    pub fn fail_next(&self, faults: impl IntoIterator<Item = Fault>) {
        lock(&self.inside.next).extend(faults);
    }

    /// From now on so much time passes between two pieces.
    pub fn pace(&self, pace: Duration) {
        *lock(&self.inside.pace) = pace;
    }

    /// From now on every piece waits for `let_through`.
    pub fn hold(&self) {
        *lock(&self.inside.gate) = Some(Arc::new(Semaphore::new(0)));
    }

    /// Lets this many pieces through.
    pub fn let_through(&self, pieces: usize) {
        if let Some(gate) = &*lock(&self.inside.gate) {
            gate.add_permits(pieces);
        }
    }

    /// Lets everything flow again, also what waits.
    pub fn release(&self) {
        if let Some(gate) = lock(&self.inside.gate).take() {
            gate.close();
        }
    }

    /// Every request body that arrived.
    pub fn seen(&self) -> Vec<Value> {
        lock(&self.inside.seen).clone()
    }

    /// Forgets the request bodies so far: a long run would only collect them.
    pub fn forget(&self) {
        lock(&self.inside.seen).clear();
    }

    /// Answers that are being written now.
    pub fn writing(&self) -> usize {
        *self.inside.open.borrow()
    }

    /// How many answers were begun.
    pub fn served(&self) -> usize {
        self.inside.served.load(Ordering::SeqCst)
    }

    /// Waits until exactly this many answers are being written.
    ///
    /// # Panics
    /// When it never comes to that.
    pub async fn open(&self, count: usize) {
        let mut open = self.inside.open.subscribe();
        let reached = tokio::time::timeout(PATIENCE, open.wait_for(|now| *now == count)).await;
        assert!(reached.is_ok(), "{} answers are being written, not {count}", *self.inside.open.borrow());
    }
}

impl Drop for FakeModel {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Counts an answer for as long as its stream lives: a client that leaves drops it.
struct Writing(Arc<Inside>);

impl Writing {
    fn begin(inside: Arc<Inside>) -> Self {
        inside.served.fetch_add(1, Ordering::SeqCst);
        inside.open.send_modify(|open| *open += 1);
        Self(inside)
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        self.0.open.send_modify(|open| *open -= 1);
    }
}

async fn complete(State(inside): State<Arc<Inside>>, uri: Uri, Json(request): Json<Value>) -> Response {
    let Some(dialect) = Dialect::of(uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    let writing = Writing::begin(inside.clone());
    let (answer, always) = lock(&inside.script).clone();
    let fault = lock(&inside.next).pop_front().unwrap_or(always);
    let prompt = dialect.prompt(&request).to_owned();
    lock(&inside.seen).push(request);
    match fault {
        Fault::Status(status, wait) => refuse(status, wait, dialect.refusal(status, wait)),
        Fault::ContextTooLong => refuse(400, None, dialect.too_long()),
        Fault::Mute => {
            let _writing = writing;
            std::future::pending().await
        }
        Fault::Garbage => ([(header::CONTENT_TYPE, "text/html")], "<html>502 &#50504;</html>").into_response(),
        fault => {
            let gate = lock(&inside.gate).clone();
            let body = Body::from_stream(written(
                script::chunks(dialect, &answer(&prompt), &fault),
                gate,
                *lock(&inside.pace),
                matches!(fault, Fault::Silence(_)),
                writing,
            ));
            ([(header::CONTENT_TYPE, "text/event-stream")], body).into_response()
        }
    }
}

fn refuse(status: u16, wait: Option<u64>, body: Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, Json(body)).into_response();
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn written(
    chunks: Vec<Result<Bytes, io::Error>>,
    gate: Option<Arc<Semaphore>>,
    pace: Duration,
    silent: bool,
    writing: Writing,
) -> impl Stream<Item = Result<Bytes, io::Error>> {
    let silence = stream::once(std::future::pending()).take(usize::from(silent));
    stream::iter(chunks).chain(silence).then(move |chunk| {
        let gate = gate.clone();
        let _kept = &writing;
        async move {
            if let Some(gate) = gate
                && let Ok(permit) = gate.acquire().await
            {
                permit.forget();
            }
            if chunk.is_err() {
                // What was written before goes out first.
                tokio::task::yield_now().await;
            }
            if !pace.is_zero() {
                tokio::time::sleep(pace).await;
            }
            chunk
        }
    })
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
