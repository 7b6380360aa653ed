//! The settings of models: what they are, which documents they may see, who is asked first.

use super::{ConfigError, refuse, seconds};
use serde::Deserialize;
use std::path::PathBuf;
use std::time::Duration;
use wire::assist::{DocumentClass, Location};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// As the user sees it.
    pub name: String,
    pub protocol: ProtocolName,
    /// The base address, such as `http://10.0.0.5:8000/v1`.
    pub url: String,
    /// The provider's own name of the model.
    pub model: String,
    pub location: Location,
    /// Which documents it may see.
    pub classes: Vec<DocumentClass>,
    /// The variable that holds the key.
    #[serde(default)]
    pub key_env: Option<String>,
    /// The file that holds the key.
    #[serde(default)]
    pub key_file: Option<PathBuf>,
    #[serde(skip)]
    pub key: Option<Secret>,
    /// Requests at the same time.
    #[serde(default = "concurrency")]
    pub concurrency: usize,
    /// Requests that may wait beyond that.
    #[serde(default = "queue")]
    pub queue: usize,
    /// The longest answer, in tokens.
    #[serde(default = "max_output")]
    pub max_output: u32,
    /// Price of a million tokens in won, for the usage record.
    #[serde(default)]
    pub price_input: f64,
    #[serde(default)]
    pub price_output: f64,
    /// Further fields of the request's body, such as `temperature`.
    #[serde(default)]
    pub extra: toml::Table,
    /// Deadlines of this model alone.
    #[serde(default)]
    pub deadlines: Option<Deadlines>,
}

const fn concurrency() -> usize {
    64
}

const fn queue() -> usize {
    256
}

const fn max_output() -> u32 {
    8192
}

impl Model {
    pub(super) fn check(&self, classes: &Classes) -> Result<(), ConfigError> {
        let refuse = |what: String| refuse(format!("model {:?}: {what}", self.name));
        if self.name.trim().is_empty() || self.name.chars().count() > 60 {
            return refuse("the name is empty or longer than 60 characters".into());
        }
        if let Some(class) = self.classes.iter().find(|&&class| !classes.allow(class, self.location)) {
            return refuse(format!("class {} may not go to {:?}", Classes::letter(*class), self.location));
        }
        if !self.url.starts_with("http://") && !self.url.starts_with("https://") {
            return refuse("url must begin with http:// or https://".into());
        }
        if self.url.starts_with("http://") && self.location == Location::Overseas {
            return refuse("an overseas model needs https".into());
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/@".contains(c);
        if self.model.is_empty() || !self.model.chars().all(plain) {
            return refuse("model must be a plain name".into());
        }
        if self.concurrency == 0 || self.max_output == 0 {
            return refuse("concurrency and max_output must be above 0".into());
        }
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProtocolName {
    OpenaiChat,
    OpenaiResponses,
    Anthropic,
    Gemini,
}

/// Where documents of a class may go. 기밀(C) goes nowhere: it never leaves the pane.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Classes {
    #[serde(rename = "C")]
    pub confidential: Vec<Location>,
    #[serde(rename = "S")]
    pub sensitive: Vec<Location>,
    #[serde(rename = "O")]
    pub open: Vec<Location>,
    /// The class of a document of which nothing is known.
    #[serde(rename = "default")]
    pub preset: DocumentClass,
}

impl Default for Classes {
    fn default() -> Self {
        Self {
            confidential: Vec::new(),
            sensitive: vec![Location::OnPremise, Location::Domestic],
            open: vec![Location::OnPremise, Location::Domestic, Location::Overseas],
            preset: DocumentClass::Sensitive,
        }
    }
}

impl Classes {
    pub fn allow(&self, class: DocumentClass, location: Location) -> bool {
        match class {
            DocumentClass::Confidential => false,
            DocumentClass::Sensitive => self.sensitive.contains(&location),
            DocumentClass::Open => self.open.contains(&location),
        }
    }

    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self.confidential.is_empty() {
            return Ok(());
        }
        refuse("[classes] C must stay empty: a document of class C never leaves the pane")
    }

    const fn letter(class: DocumentClass) -> char {
        match class {
            DocumentClass::Confidential => 'C',
            DocumentClass::Sensitive => 'S',
            DocumentClass::Open => 'O',
        }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Deadlines {
    #[serde(deserialize_with = "seconds")]
    pub connect: Duration,
    /// Until the first piece.
    #[serde(deserialize_with = "seconds")]
    pub first: Duration,
    /// Between two pieces.
    #[serde(deserialize_with = "seconds")]
    pub idle: Duration,
    /// The whole answer.
    #[serde(deserialize_with = "seconds")]
    pub total: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        let [connect, first, idle, total] = [3, 30, 30, 300].map(Duration::from_secs);
        Self { connect, first, idle, total }
    }
}

/// How models are reached.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Outgoing {
    /// Further certificate authorities (PEM), for networks that inspect TLS.
    pub ca_file: Option<PathBuf>,
    /// An outgoing proxy such as `http://proxy.agency.kr:3128`.
    pub proxy: Option<String>,
}

/// A key; never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}
