//! How fast the pane is in a real browser: `cargo xtask bench pane` prints what stands here.

use anyhow::Context;
use serde_json::{Value, json};
use tests::figure;
use tests::page::{Page, Paragraph};
use tests::pages::desk::Desk;
use tests::pages::word::Word;
use tests::{Cast, Stage};

/// Runs of which the median counts.
const RUNS: usize = 15;
/// Characters of the paragraph that is polished.
const LETTERS: usize = 300;
/// A document of so many pages, with so many paragraphs on each.
const PAGES: usize = 100;
const PARAGRAPHS: usize = 14;
const LONG_RUNS: usize = 5;
/// How long the pane is watched, in milliseconds.
const WATCHED: u32 = 6000;
/// Items of a letter that fills two pages.
const LINES: usize = 50;
const INSERTED: &str = "문서에 넣었습니다";
/// Fills the form's field of several lines.
const FORM: &str = "const field = document.querySelector('#field-agenda textarea'); \
    field.value = Array.from({ length: arguments[0] }, (_, at) => `${at + 1}번째로 살펴볼 일과 그 까닭`).join('\\n'); \
    field.dispatchEvent(new Event('input', { bubbles: true }))";
/// Counts from now on how often Word is asked to do what was collected.
const COUNT: &str = "const own = OfficeExtension.ClientRequestContext.prototype, sync = own.sync; window.syncs = 0; \
    own.sync = function (...given) { window.syncs++; return sync.apply(this, given); }";
const GOOD: &str = "이 사업은 주민의 안전을 위하여 통학로의 보도를 넓히고 신호등을 새로 설치하는 사업입니다. ";
const SENTENCE: &str = "금일 14:00까지 관련 자료를 제출하여 주시기 바라며, 문제가 해결되어졌는지 확인합니다. ";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let stage = watched(Desk).await?;
    let (mut opening, mut answering) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        stage.open().await?;
        opening.push(measured(&stage, "usable").await?);
        answering.push(answer(&stage).await?);
    }
    figure::print_runs("pane: navigation → usable", opening, "ms");
    figure::print_runs("pane: press → first difference, 300 letters, embedded engine", answering, "ms");
    checking(&stage).await?;
    drop(stage);
    let word = watched(Word::Microsoft365).await?;
    checking(&word).await?;
    writing(&word).await
}

/// A letter of two pages: from its form to the preview, and into the document.
async fn writing(stage: &Stage<Word>) -> anyhow::Result<()> {
    let (mut previewed, mut inserted, mut syncs) = (Vec::new(), Vec::new(), 0.0);
    for _ in 0..LONG_RUNS {
        stage.open().await?;
        stage.take_up(&[Paragraph::body("일시: 2026. 12. 3.(목) 14:00")], 0..1).await?;
        stage.pane().open("기안").await?;
        stage.pane().choose("회의 개최").await?;
        stage.browser.run(FORM, &[json!(LINES)]).await?;
        let press = "timePress(...arguments)";
        stage
            .browser
            .run(press, &[json!("previewed"), json!("작성"), json!(".written textarea"), json!("안건")])
            .await?;
        previewed.push(measured(stage, "previewed").await?);
        stage.browser.run(COUNT, &[]).await?;
        stage
            .browser
            .run(press, &[json!("inserted"), json!("삽입"), json!("#pane, main, body"), json!(INSERTED)])
            .await?;
        inserted.push(measured(stage, "inserted").await?);
        syncs = stage.browser.run("return window.syncs", &[]).await?.as_f64().unwrap_or_default();
    }
    figure::print_runs("letter: 작성 → preview of two pages", previewed, "ms");
    figure::print_runs("letter: two pages into Word's document (fake)", inserted, "ms");
    figure::print("letter: round trips to Word for two pages", syncs, "", "calls of sync");
    Ok(())
}

/// 검토 of a long document while it is open beside it: how long others on the page wait for their turn.
async fn checking<P: Page>(stage: &Stage<P>) -> anyhow::Result<()> {
    let (mut held, mut settled) = (Vec::new(), Vec::new());
    for _ in 0..LONG_RUNS {
        stage.open().await?;
        stage.pane().open("검토").await?;
        stage.write(&long_document()).await?;
        stage.browser.run("measured.held = null; watchTurns(arguments[0])", &[json!(WATCHED)]).await?;
        held.push(measured(stage, "held").await?);
        settled.push(measured(stage, "settled").await?);
    }
    let name = stage.page.name();
    figure::print_runs(&format!("check of {PAGES} pages, {name}: longest wait for a turn"), held, "ms");
    figure::print_runs(&format!("check of {PAGES} pages, {name}: written → list complete"), settled, "ms");
    Ok(())
}

/// Some 1,500 letters a page; every fourth paragraph has something to mend.
fn long_document() -> Vec<Paragraph> {
    let paragraph = |number: usize| {
        let sentence = if number.is_multiple_of(4) { SENTENCE } else { GOOD };
        Paragraph::body(&format!("{number}번째 문단입니다. {}", sentence.repeat(2)))
    };
    (0..PAGES * PARAGRAPHS).map(paragraph).collect()
}

/// A stage whose pages carry the watch.
async fn watched<P: Page>(page: P) -> anyhow::Result<Stage<P>> {
    let stage = Stage::raise(page, Cast::Engine).await?;
    stage.browser.driver().devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    Ok(stage)
}

async fn answer(stage: &Stage<Desk>) -> anyhow::Result<f64> {
    let text: String = SENTENCE.chars().cycle().take(LETTERS).collect();
    stage.take_up(&[Paragraph::body(&text)], 0..1).await?;
    stage.pane().polish().await?;
    measured(stage, "answered").await
}

/// Milliseconds that the page itself took.
async fn measured<P: Page>(stage: &Stage<P>, what: &str) -> anyhow::Result<f64> {
    let took = stage.browser.wait(what, "return window.measured?.[arguments[0]] ?? null", &[Value::from(what)]).await?;
    took.as_f64().context("no number")
}

/// Looks from inside the page: what is in the document and painted.
const WATCH: &str = include_str!("pane_bench.js");
