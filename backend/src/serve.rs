//! Starting and ending a server: listeners up, then drain, then the end.

use crate::app::App;
use crate::certificate;
use crate::config::Config;
use crate::connection::{self, Service};
use crate::lifecycle::Phase;
use crate::llm::Models;
use crate::router::router;
use hyper_util::server::graceful::GracefulShutdown;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// How long answers get to write their last event after they were told to stop.
const LAST_WORDS: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub enum ServeError {
    Listen(SocketAddr, io::Error),
    Certificate(io::Error),
    /// The outgoing client: a proxy's address or a CA file.
    Outgoing(String),
}

impl std::fmt::Display for ServeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Listen(address, error) => write!(f, "can't listen on {address}: {error}"),
            Self::Certificate(error) => write!(f, "the certificate can't be used: {error}"),
            Self::Outgoing(what) => write!(f, "models can't be reached with these settings: {what}"),
        }
    }
}

impl std::error::Error for ServeError {}

/// A server that runs; dropping it ends it at once, `shutdown` lets answers finish.
pub struct Running {
    pub http: Option<SocketAddr>,
    pub https: Option<SocketAddr>,
    /// Our own certificate, to be trusted by hand.
    pub own_certificate: Option<PathBuf>,
    app: Arc<App>,
    listeners: JoinSet<()>,
    graceful: Arc<GracefulShutdown>,
    /// Dropping it closes every connection.
    _alive: watch::Sender<()>,
}

/// Starts a server; port 0 takes a free one.
///
/// # Errors
/// `ServeError` when an address is taken, or certificate, proxy or CA can't be used.
pub async fn serve(config: Config) -> Result<Running, ServeError> {
    let models = Models::new(&config).map_err(ServeError::Outgoing)?;
    let http = config.server.http.map(listen).transpose()?;
    let https = config.server.https.map(listen).transpose()?;
    let identity = https.as_ref().map(|_| certificate::identity(&config.server)).transpose();
    let identity = identity.map_err(ServeError::Certificate)?;
    let app = App::new(config, models);
    let graceful = Arc::new(GracefulShutdown::new());
    let (_alive, alive) = watch::channel(());
    let mut service = Service {
        router: router(&app),
        limits: app.config.limits.clone(),
        room: Arc::new(Semaphore::new(app.config.limits.connections)),
        tls: None,
        alive,
    };
    let addresses = [&http, &https].map(|l| l.as_ref().map(|(_, address)| *address));
    let mut listeners = JoinSet::new();
    if let Some((listener, _)) = http {
        listeners.spawn(connection::accept(listener, service.clone(), graceful.clone()));
    }
    if let (Some((listener, _)), Some(identity)) = (https, &identity) {
        service.tls = Some(TlsAcceptor::from(identity.tls.clone()));
        listeners.spawn(connection::accept(listener, service, graceful.clone()));
    }
    let [http, https] = addresses;
    let own_certificate = identity.and_then(|i| i.own);
    Ok(Running { http, https, own_certificate, app, listeners, graceful, _alive })
}

fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), ServeError> {
    let failed = |error| ServeError::Listen(address, error);
    let listener = connection::listen(address).map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    Ok((listener, bound))
}

impl Running {
    /// Takes no more work, lets answers run for the drain time, tells the rest to stop, and ends.
    pub async fn shutdown(mut self) {
        self.app.lifecycle.enter(Phase::Draining);
        self.listeners.shutdown().await;
        let Some(graceful) = Arc::into_inner(self.graceful) else { return };
        let mut closed = std::pin::pin!(graceful.shutdown());
        if tokio::time::timeout(self.app.config.server.drain, &mut closed).await.is_err() {
            self.app.lifecycle.enter(Phase::Ending);
            let _ = tokio::time::timeout(LAST_WORDS, closed).await;
        }
    }
}
