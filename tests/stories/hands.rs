//! Every hand: keyboard alone, an input method for Hangul, a screen reader (axe).

use anyhow::{Context, ensure};
use libtest_mimic::Trial;
use serde_json::{Value, json};
use tests::browser::Look;
use tests::fake_model::passage::rewritten;
use tests::page::{Page, Paragraph};
use tests::story::story;
use tests::{Cast, Stage, key, root};

const ROUGH: &str = "금일 회의를 개최합니다.";
const POLISHED: &str = "오늘 회의를 개최합니다.";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    vec![
        story(page, "keyboard alone", Cast::Engine, keyboard),
        story(page, "an instruction composed in Hangul", Cast::Model, composed),
        story(page, "axe finds nothing", Cast::Engine, accessible),
    ]
}

async fn keyboard<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body(ROUGH)], 0..1).await?;
    stage.pane().enter().await?;
    stage.pane().go_by_key().await?;
    stage.pane().answered().await?;
    stage.pane().tab_to("모두 적용").await?;
    stage.browser.driver().press(&[], &[key::ENTER]).await?;
    stage.reads(0, POLISHED).await?;
    stage.pane().enter().await?;
    stage.pane().tab_to("되돌리기").await?;
    stage.browser.driver().press(&[], &[key::SPACE]).await?;
    stage.reads(0, ROUGH).await
}

async fn composed<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.model.answer(|prompt| rewritten(prompt, |text| text.replace("금일", "오늘")));
    stage.take_up(&[Paragraph::body(ROUGH)], 0..1).await?;
    stage.pane().choose("직접 요청").await?;
    stage.browser.click("textbox", "요청할 내용").await?;
    stage.browser.compose(&["ㅉ", "짜", "짧"]).await?;
    stage.browser.compose(&["ㄱ", "게"]).await?;
    ensure!(stage.model.served() == 0, "a composition sent the request");
    stage.pane().go_by_key().await?;
    stage.pane().answered().await?;
    let asked = format!("{:?}", stage.model.seen());
    ensure!(asked.contains("짧게"), "{asked}");
    Ok(())
}

async fn accessible<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let file = root().join("tests/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(file).context("axe-core is missing: `cargo xtask test` installs it")?;
    stage.browser.run(&axe, &[]).await?;
    stage.take_up(&[Paragraph::body(ROUGH)], 0..1).await?;
    stage.pane().polish().await?;
    for look in [Look::Light, Look::Dark] {
        stage.browser.look(look).await?;
        for tab in stage.pane().tabs().await? {
            stage.pane().open(&tab).await?;
            let found = stage.browser.run(AXE, &[]).await?;
            ensure!(found == json!([]), "{look:?}, {tab}: {}", described(&found));
        }
    }
    Ok(())
}

const AXE: &str = "return window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }) \
    .then((r) => r.violations.map((v) => ({ rule: v.id, places: v.nodes.map((n) => n.html + ' ' + n.failureSummary) })))";

fn described(found: &Value) -> String {
    serde_json::to_string_pretty(found).unwrap_or_default()
}
