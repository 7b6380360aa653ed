//! The document and what is kept with it: opened again, shown from a finding, applied bit by bit.

use anyhow::ensure;
use language::rules::{Mode, rewrite};
use libtest_mimic::Trial;
use tests::page::{Page, Paragraph, Point};
use tests::story::story;
use tests::{Cast, Stage};

const OPENING: &str = "수신자 *제위*";
const FIRST: &str = "*금일* 14:00까지 자료를 제출하고 결과는 익일 알려 주시기 바랍니다.";
const SECOND: &str = "*문제가* 해결되어졌으므로 담당자에게 알립니다.";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    vec![
        story(page, "taken back after the document was opened again", Cast::Engine, opened_again),
        story(page, "one paragraph first, then the rest", Cast::Engine, bit_by_bit),
        story(page, "applied, taken back, and applied again", Cast::Engine, once_more),
        story(page, "an empty paragraph", Cast::Engine, empty),
        story(page, "a finding shows its place", Cast::Engine, shown),
        story(page, "a finding is fixed in its place", Cast::Engine, fixed),
        story(page, "the class and what was passed over stay with the document", Cast::Engine, kept),
    ]
}

fn document() -> Vec<Paragraph> {
    vec![Paragraph::body(OPENING), Paragraph::body(FIRST), Paragraph::body(SECOND)]
}

fn polished(paragraph: &Paragraph) -> String {
    rewrite(&paragraph.text(), Mode::Official).text
}

async fn applied<P: Page>(stage: &Stage<P>, before: &[Paragraph]) -> anyhow::Result<()> {
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &polished(&before[1])).await?;
    stage.reads(2, &polished(&before[2])).await
}

async fn taken_back<P: Page>(stage: &Stage<P>, before: &[Paragraph]) -> anyhow::Result<()> {
    stage.pane().press("되돌리기").await?;
    stage.reads(1, &before[1].text()).await?;
    stage.reads(2, &before[2].text()).await?;
    let after = stage.read().await?;
    ensure!(after == before, "not what it was: {after:?}");
    Ok(())
}

async fn opened_again<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..3).await?;
    stage.pane().polish().await?;
    applied(stage, &before).await?;
    stage.pane().shows("되돌리기").await?;
    stage.open().await?;
    stage.reads(1, &polished(&before[1])).await?;
    stage.pane().press("최근 결과").await?;
    stage.pane().press("공문체").await?;
    taken_back(stage, &before).await
}

async fn bit_by_bit<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..3).await?;
    stage.pane().polish().await?;
    stage.pane().press("이 문단 적용").await?;
    stage.reads(1, &polished(&before[1])).await?;
    ensure!(stage.read().await?[2] == before[2], "the other paragraph changed too");
    stage.pane().shows("적용함").await?;
    applied(stage, &before).await?;
    stage.pane().shows("되돌리기").await?;
    taken_back(stage, &before).await
}

async fn once_more<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..3).await?;
    stage.pane().polish().await?;
    applied(stage, &before).await?;
    taken_back(stage, &before).await?;
    applied(stage, &before).await?;
    taken_back(stage, &before).await
}

async fn empty<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.write(&[Paragraph::body(FIRST), Paragraph::body(""), Paragraph::body(SECOND)]).await?;
    stage.select(Point(1, 0), Point(1, 0)).await?;
    stage.pane().shows("선택해 주십시오").await?;
    ensure!(!stage.pane().text().await?.contains("1문단"), "an empty paragraph was offered");
    Ok(())
}

async fn shown<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    // The same word stands in the document twice: the place decides.
    stage.take_up(&[Paragraph::body("금일"), Paragraph::body("결과를 *금일*까지 알립니다.")], 0..1).await?;
    stage.pane().open("검토").await?;
    stage.pane().press("결과를 금일").await?;
    stage.selects((1, "금일까지")).await
}

async fn fixed<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = [Paragraph::body("회의는 *금일* 엽니다."), Paragraph::body(OPENING)];
    stage.take_up(&before, 1..2).await?;
    stage.pane().open("검토").await?;
    stage.pane().press("고치기").await?;
    stage.reads(0, "회의는 오늘 엽니다.").await?;
    let after = stage.read().await?;
    ensure!(after == [Paragraph::body("회의는 *오늘* 엽니다."), before[1].clone()], "{after:?}");
    Ok(())
}

async fn kept<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("회의는 금일 엽니다."), Paragraph::body(OPENING)], 1..2).await?;
    stage.pane().classify("기밀").await?;
    stage.pane().open("검토").await?;
    stage.pane().press("회의는 금일").await?;
    stage.pane().press("이 문서").await?;
    stage.pane().shows("고칠 것 없음").await?;
    stage.open().await?;
    ensure!(stage.pane().class().await?.starts_with("기밀"), "the class is {}", stage.pane().class().await?);
    stage.pane().open("검토").await?;
    stage.pane().shows("고칠 것 없음").await
}
