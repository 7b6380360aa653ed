//! The browser page: sheets of formatted paragraphs beside the pane.

use crate::browser::Browser;
use crate::page::{Kind, Page, Paragraph, Point, Run};
use anyhow::Context;
use backend::config::Config;
use serde_json::{Value, json};

/// The page at the server's front door.
#[derive(Clone, Copy, Debug)]
pub struct Desk;

impl Page for Desk {
    fn name(&self) -> &'static str {
        "desk"
    }

    fn path(&self) -> String {
        wire::paths::DESK.to_owned()
    }

    fn configure(&self, _: &mut Config) -> anyhow::Result<()> {
        Ok(())
    }

    async fn write(&self, browser: &Browser, document: &[Paragraph]) -> anyhow::Result<()> {
        let run = |run: &Run| json!({ "text": run.text, "bold": run.bold });
        let paragraph = |p: &Paragraph| {
            let runs: Vec<Value> = p.runs.iter().map(run).collect();
            json!({ "cell": p.kind == Kind::Cell, "runs": runs })
        };
        let document: Vec<Value> = document.iter().map(paragraph).collect();
        act(browser, "write", &[json!(document)]).await.map(drop)
    }

    async fn read(&self, browser: &Browser) -> anyhow::Result<Vec<Paragraph>> {
        let read = act(browser, "read", &[]).await?;
        read.as_array().context("no document")?.iter().map(paragraph).collect()
    }

    async fn select(&self, browser: &Browser, from: Point, to: Point) -> anyhow::Result<()> {
        let points = [from.0, from.1, to.0, to.1].map(|number| json!(number));
        act(browser, "select", &points).await.map(drop)
    }

    async fn selected(&self, browser: &Browser) -> anyhow::Result<(usize, String)> {
        Ok(serde_json::from_value(act(browser, "selected", &[]).await?)?)
    }

    async fn type_at(&self, browser: &Browser, at: Point, text: &str) -> anyhow::Result<()> {
        act(browser, "type", &[json!(at.0), json!(at.1), json!(text)]).await.map(drop)
    }
}

async fn act(browser: &Browser, what: &str, arguments: &[Value]) -> anyhow::Result<Value> {
    let script = format!("{}\nreturn {what}Document(...arguments);", include_str!("desk.js"));
    browser.run(&script, arguments).await
}

fn paragraph(value: &Value) -> anyhow::Result<Paragraph> {
    let run = |value: &Value| {
        let text = value["text"].as_str().context("a run without text")?.to_owned();
        anyhow::Ok(Run { text, bold: value["bold"] == json!(true) })
    };
    let runs =
        value["runs"].as_array().context("a paragraph without runs")?.iter().map(run).collect::<Result<_, _>>()?;
    let kind = if value["cell"] == json!(true) { Kind::Cell } else { Kind::Body };
    Ok(Paragraph { kind, runs })
}
