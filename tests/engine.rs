//! The engine's parts in a page of the browser, without the pane around them.

use crate::browser::Browser;
use crate::root;
use anyhow::Context;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::path::Path;

/// One module, loaded into a blank page.
pub struct Engine {
    browser: Browser,
}

impl Engine {
    /// Opens a browser and loads a module that `cargo xtask test` and `cargo xtask bench` build.
    ///
    /// # Errors
    /// When the module is not built or the browser is missing.
    pub async fn load(name: &str) -> anyhow::Result<Self> {
        let file = |end: &str| root().join(format!("target/pane/engines/{name}.{end}"));
        let (glue, module) = (read(&file("js"))?, read(&file("wasm"))?);
        let browser = Browser::open().await?;
        browser.driver().goto("about:blank").await?;
        let arguments = [json!(String::from_utf8(glue)?), json!(STANDARD.encode(module))];
        browser.run(LOAD, &arguments).await.context("the module does not start")?;
        Ok(Self { browser })
    }

    /// What the module says of each text.
    ///
    /// # Errors
    /// When it panics.
    pub async fn said(&self, what: &str, texts: &[String]) -> anyhow::Result<Vec<String>> {
        let said = self.browser.run("return window.engine.said(...arguments)", &[json!(what), json!(texts)]).await?;
        Ok(serde_json::from_value(said)?)
    }

    /// Milliseconds that one answer takes: the best of some runs, so that the machine's other work counts little.
    ///
    /// # Errors
    /// When it panics.
    pub async fn millis(&self, what: &str, text: &str, times: u32) -> anyhow::Result<f64> {
        let took = self.browser.run(TIME, &[json!(what), json!(text), json!(times), json!(RUNS)]).await?;
        took.as_f64().context("no number")
    }
}

const RUNS: u32 = 7;

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("{} is missing: run `cargo xtask build engines`", file.display()))
}

const LOAD: &str = "const bind = new Function(arguments[0] + '; return wasm_bindgen;')(); \
    const bytes = Uint8Array.from(atob(arguments[1]), (c) => c.charCodeAt(0)); \
    return bind({ module_or_path: bytes }).then(() => { window.engine = bind; })";

const TIME: &str = "const [what, text, times, runs] = arguments; \
    window.engine.ask(what, text, times); \
    let best = Infinity; \
    for (let run = 0; run < runs; run++) { \
      const start = performance.now(); \
      window.engine.ask(what, text, times); \
      best = Math.min(best, performance.now() - start); \
    } \
    return best / times";
