//! How fast the pane is in a real browser: `cargo xtask bench pane` prints what stands here.

use anyhow::Context;
use serde_json::{Value, json};
use tests::figure;
use tests::page::Paragraph;
use tests::pages::desk::Desk;
use tests::{Cast, Stage};

/// Runs of which the median counts.
const RUNS: usize = 15;
/// Characters of the paragraph that is polished.
const LETTERS: usize = 300;
const SENTENCE: &str = "금일 14:00까지 관련 자료를 제출하여 주시기 바라며, 문제가 해결되어졌는지 확인합니다. ";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let stage = Stage::raise(Desk, Cast::Engine).await?;
    let watch = json!({ "source": WATCH });
    stage.browser.driver().devtools("Page.addScriptToEvaluateOnNewDocument", watch).await?;
    let (mut opening, mut answering) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        stage.open().await?;
        opening.push(measured(&stage, "usable").await?);
        answering.push(answer(&stage).await?);
    }
    figure::print_runs("pane: navigation → usable", opening, "ms");
    figure::print_runs("pane: press → first difference, 300 letters, embedded engine", answering, "ms");
    Ok(())
}

async fn answer(stage: &Stage<Desk>) -> anyhow::Result<f64> {
    let text: String = SENTENCE.chars().cycle().take(LETTERS).collect();
    stage.take_up(&[Paragraph::body(&text)], 0..1).await?;
    stage.pane().polish().await?;
    measured(stage, "answered").await
}

/// Milliseconds that the page itself took.
async fn measured(stage: &Stage<Desk>, what: &str) -> anyhow::Result<f64> {
    let took = stage.browser.wait(what, "return window.measured?.[arguments[0]] ?? null", &[Value::from(what)]).await?;
    took.as_f64().context("no number")
}

/// Looks from inside the page: what is in the document and painted.
const WATCH: &str = include_str!("pane_bench.js");
