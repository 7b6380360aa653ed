//! Listening and serving connections: a deep backlog, no delay, deadlines for slow clients, graceful ends.

mod impatient;

use crate::config::Limits;
use axum::Router;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use impatient::Impatient;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;

/// A whole agency opens Word at nine o'clock: connections that wait to be accepted.
const BACKLOG: u32 = 4096;
/// After a failure such as "too many open files".
const PAUSE: Duration = Duration::from_millis(50);

/// # Errors
/// When the address is taken or may not be used.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// What every connection of a server shares.
#[derive(Clone)]
pub struct Service {
    pub router: Router,
    pub limits: Limits,
    pub room: Arc<Semaphore>,
    pub tls: Option<TlsAcceptor>,
    /// Closed when the server is gone.
    pub alive: watch::Receiver<()>,
}

/// Accepts until it is dropped.
pub async fn accept(listener: TcpListener, service: Service, graceful: Arc<GracefulShutdown>) {
    loop {
        let Ok(place) = service.room.clone().acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let (service, watcher) = (service.clone(), graceful.watcher());
                tokio::spawn(async move {
                    let mut alive = service.alive.clone();
                    tokio::select! {
                        () = serve(stream, service, watcher) => {}
                        _ = alive.changed() => {}
                    }
                    drop(place);
                });
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// A client's failure to speak HTTP or TLS is its own affair: nothing is logged.
async fn serve(stream: TcpStream, service: Service, watcher: Watcher) {
    let _ = stream.set_nodelay(true);
    let Service { router, limits, tls, .. } = service;
    match tls {
        None => http(stream, router, &limits, watcher).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = tokio::time::timeout(limits.head, tls.accept(stream)).await {
                http(stream, router, &limits, watcher).await;
            }
        }
    }
}

async fn http<S>(stream: S, router: Router, limits: &Limits, watcher: Watcher)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(64 * 1024);
    let stream = TokioIo::new(Impatient::new(stream, limits.write));
    let connection = builder.serve_connection(stream, TowerToHyperService::new(router));
    let _ = watcher.watch(connection).await;
}
