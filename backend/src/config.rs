//! Every setting, from one TOML file, the environment over it, and secrets from the environment or files only.
//! The only file that reads the environment. `config.example.toml` documents each setting.

mod letters;
mod model;
mod routes;
mod server;

pub use letters::Letters;
pub use model::{Classes, Deadlines, Model, Outgoing, ProtocolName, Secret};
pub use routes::Routes;
pub use server::{Format, Limits, Log, Pane, Privacy, Server};

use serde::Deserialize;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    pub server: Server,
    pub pane: Pane,
    pub limits: Limits,
    pub log: Log,
    pub privacy: Privacy,
    pub classes: Classes,
    pub outgoing: Outgoing,
    pub deadlines: Deadlines,
    pub models: Vec<Model>,
    pub routes: Routes,
    pub letters: Letters,
}

/// Why the server does not start, in words for the person who set it up.
#[derive(Debug)]
pub enum ConfigError {
    Unreadable(PathBuf, std::io::Error),
    Malformed(String),
    /// Two settings contradict each other, or one can't be.
    Refused(String),
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Malformed(what) => write!(f, "the settings can't be read: {what}"),
            Self::Refused(what) => write!(f, "the settings are refused: {what}"),
        }
    }
}

impl std::error::Error for ConfigError {}

/// The environment's variables that override a setting: `GEULBEOT__SERVER__HTTP` is `http` of `[server]`.
const PREFIX: &str = "GEULBEOT__";
/// Where the file stands when the command line does not say.
const FILE: &str = "GEULBEOT_CONFIG";

/// Reads the file (or none), lays the environment over it, fetches secrets and checks everything.
///
/// # Errors
/// `ConfigError`; the server must not start.
pub fn load(file: Option<&Path>) -> Result<Config, ConfigError> {
    let named = file.map(Path::to_owned).or_else(|| variable(FILE).map(PathBuf::from));
    let text = named.map_or(Ok(String::new()), |path| read(&path))?;
    parse(&text, &overrides())
}

fn parse(text: &str, overrides: &[(String, String)]) -> Result<Config, ConfigError> {
    let mut table: toml::Table = text.parse().map_err(|e: toml::de::Error| ConfigError::Malformed(e.to_string()))?;
    for (path, value) in overrides {
        lay_over(&mut table, path, value)?;
    }
    let mut config: Config = table.try_into().map_err(|e: toml::de::Error| ConfigError::Malformed(e.to_string()))?;
    for model in &mut config.models {
        model.key = secret(model)?;
    }
    config.check()?;
    Ok(config)
}

/// Sets one value: as TOML where it is TOML (a number, a list), else as a plain string.
fn lay_over(table: &mut toml::Table, path: &str, value: &str) -> Result<(), ConfigError> {
    let refused = || ConfigError::Refused(format!("the variable {PREFIX}{path} names no setting"));
    let lower = path.to_lowercase();
    let (section, key) = lower.split_once("__").ok_or_else(refused)?;
    let section = table.entry(section).or_insert_with(|| toml::Table::new().into());
    let parsed = format!("v = {value}").parse::<toml::Table>().ok().and_then(|mut t| t.remove("v"));
    let value = parsed.unwrap_or_else(|| value.to_owned().into());
    section.as_table_mut().ok_or_else(refused)?.insert(key.to_owned(), value);
    Ok(())
}

fn secret(model: &Model) -> Result<Option<Secret>, ConfigError> {
    match (&model.key_env, &model.key_file) {
        (Some(name), None) => variable(name)
            .map(|key| Some(Secret::new(&key)))
            .ok_or_else(|| ConfigError::Refused(format!("model {}: the variable {name} is not set", model.name))),
        (None, Some(file)) => Ok(Some(Secret::new(&read(file)?))),
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(ConfigError::Refused(format!("model {}: key_env and key_file", model.name))),
    }
}

fn read(path: &Path) -> Result<String, ConfigError> {
    std::fs::read_to_string(path).map_err(|error| ConfigError::Unreadable(path.to_owned(), error))
}

#[expect(clippy::disallowed_methods, reason = "this file reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[expect(clippy::disallowed_methods, reason = "this file reads the environment")]
fn overrides() -> Vec<(String, String)> {
    std::env::vars().filter_map(|(name, value)| Some((name.strip_prefix(PREFIX)?.to_owned(), value))).collect()
}

impl Config {
    /// Refuses what contradicts itself.
    ///
    /// # Errors
    /// `ConfigError::Refused` with a sentence.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.server.check()?;
        self.pane.check()?;
        self.classes.check()?;
        self.letters.calendar().map_err(ConfigError::Refused)?;
        let mut names = HashSet::from([wire::assist::ENGINE]);
        for model in &self.models {
            if !names.insert(&model.name) {
                return refuse(format!("two models are called {:?}", model.name));
            }
            model.check(&self.classes)?;
        }
        match self.routes.names().find(|name| !names.contains(name)) {
            Some(name) => refuse(format!("routes name the model {name:?}, which is not configured")),
            None => Ok(()),
        }
    }
}

fn refuse<T>(what: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError::Refused(what.into()))
}

/// A number of seconds, whole or not.
fn seconds<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
    let number = f64::deserialize(from)?;
    Duration::try_from_secs_f64(number).map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../config.example.toml");

    #[test]
    fn the_example_documents_every_setting() {
        let example = parse(EXAMPLE, &[]).unwrap();
        assert_eq!(format!("{example:?}"), format!("{:?}", Config::default()), "the example shows the defaults");
        let full: String = EXAMPLE.lines().map(|l| format!("{}\n", l.strip_prefix("#: ").unwrap_or(l))).collect();
        let full = parse(&full, &[]).unwrap();
        assert!(!full.models.is_empty());
    }

    #[test]
    fn the_environment_lies_over_the_file() {
        let over = [("SERVER__HTTP".to_owned(), "127.0.0.1:9".to_owned()), ("limits__body".to_owned(), "7".to_owned())];
        let config = parse("[server]\nhttp = \"127.0.0.1:8\"", &over).unwrap();
        assert_eq!((config.server.http.unwrap().port(), config.limits.body), (9, 7));
        assert!(parse("", &[("NONSENSE".to_owned(), String::new())]).is_err());
    }

    #[track_caller]
    fn refused(text: &str, word: &str) {
        let error = parse(text, &[]).unwrap_err().to_string();
        assert!(error.contains(word), "{error}");
    }

    #[test]
    fn contradictions_are_refused_at_the_start() {
        refused("[server]\nhttp = \"0.0.0.0:8080\"", "behind_proxy");
        refused("[server]\ncertificate = \"a.pem\"", "key");
        refused("[pane]\noffice_js = \"https://a.kr/office.js\"\noffice_js_dir = \"x\"", "office_js");
        refused("[pane]\noffice_js = \"ftp://a\"", "https");
        refused("[classes]\nC = [\"on-premise\"]", "C");
        let model = "[[models]]\nname = \"가\"\nprotocol = \"openai-chat\"\nurl = \"http://a/v1\"\nmodel = \"m\"\n";
        refused(&format!("{model}location = \"overseas\"\nclasses = [\"S\"]"), "S");
        refused(&format!("{model}key = \"geheim\"\nlocation = \"domestic\"\nclasses = [\"O\"]"), "key");
        refused(&format!("{model}location = \"overseas\"\nclasses = [\"O\"]"), "https");
        refused("[letters]\nholidays = [\"2026. 2. 30.\"]", "holidays");
        refused("[routes]\nplain = [\"없음\"]", "없음");
    }
}
