//! 검토: to the place and back, fixed and taken back, ignored, and said clearly when nothing is left.

use anyhow::ensure;
use libtest_mimic::Trial;
use tests::page::{Page, Paragraph};
use tests::pages::word::Word;
use tests::story::story;
use tests::{Cast, Stage, key};

const TWICE: [&str; 2] = ["문제가 해결되어졌다.", "다시 해결되어졌다."];
const FIXED: &str = "문제가 해결되었다.";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    let mut all = vec![story(page, "findings fixed by key and taken back", Cast::Engine, fixed)];
    // The oldest Word gives tracked deletions as text, so that a fix is only seen there once it is accepted.
    if page.name() != Word::Ltsc2021.name() {
        all.push(story(page, "nothing left to fix", Cast::Engine, nothing));
    }
    all
}

async fn opened<P: Page>(stage: &Stage<P>, texts: &[&str]) -> anyhow::Result<()> {
    let document: Vec<Paragraph> = texts.iter().map(|text| Paragraph::body(text)).collect();
    stage.take_up(&document, 0..1).await?;
    stage.pane().open("검토").await?;
    stage.pane().press("다시 검토").await
}

async fn fixed<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    opened(stage, &TWICE).await?;
    stage.pane().shows("이중 피동 2").await?;
    stage.browser.run("document.querySelector('.rules .entry').focus()", &[]).await?;
    stage.browser.driver().press(&[], &[key::ENTER]).await?;
    stage.pane().shows("넘어가기").await?;
    stage.pane().tab_to("‘").await?;
    stage.browser.driver().press(&[], &[key::ENTER]).await?;
    stage.reads(0, FIXED).await?;
    stage.reads(1, TWICE[1]).await?;
    stage.pane().press("되돌리기").await?;
    stage.reads(0, TWICE[0]).await
}

async fn nothing<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    opened(stage, &TWICE).await?;
    stage.pane().shows("이중 피동 2").await?;
    stage.pane().press("모두 고치기").await?;
    stage.reads(1, "다시 해결되었다.").await?;
    stage.pane().shows("고칠 것 없음").await?;
    let text = stage.pane().text().await?;
    ensure!(text.contains("2곳을 고쳤습니다"), "{text}");
    Ok(())
}
