//! 검토: to the place and back, fixed and taken back, ignored, and said clearly when nothing is left.

use anyhow::ensure;
use libtest_mimic::Trial;
use tests::page::{Page, Paragraph, Point};
use tests::pages::word::Word;
use tests::story::story;
use tests::{Cast, Stage, key};

const TWICE: [&str; 2] = ["문제가 해결되어졌다.", "다시 해결되어졌다."];
const FIXED: &str = "문제가 해결되었다.";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    let mut all = vec![
        story(page, "findings fixed by key and taken back", Cast::Engine, fixed),
        story(page, "a wording ignored for good is looked at again on request", Cast::Engine, ignored),
        story(page, "one kind of finding at a time", Cast::Engine, filtered),
        story(page, "the count follows what is typed", Cast::Engine, live),
    ];
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

async fn ignored<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    opened(stage, &TWICE).await?;
    stage.pane().press("문제가 해결되어졌").await?;
    stage.pane().press("항상").await?;
    stage.pane().shows("고칠 것 없음").await?;
    // Kept with the user: another document, another day.
    stage.open().await?;
    opened(stage, &["이 일도 해결되어졌다."]).await?;
    stage.pane().shows("고칠 것 없음").await?;
    stage.pane().press("설정").await?;
    stage.pane().press("다시 살펴보기").await?;
    stage.pane().open("검토").await?;
    stage.pane().shows("이중 피동 1").await
}

async fn filtered<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    opened(stage, &["문제가 해결되어졌다.", "회의는 금일 엽니다."]).await?;
    stage.pane().shows("살펴볼 곳 2곳").await?;
    stage.pane().press("명료성").await?;
    stage.pane().shows("이중 피동 1").await?;
    let text = stage.pane().text().await?;
    ensure!(!text.contains("금일"), "the other kind is still shown: {text}");
    stage.pane().press("전체").await?;
    stage.pane().shows("금일").await
}

async fn live<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    opened(stage, &["회의를 엽니다."]).await?;
    stage.pane().shows("고칠 것 없음").await?;
    stage.type_at(Point(0, 0), "금일 ").await?;
    stage.pane().shows("살펴볼 곳 1곳").await
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
