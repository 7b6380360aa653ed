//! Word: the pane alone in its page on Microsoft's own client library, and a fake document behind the library.

use crate::browser::Browser;
use crate::page::{Kind, Page, Paragraph, Point, Run};
use crate::root;
use anyhow::{Context, ensure};
use backend::config::Config;
use serde_json::{Value, json};

/// A version of Word; what it has and how it errs stands in `word/document.js`.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    Ltsc2021,
    Ltsc2024,
    Microsoft365,
    Web,
}

/// The fake, in the order in which its parts build on each other.
const FAKE: &[&str] = &[
    include_str!("word/document.js"),
    include_str!("word/ooxml.js"),
    include_str!("word/objects.js"),
    include_str!("word/bridge.js"),
    include_str!("word/newer.js"),
    include_str!("word/story.js"),
];

impl Word {
    /// Every version, the oldest first.
    pub const ALL: [Self; 4] = [Self::Ltsc2021, Self::Ltsc2024, Self::Microsoft365, Self::Web];

    const fn profile(self) -> &'static str {
        match self {
            Self::Ltsc2021 => "ltsc-2021",
            Self::Ltsc2024 => "ltsc-2024",
            Self::Microsoft365 => "m365",
            Self::Web => "web",
        }
    }

    /// Calls a function of `window.fakeWord`; `word/story.js` lists them.
    ///
    /// # Errors
    /// When it throws.
    pub async fn act(self, browser: &Browser, what: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        browser.run(&format!("return window.fakeWord.{what}(...arguments) ?? null;"), arguments).await
    }
}

impl Page for Word {
    fn name(&self) -> &'static str {
        match self {
            Self::Ltsc2021 => "word LTSC 2021",
            Self::Ltsc2024 => "word LTSC 2024",
            Self::Microsoft365 => "word",
            Self::Web => "word on the web",
        }
    }

    fn path(&self) -> String {
        format!("{}/pane.html?word={}&_host_Info=Word$Win32$16.01$ko-KR$$$$0", wire::paths::PANE, self.profile())
    }

    fn configure(&self, config: &mut Config) -> anyhow::Result<()> {
        let library = root().join("tests/node_modules/@microsoft/office-js/dist");
        ensure!(library.join("office.js").exists(), "office.js is missing: `cargo xtask test` installs it");
        config.pane.office_js.clear();
        config.pane.office_js_dir = Some(library);
        Ok(())
    }

    async fn prepare(&self, browser: &Browser) -> anyhow::Result<()> {
        let source = format!("if (location.pathname.endsWith('.html')) {{ {} }}", FAKE.join("\n"));
        let command = "Page.addScriptToEvaluateOnNewDocument";
        browser.driver().devtools(command, json!({ "source": source })).await.map(drop)
    }

    async fn write(&self, browser: &Browser, document: &[Paragraph]) -> anyhow::Result<()> {
        let run = |run: &Run| json!({ "text": run.text, "rPr": if run.bold { "<w:b/>" } else { "" } });
        let mut column = 0;
        let paragraph = |p: &Paragraph| {
            column = if p.kind == Kind::Cell { column + 1 } else { 0 };
            let cell = (column > 0).then(|| json!({ "table": 0, "row": 0, "column": column - 1 }));
            json!({ "cell": cell, "runs": p.runs.iter().map(run).collect::<Vec<_>>() })
        };
        let document: Vec<Value> = document.iter().map(paragraph).collect();
        self.act(browser, "load", &[json!(document)]).await.map(drop)
    }

    async fn read(&self, browser: &Browser) -> anyhow::Result<Vec<Paragraph>> {
        let dump = self.act(browser, "dump", &[]).await?;
        let all = dump["paragraphs"].as_array().context("no document")?;
        all.iter().filter(|p| p["part"] == json!("MainDoc")).map(paragraph).collect()
    }

    async fn select(&self, browser: &Browser, from: Point, to: Point) -> anyhow::Result<()> {
        let points = [from.0, from.1, to.0, to.1].map(|number| json!(number));
        self.act(browser, "select", &points).await.map(drop)
    }

    async fn selected(&self, browser: &Browser) -> anyhow::Result<(usize, String)> {
        Ok(serde_json::from_value(self.act(browser, "selected", &[]).await?)?)
    }

    async fn type_at(&self, browser: &Browser, at: Point, text: &str) -> anyhow::Result<()> {
        self.act(browser, "type", &[json!(at.0), json!(at.1), json!(text)]).await.map(drop)
    }
}

/// The current text: what is marked as deleted is no part of it.
fn paragraph(value: &Value) -> anyhow::Result<Paragraph> {
    let mut runs: Vec<Run> = Vec::new();
    for run in value["runs"].as_array().context("a paragraph without runs")? {
        let (text, bold) = (run["text"].as_str().context("a run without text")?, run["rPr"] == json!("<w:b/>"));
        match runs.last_mut() {
            _ if run["rev"]["type"] == json!("del") => {}
            Some(last) if last.bold == bold => last.text.push_str(text),
            _ => runs.push(Run { text: text.to_owned(), bold }),
        }
    }
    let kind = if value["cell"].is_null() { Kind::Body } else { Kind::Cell };
    Ok(Paragraph { kind, runs })
}
