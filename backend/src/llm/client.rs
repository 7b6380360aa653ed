//! The outgoing HTTP clients: own certificate authorities and proxy by setting, HTTP/2 where the provider speaks it.

use crate::config::Outgoing;
use reqwest::{Certificate, Client, Proxy};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Answers that share a client, and so one HTTP/2 connection to a provider: what providers commonly allow. Further
/// streams would wait for one to end, so they get a client of their own.
const STREAMS: usize = 100;
/// HTTP/1.1 takes one connection per running answer.
const IDLE_CONNECTIONS: usize = 1024;
const IDLE: Duration = Duration::from_secs(90);
const KEEP_ALIVE: Duration = Duration::from_secs(30);

/// As many clients as answers need at the same time.
pub struct Clients {
    build: Box<dyn Fn() -> Result<Client, String> + Send + Sync>,
    /// Each with a count of its leases.
    clients: Mutex<Vec<(Client, Arc<()>)>>,
}

/// A client for one answer; its place is free again when this is dropped.
pub struct Lease {
    pub client: Client,
    _place: Arc<()>,
}

impl Clients {
    /// # Errors
    /// A sentence for the person who set up proxy or certificate authorities.
    pub fn new(outgoing: &Outgoing, connect: Duration) -> Result<Self, String> {
        // Whoever was first has installed the same provider.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let authorities = authorities(outgoing)?;
        let proxy = outgoing.proxy.as_ref().map(Proxy::all).transpose().map_err(|e| format!("proxy: {e}"))?;
        let build = move || client(&authorities, proxy.clone(), connect);
        let clients = Mutex::new(vec![(build()?, Arc::default())]);
        Ok(Self { build: Box::new(build), clients })
    }

    /// The first client with a free stream; a new one when all are full.
    ///
    /// # Errors
    /// When a further client can't be had, such as for want of memory or files.
    pub fn lease(&self) -> Result<Lease, String> {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let free = clients.iter().position(|(_, leases)| Arc::strong_count(leases) <= STREAMS);
        let at = match free {
            Some(at) => at,
            None => {
                clients.push(((self.build)()?, Arc::default()));
                clients.len() - 1
            }
        };
        let (client, leases) = &clients[at];
        Ok(Lease { client: client.clone(), _place: leases.clone() })
    }
}

fn authorities(outgoing: &Outgoing) -> Result<Vec<Certificate>, String> {
    let Some(file) = &outgoing.ca_file else { return Ok(Vec::new()) };
    let pem = std::fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    Certificate::from_pem_bundle(&pem).map_err(|e| format!("{}: {e}", file.display()))
}

fn client(authorities: &[Certificate], proxy: Option<Proxy>, connect: Duration) -> Result<Client, String> {
    let mut builder = Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(IDLE_CONNECTIONS)
        .pool_idle_timeout(IDLE)
        .connect_timeout(connect)
        .http2_keep_alive_interval(KEEP_ALIVE)
        .tcp_nodelay(true)
        .tcp_keepalive(KEEP_ALIVE);
    if let Some(proxy) = proxy {
        builder = builder.proxy(proxy);
    }
    if !authorities.is_empty() {
        builder = builder.tls_certs_merge(authorities.iter().cloned());
    }
    builder.build().map_err(|e| e.to_string())
}
