//! A provider that speaks HTTP/2: answers share a connection as far as it allows, and no answer waits for another.

use crate::server::{Reader, Server, model, request, settings};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::Version;
use futures::{StreamExt, stream};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::service::TowerToHyperService;
use rustls::pki_types::PrivateKeyDer;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use wire::assist::{Event, Task};

/// Streams that the provider takes on one connection.
const ALLOWED: u32 = 100;
/// Answers at the same time.
const ANSWERS: usize = 130;
/// How long a test may wait for the provider.
const PATIENCE: Duration = Duration::from_secs(30);

/// A provider behind TLS whose answers begin and then wait; gone on drop.
struct Provider {
    address: String,
    authority: PathBuf,
    connections: watch::Receiver<usize>,
    open: watch::Receiver<usize>,
    finish: watch::Sender<bool>,
    task: JoinHandle<()>,
    _dir: Dir,
}

/// Removed on drop.
struct Dir(PathBuf);

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Counts an answer for as long as its stream lives.
struct Writing(watch::Sender<usize>);

impl Drop for Writing {
    fn drop(&mut self) {
        self.0.send_modify(|open| *open -= 1);
    }
}

impl Provider {
    async fn start() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let dir = std::env::temp_dir().join(format!("geulbeot-http2-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let authority = dir.join("authority.pem");
        std::fs::write(&authority, made.cert.pem()).unwrap();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let tls = rustls::ServerConfig::builder().with_no_client_auth();
        let mut tls = tls.with_single_cert(vec![made.cert.der().clone()], key).unwrap();
        tls.alpn_protocols = vec![b"h2".to_vec()];
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("https://localhost:{}/v1", listener.local_addr().unwrap().port());
        let ((opened, open), (finish, finished)) = (watch::channel(0), watch::channel(false));
        let (accepted, connections) = watch::channel(0);
        let router = Router::new().fallback(move |version: Version| answer(version, opened.clone(), finished.clone()));
        let task = tokio::spawn(accept(listener, TlsAcceptor::from(Arc::new(tls)), router, accepted));
        Self { address, authority, connections, open, finish, task, _dir: Dir(dir) }
    }

    async fn writing(&self, count: usize) {
        let mut open = self.open.clone();
        let reached = tokio::time::timeout(PATIENCE, open.wait_for(|now| *now == count)).await;
        assert!(reached.is_ok(), "{} answers are being written, not {count}", *self.open.borrow());
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, tls: TlsAcceptor, router: Router, accepted: watch::Sender<usize>) {
    while let Ok((socket, _)) = listener.accept().await {
        let (tls, router, accepted) = (tls.clone(), router.clone(), accepted.clone());
        tokio::spawn(async move {
            let Ok(socket) = tls.accept(socket).await else { return };
            accepted.send_modify(|count| *count += 1);
            let mut http = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            http.max_concurrent_streams(ALLOWED);
            let _ = http.serve_connection(TokioIo::new(socket), TowerToHyperService::new(router)).await;
        });
    }
}

async fn answer(version: Version, open: watch::Sender<usize>, mut finish: watch::Receiver<bool>) -> Body {
    assert_eq!(version, Version::HTTP_2);
    open.send_modify(|open| *open += 1);
    let writing = Writing(open);
    let begin = r#"data: {"choices":[{"delta":{"content":"<p1>회의를 엽니다."}}]}"#;
    let end =
        "data: {\"choices\":[{\"delta\":{\"content\":\"</p1>\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    let begun = stream::iter([Ok::<_, Infallible>(Bytes::from(format!("{begin}\n\n")))]);
    let ended = stream::once(async move {
        let _ = finish.wait_for(|finished| *finished).await;
        drop(writing);
        Ok(Bytes::from_static(end.as_bytes()))
    });
    Body::from_stream(begun.chain(ended))
}

#[tokio::test]
async fn streams_beyond_a_connections_limit_open_another() {
    let provider = Provider::start().await;
    let mut config = settings();
    let wide = backend::config::Model { concurrency: 1000, ..model("시험", &provider.address) };
    config.models = vec![wide];
    config.outgoing.ca_file = Some(provider.authority.clone());
    let server = Server::start(config).await;
    let ask = || async { Reader::of(server.ask(&request(Task::Shorten, &["회의를 개최합니다."])).await) };
    let mut readers = Vec::new();
    for _ in 0..ANSWERS {
        readers.push(ask().await);
    }
    provider.writing(ANSWERS).await;
    let connections = *provider.connections.borrow();
    assert!((2..ANSWERS / 10).contains(&connections), "{connections} connections");
    // A client that leaves ends its stream alone.
    drop(readers.pop());
    provider.writing(ANSWERS - 1).await;
    provider.finish.send_replace(true);
    for mut reader in readers {
        let mut last = None;
        while let Some(event) = reader.next().await {
            last = Some(event);
        }
        assert!(matches!(last, Some(Event::Done { .. })), "{last:?}");
    }
}
