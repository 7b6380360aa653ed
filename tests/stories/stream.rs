//! A model answers: stopped, slow, gone, or dying half way; what came stays usable.

use anyhow::ensure;
use libtest_mimic::Trial;
use tests::fake_model::Fault;
use tests::fake_model::passage::rewritten;
use tests::page::{Page, Paragraph};
use tests::story::story;
use tests::{Cast, MODEL, Stage, key};

const FIRST: &str = "회의를 열 예정이니 참석하여 주시기 바랍니다.";
const SECOND: &str = "자료는 회의 전날까지 보내 주시기 바랍니다.";
const ANSWERED: &str = "회의를 여니 참석해 주시기 바랍니다.";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    vec![
        story(page, "a model answers", Cast::Model, answered),
        story(page, "stopped while it streams", Cast::Model, stopped),
        story(page, "the server is gone", Cast::Engine, gone),
        story(page, "the model is slow", Cast::Model, slow),
        story(page, "the model dies half way", Cast::Model, dying),
        story(page, "the model fails and the engine steps in", Cast::Model, failing),
        story(page, "a changed fact is told and not taken with the rest", Cast::Model, changed),
        story(page, "a model for each task", Cast::Model, chosen),
        story(page, "minutes summed up into the document", Cast::Model, summed_up),
    ]
}

fn document() -> Vec<Paragraph> {
    vec![Paragraph::body(FIRST), Paragraph::body(SECOND)]
}

/// Both paragraphs taken up, and a model that shortens the first one.
async fn ready<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.model.answer(|prompt| rewritten(prompt, |text| text.replace(FIRST, ANSWERED)));
    stage.take_up(&document(), 0..2).await?;
    stage.pane().choose("공문체").await
}

/// How many pieces the fake model needs until its first paragraph is closed.
fn pieces_of_first() -> usize {
    1 + format!("<p1>{ANSWERED}</p1>\n").chars().count().div_ceil(4)
}

async fn answered<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    ready(stage).await?;
    stage.pane().polish().await?;
    stage.pane().shows(MODEL).await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, ANSWERED).await?;
    stage.reads(1, SECOND).await
}

async fn stopped<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    ready(stage).await?;
    stage.model.hold();
    stage.pane().press("다듬기").await?;
    stage.model.open(1).await;
    stage.model.let_through(pieces_of_first());
    stage.pane().offers(1).await?;
    stage.browser.driver().press(&[], &[key::ESCAPE]).await?;
    stage.pane().answered().await?;
    stage.model.open(0).await;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, ANSWERED).await?;
    stage.reads(1, SECOND).await
}

async fn gone<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = vec![Paragraph::body("금일 회의를 개최합니다.")];
    stage.take_up(&before, 0..1).await?;
    stage.stop_server();
    stage.pane().press("다듬기").await?;
    stage.pane().answered().await?;
    stage.pane().shows("서버에 연결하지 못했습니다").await?;
    ensure!(stage.read().await? == before, "the document changed");
    Ok(())
}

async fn slow<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    ready(stage).await?;
    stage.model.hold();
    stage.pane().press("다듬기").await?;
    stage.model.open(1).await;
    ensure!(stage.pane().running().await?, "the pane does not say that it waits");
    stage.model.release();
    stage.pane().answered().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, ANSWERED).await
}

async fn dying<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    ready(stage).await?;
    stage.model.fail(Fault::Cut(pieces_of_first() + 6));
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, ANSWERED).await?;
    stage.reads(1, SECOND).await
}

async fn failing<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = vec![Paragraph::body("금일 회의를 개최합니다.")];
    stage.model.fail(Fault::Status(500, None));
    stage.take_up(&before, 0..1).await?;
    stage.pane().polish().await?;
    stage.pane().shows("내장 엔진").await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, "오늘 회의를 개최합니다.").await
}

async fn changed<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    const BEFORE: &str = "보조금 300만 원을 지급할 예정이니 참석하여 주시기 바랍니다.";
    let other = |text: &str| text.replace("300만", "200만").replace("참석하여", "참석해");
    stage.model.answer(move |prompt| rewritten(prompt, other));
    stage.take_up(&[Paragraph::body(BEFORE)], 0..1).await?;
    stage.pane().polish().await?;
    stage.pane().shows("확인할 사실 1").await?;
    stage.pane().shows("금액 300만 원 → 200만 원").await?;
    let kept: Vec<bool> = stage.pane().changes().await?.iter().map(|change| change.kept).collect();
    ensure!(kept == [false, true], "{kept:?}");
    stage.pane().press("고른").await?;
    stage.reads(0, &BEFORE.replace("참석하여", "참석해")).await
}

async fn chosen<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    ready(stage).await?;
    stage.pane().classify("내장 엔진").await?;
    stage.open().await?;
    stage.take_up(&document(), 0..2).await?;
    stage.pane().choose("공문체").await?;
    stage.pane().polish().await?;
    ensure!(stage.model.served() == 0, "the model was asked, not the engine");
    stage.pane().choose("짧게").await?;
    stage.pane().press("다듬기").await?;
    stage.pane().shows(&format!("{MODEL} (내부망) · 고침")).await?;
    stage.pane().press("보낸 것과 받은 것").await?;
    stage.pane().shows("요청 짧게").await?;
    stage.pane().shows(&format!("답한 곳 {MODEL}")).await
}

async fn summed_up<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    const MINUTES: &str = "할 일\n- 12. 3.까지 총무과가 회의 자료를 준비함";
    stage.model.answer(|prompt| rewritten(prompt, |_| MINUTES.to_owned()));
    let before = vec![Paragraph::body("총무과에서 12. 3.까지 회의 자료를 준비하기로 했습니다.")];
    stage.take_up(&before, 0..1).await?;
    stage.pane().choose("회의록 요약").await?;
    stage.pane().polish().await?;
    stage.pane().press("삽입").await?;
    stage.pane().shows("문서에 넣었습니다").await?;
    let inside: Vec<String> = stage.read().await?.iter().map(Paragraph::text).collect();
    ensure!(inside.iter().any(|line| line.contains("총무과가 회의 자료를 준비함")), "{inside:?}");
    stage.pane().press("되돌리기").await?;
    stage.reads(0, &before[0].text()).await
}
