//! The browser page's own document: written by hand, Hangul composed, checked while it is written.

use anyhow::ensure;
use libtest_mimic::Trial;
use tests::page::{Paragraph, Point};
use tests::pages::desk::Desk;
use tests::story::story;
use tests::{Cast, Stage, key};

const GOOD: &str = "회의를 엽니다.";

pub fn all() -> Vec<Trial> {
    vec![
        story(&Desk, "written by hand and checked meanwhile", Cast::Engine, written),
        story(&Desk, "pasted as plain paragraphs", Cast::Engine, pasted),
        story(&Desk, "an empty sheet takes a text", Cast::Engine, begun),
    ]
}

async fn written(stage: &mut Stage<Desk>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body(GOOD)], 0..1).await?;
    stage.pane().open("검토").await?;
    stage.pane().shows("고칠 것 없음").await?;
    let end = Point(0, GOOD.chars().count());
    stage.browser.run("document.querySelector('article[data-sheet]:not([hidden])').focus()", &[]).await?;
    stage.select(end, end).await?;
    stage.browser.driver().press(&[], &[key::ENTER]).await?;
    stage.browser.compose(&["ㄱ", "그", "금"]).await?;
    stage.browser.compose(&["ㅇ", "이", "일"]).await?;
    stage.reads(1, "금일").await?;
    stage.pane().shows("살펴볼 곳 1곳").await?;
    let document = stage.read().await?;
    ensure!(document == [Paragraph::body(GOOD), Paragraph::body("금일")], "{document:?}");
    Ok(())
}

async fn pasted(stage: &mut Stage<Desk>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body(GOOD)], 0..1).await?;
    stage.browser.run("document.querySelector('article[data-sheet]:not([hidden])').focus()", &[]).await?;
    let end = Point(0, GOOD.chars().count());
    stage.select(end, end).await?;
    stage.browser.run(PASTE, &[]).await?;
    stage.reads(1, "둘째 문단").await?;
    let document = stage.read().await?;
    ensure!(document == [Paragraph::body("회의를 엽니다. 첫째"), Paragraph::body("둘째 문단")], "{document:?}");
    Ok(())
}

async fn begun(stage: &mut Stage<Desk>) -> anyhow::Result<()> {
    stage.pane().press("내 글").await?;
    stage.browser.run("document.querySelector('article[data-sheet]:not([hidden])').focus()", &[]).await?;
    stage.select(Point(0, 0), Point(0, 0)).await?;
    stage.browser.compose(&["ㄱ", "그", "글"]).await?;
    stage.reads(0, "글").await?;
    let document = stage.read().await?;
    ensure!(document == [Paragraph::body("글")], "{document:?}");
    Ok(())
}

const PASTE: &str = "const data = new DataTransfer(); \
    data.setData('text/plain', ' 첫째\\n둘째 문단'); \
    data.setData('text/html', '<div> 첫째</div><div><b>둘째</b> 문단</div>'); \
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }); \
    getSelection().anchorNode.parentElement.dispatchEvent(event)";
