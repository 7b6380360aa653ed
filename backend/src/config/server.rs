//! The settings of the server itself: addresses, pane files, limits, log.

use super::{ConfigError, refuse, seconds};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    /// Plain HTTP; loopback only unless `behind_proxy`. Empty string: off.
    #[serde(deserialize_with = "address")]
    pub http: Option<SocketAddr>,
    /// HTTPS, for Word. Empty string: off.
    #[serde(deserialize_with = "address")]
    pub https: Option<SocketAddr>,
    /// The host names under which the server may be addressed, also in its own certificate.
    pub names: Vec<String>,
    /// Plain HTTP may listen beyond loopback because a proxy in front does TLS.
    pub behind_proxy: bool,
    /// Certificate chain and key (PEM); none: an own certificate, kept in `data`.
    pub certificate: Option<PathBuf>,
    pub key: Option<PathBuf>,
    /// Where the server keeps what must outlive it.
    pub data: PathBuf,
    /// How long running answers may go on after SIGTERM.
    #[serde(deserialize_with = "seconds")]
    pub drain: Duration,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            http: Some(SocketAddr::from(([127, 0, 0, 1], 8080))),
            https: Some(SocketAddr::from(([127, 0, 0, 1], 8443))),
            names: ["localhost", "127.0.0.1", "[::1]"].map(str::to_owned).to_vec(),
            behind_proxy: false,
            certificate: None,
            key: None,
            data: PathBuf::from("geulbeot-data"),
            drain: Duration::from_secs(60),
        }
    }
}

impl Server {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self.http.is_none() && self.https.is_none() {
            return refuse("[server] has neither http nor https");
        }
        if self.http.is_some_and(|a| !a.ip().is_loopback()) && !self.behind_proxy {
            return refuse("[server] http beyond loopback needs behind_proxy = true and a proxy that does TLS");
        }
        if self.certificate.is_some() != self.key.is_some() {
            return refuse("[server] certificate and key belong together");
        }
        if self.names.is_empty() {
            return refuse("[server] names is empty: nobody could reach the server");
        }
        Ok(())
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pane {
    /// The built pane.
    pub dir: PathBuf,
    /// The icons of the manifest.
    pub icons: PathBuf,
    /// Where office.js is loaded from; empty with `office_js_dir`.
    pub office_js: String,
    /// An own copy of office.js, served by this server.
    pub office_js_dir: Option<PathBuf>,
    /// Who may show the pane in a frame (Word on the web).
    pub frame_ancestors: Vec<String>,
}

impl Default for Pane {
    fn default() -> Self {
        let word = [
            "https://*.officeapps.live.com",
            "https://*.office.com",
            "https://*.office365.com",
            "https://*.microsoft365.com",
            "https://*.cloud.microsoft",
            "https://*.microsoftpersonalcontent.com",
            "https://*.live.com",
            "https://*.sharepoint.com",
        ];
        Self {
            dir: PathBuf::from("dist/pane"),
            icons: PathBuf::from("manifest/icons"),
            office_js: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js".to_owned(),
            office_js_dir: None,
            frame_ancestors: word.map(str::to_owned).to_vec(),
        }
    }
}

impl Pane {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let bad = |text: &str| text.contains(|c: char| c.is_whitespace() || "\"'<>;,".contains(c));
        if self.office_js_dir.is_some() {
            if !self.office_js.is_empty() {
                return refuse("[pane] office_js and office_js_dir: choose one (office_js = \"\" with an own copy)");
            }
        } else if !self.office_js.is_empty() && (!self.office_js.starts_with("https://") || bad(&self.office_js)) {
            return refuse("[pane] office_js must be an https:// address");
        }
        match self.frame_ancestors.iter().find(|a| bad(a)) {
            Some(one) => refuse(format!("[pane] frame_ancestors: {one:?} is no origin")),
            None => Ok(()),
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// The largest request body in bytes.
    pub body: usize,
    /// Open connections over all listeners.
    pub connections: usize,
    /// Answers that may stream at the same time.
    pub answers: usize,
    /// Until a request's head is there; also how long an idle connection is kept.
    #[serde(deserialize_with = "seconds")]
    pub head: Duration,
    /// Until a request's body is there.
    #[serde(deserialize_with = "seconds")]
    pub read: Duration,
    /// How long a client may take nothing of an answer.
    #[serde(deserialize_with = "seconds")]
    pub write: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 512 * 1024,
            connections: 16_384,
            answers: 4_096,
            head: Duration::from_secs(30),
            read: Duration::from_secs(20),
            write: Duration::from_secs(60),
        }
    }
}

/// What is the agency's own and stays readable: its officials, telephones, mail domains, addresses.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Privacy {
    pub names: Vec<String>,
    pub phones: Vec<String>,
    pub mail_domains: Vec<String>,
    pub addresses: Vec<String>,
}

impl Privacy {
    pub fn settings(&self) -> language::privacy::Settings {
        let Self { names, phones, mail_domains, addresses } = self.clone();
        language::privacy::Settings { names, phones, mail_domains, addresses }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: String,
    pub format: Format,
}

impl Default for Log {
    fn default() -> Self {
        Self { level: "info".to_owned(), format: Format::Plain }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Plain,
    Json,
}

fn address<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<SocketAddr>, D::Error> {
    let text = String::deserialize(from)?;
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(serde::de::Error::custom) }
}
