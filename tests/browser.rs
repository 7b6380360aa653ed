//! A real Chromium without a window: own processes, own profile, no way out of the machine.

use crate::outside::Outside;
use crate::process::Process;
use crate::webdriver::{Element, WebDriver};
use anyhow::{Context, bail};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a page may take to become what a story waits for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// How often it is asked.
pub(crate) const GLANCE: Duration = Duration::from_millis(20);

/// Where Debian's package `chromium-headless-shell` puts it.
const SHELL: &str = "/usr/lib/chromium/chromium-headless-shell";

/// Keeps Chromium from talking to anyone but the page.
const QUIET: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-field-trial-config",
    "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,AutofillEnableServerSideFieldClassification,PreconnectToSearch,AimEnabled,AimServerEligibilityEnabled",
    "--metrics-recording-only",
    "--allow-browser-signin=false",
    "--component-updater=url-source=http://127.0.0.1:1/",
    "--gaia-url=http://127.0.0.1:1/",
    "--google-apis-url=http://127.0.0.1:1/",
    "--google-base-url=http://127.0.0.1:1/",
    "--gcm-checkin-url=http://127.0.0.1:1/",
    "--gcm-registration-url=http://127.0.0.1:1/",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    "--lang=ko-KR",
    "--accept-lang=ko-KR",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
];

/// One browser with one page. Fields are dropped in order: the browser, its driver, its profile.
pub struct Browser {
    driver: WebDriver,
    _chromium: Process,
    _chromedriver: Process,
    outside: Outside,
    _profile: TempDir,
}

/// Ports that may turn out to be taken before chromedriver is given up.
const PORTS: usize = 5;

/// Chromedriver on a free port. It takes a port of IPv4, then the same of IPv6, and ends when another program holds
/// that one: then the next port.
async fn chromedriver(profile: &Path) -> anyhow::Result<(Process, u16)> {
    let mut command = Command::new("chromedriver");
    command.arg("--port=0").env("TMPDIR", profile);
    let mut started = Process::start(&mut command, port).await;
    for _ in 1..PORTS {
        if started.is_ok() {
            break;
        }
        started = Process::start(&mut command, port).await;
    }
    started
}

/// How the user's system looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Light,
    Dark,
    /// Contrast themes of Windows.
    Forced,
}

impl Browser {
    /// # Errors
    /// When Chromium or its driver is missing or does not start.
    pub async fn open() -> anyhow::Result<Self> {
        let profile = TempDir::with_prefix("geulbeot-story-")?;
        let outside = Outside::watch().await?;
        let mut chromium = Command::new(program());
        chromium
            .args(QUIET)
            .env("TMPDIR", profile.path())
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg(format!("--proxy-server={}", outside.proxy()))
            .arg("about:blank");
        let (chromium, driver) =
            tokio::try_join!(Process::start(&mut chromium, debugger), chromedriver(profile.path()))?;
        let session = WebDriver::open(driver.1, &chromium.1).await?;
        let browser =
            Self { driver: session, _chromium: chromium.0, _chromedriver: driver.0, outside, _profile: profile };
        browser.resize(900, 800).await?;
        Ok(browser)
    }

    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// What wanted to leave the machine.
    pub fn outside(&self) -> &Outside {
        &self.outside
    }

    /// Runs the body of a function in the page.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, script: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        self.driver.execute(script, arguments).await
    }

    /// Waits until a script gives something else than `null` and `false`; `what` says what is awaited.
    ///
    /// # Errors
    /// When it never does, with the page's text.
    pub async fn wait(&self, what: &str, script: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        let end = Instant::now() + PATIENCE;
        let mut last = Ok(Value::Null);
        while Instant::now() < end {
            last = self.run(script, arguments).await;
            match &last {
                Ok(Value::Null | Value::Bool(false)) | Err(_) => tokio::time::sleep(GLANCE).await,
                Ok(_) => return last,
            }
        }
        let page = self.run("return document.body.innerText", &[]).await.unwrap_or_default();
        last.with_context(|| format!("waited in vain: {what}"))?;
        bail!("waited in vain: {what}\n--- the page:\n{}", page.as_str().unwrap_or_default())
    }

    /// The visible, enabled element with this role and this accessible name, as soon as it is there.
    ///
    /// # Errors
    /// When it never is.
    pub async fn element(&self, role: &str, name: &str) -> anyhow::Result<Element> {
        let found = self.wait(&format!("{role} “{name}”"), FIND, &[json!(role), json!(name)]).await?;
        Element::returned(&found).context("not an element")
    }

    /// Whether such an element is there now.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn has(&self, role: &str, name: &str) -> anyhow::Result<bool> {
        Ok(!self.run(FIND, &[json!(role), json!(name)]).await?.is_null())
    }

    /// # Errors
    /// When it never comes or something lies over it.
    pub async fn click(&self, role: &str, name: &str) -> anyhow::Result<()> {
        self.driver.click(&self.element(role, name).await?).await
    }

    /// The size of the page in CSS pixels.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32) -> anyhow::Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.driver.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// # Errors
    /// When the browser refuses.
    pub async fn look(&self, look: Look) -> anyhow::Result<()> {
        let scheme = if look == Look::Light { "light" } else { "dark" };
        let forced = if look == Look::Forced { "active" } else { "none" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.driver.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
    }

    /// Types Hangul as an input method does: every step replaces the composition, the last one is committed.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn compose(&self, steps: &[&str]) -> anyhow::Result<()> {
        for step in steps {
            let end = step.encode_utf16().count();
            let state = json!({ "text": step, "selectionStart": end, "selectionEnd": end });
            self.driver.devtools("Input.imeSetComposition", state).await?;
        }
        let whole = steps.last().copied().unwrap_or_default();
        self.driver.devtools("Input.insertText", json!({ "text": whole })).await.map(drop)
    }

    /// The page as a PNG.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn picture(&self) -> anyhow::Result<Vec<u8>> {
        let taken = self.driver.devtools("Page.captureScreenshot", json!({ "format": "png" })).await?;
        let text = taken["data"].as_str().context("no picture")?;
        base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).context("not base64")
    }
}

/// The shell without windows has none of the services of a whole Chromium that call home, and starts faster.
/// Its start script in the path would outlive a kill, so the program itself is started.
fn program() -> &'static str {
    if Path::new(SHELL).exists() { SHELL } else { "chromium" }
}

fn debugger(line: &str) -> Option<String> {
    let address = line.split_once("DevTools listening on ws://")?.1;
    Some(address.split('/').next()?.to_owned())
}

fn port(line: &str) -> Option<u16> {
    line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

/// Finds by role and name the way a user would speak of it; the name may be the beginning of a longer one.
const FIND: &str = include_str!("find.js");
