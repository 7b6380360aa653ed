//! The few commands of WebDriver (W3C) that the stories need, and Chromium's own door to its DevTools.

use anyhow::{Context, bail};
use axum::body::{Body, to_bytes};
use axum::http::Request;
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The most bytes of one answer: a screenshot is the largest.
const MAX_ANSWER: usize = 64 * 1024 * 1024;

/// One session with one browser.
pub struct WebDriver {
    http: Client<HttpConnector, Body>,
    session: String,
}

/// An element of the page as WebDriver names it.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Element {
    /// The element as an argument of a script.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// The element that a script gave back.
    pub fn returned(value: &Value) -> Option<Self> {
        Some(Self(value.get(ELEMENT)?.as_str()?.to_owned()))
    }
}

impl WebDriver {
    /// Opens a session with the browser that listens for DevTools at `debugger`.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn open(port: u16, debugger: &str) -> anyhow::Result<Self> {
        let driver = format!("http://127.0.0.1:{port}/session");
        let mut opened = Self { http: Client::builder(TokioExecutor::new()).build_http(), session: driver };
        let options = json!({ "debuggerAddress": debugger });
        let wanted = json!({ "alwaysMatch": { "goog:chromeOptions": options } });
        let answer = opened.post("", json!({ "capabilities": wanted })).await?;
        let id = answer["sessionId"].as_str().context("a session without an id")?;
        opened.session = format!("{}/{id}", opened.session);
        Ok(opened)
    }

    /// # Errors
    /// When the page can't be reached.
    pub async fn goto(&self, url: &str) -> anyhow::Result<()> {
        self.post("/url", json!({ "url": url })).await.map(drop)
    }

    /// Runs the body of a JavaScript function; a promise is waited for.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn execute(&self, script: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        self.post("/execute/sync", json!({ "script": script, "args": arguments })).await
    }

    /// Clicks as a user does: scrolled into view, and refused when something lies over it.
    ///
    /// # Errors
    /// When the element is gone or covered.
    pub async fn click(&self, element: &Element) -> anyhow::Result<()> {
        self.post(&format!("/element/{}/click", element.0), json!({})).await.map(drop)
    }

    /// Role and name that assistive technology would get.
    ///
    /// # Errors
    /// When the element is gone.
    pub async fn computed(&self, element: &Element) -> anyhow::Result<(String, String)> {
        let ask = async |what: &str| {
            let answer = self.get(&format!("/element/{}/computed{what}", element.0)).await?;
            anyhow::Ok(answer.as_str().unwrap_or_default().to_owned())
        };
        Ok((ask("role").await?, ask("label").await?))
    }

    /// Presses keys one after the other into whatever has the focus; `held` keys stay down meanwhile.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn press(&self, held: &[char], keys: &[char]) -> anyhow::Result<()> {
        let down = |key: char| json!({ "type": "keyDown", "value": key.to_string() });
        let up = |key: char| json!({ "type": "keyUp", "value": key.to_string() });
        let mut actions: Vec<Value> = held.iter().copied().map(down).collect();
        actions.extend(keys.iter().flat_map(|key| [down(*key), up(*key)]));
        actions.extend(held.iter().rev().copied().map(up));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("/actions", json!({ "actions": [keyboard] })).await.map(drop)
    }

    /// One command of the DevTools protocol.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn devtools(&self, command: &str, parameters: Value) -> anyhow::Result<Value> {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    async fn get(&self, path: &str) -> anyhow::Result<Value> {
        self.send(Request::get(format!("{}{path}", self.session)).body(Body::empty())?).await
    }

    async fn post(&self, path: &str, body: Value) -> anyhow::Result<Value> {
        let request = Request::post(format!("{}{path}", self.session))
            .header("content-type", "application/json; charset=utf-8")
            .body(Body::from(serde_json::to_vec(&body)?))?;
        self.send(request).await
    }

    async fn send(&self, request: Request<Body>) -> anyhow::Result<Value> {
        let answer = self.http.request(request).await.context("the driver is gone")?;
        let status = answer.status();
        let body = to_bytes(Body::new(answer.into_body()), MAX_ANSWER).await?;
        let mut body: Value = serde_json::from_slice(&body).context("the driver did not answer in JSON")?;
        let value = body["value"].take();
        if !status.is_success() {
            bail!("{}: {}", value["error"], value["message"].as_str().unwrap_or_default());
        }
        Ok(value)
    }
}
