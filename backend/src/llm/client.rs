//! The outgoing HTTP client: own certificate authorities and proxy by setting, wide HTTP/1.1 pools.

use crate::config::Outgoing;
use reqwest::{Certificate, Client, Proxy};
use std::time::Duration;

/// One connection per running answer: HTTP/2 would queue behind its stream limit.
const IDLE_CONNECTIONS: usize = 1024;
const IDLE: Duration = Duration::from_secs(90);
const KEEP_ALIVE: Duration = Duration::from_secs(30);

pub fn client(outgoing: &Outgoing, connect: Duration) -> Result<Client, String> {
    // Whoever was first has installed the same provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = Client::builder()
        .http1_only()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .pool_max_idle_per_host(IDLE_CONNECTIONS)
        .pool_idle_timeout(IDLE)
        .connect_timeout(connect)
        .tcp_nodelay(true)
        .tcp_keepalive(KEEP_ALIVE);
    if let Some(proxy) = &outgoing.proxy {
        builder = builder.proxy(Proxy::all(proxy).map_err(|e| format!("proxy: {e}"))?);
    }
    if let Some(file) = &outgoing.ca_file {
        let pem = std::fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let authorities = Certificate::from_pem_bundle(&pem).map_err(|e| format!("{}: {e}", file.display()))?;
        builder = builder.tls_certs_merge(authorities);
    }
    builder.build().map_err(|e| e.to_string())
}
