//! The main job: select, polish, see what changes, take it, take it back.

use anyhow::ensure;
use language::rules::{Mode, rewrite};
use libtest_mimic::Trial;
use tests::page::{Page, Paragraph, Point};
use tests::story::story;
use tests::{Cast, Stage};

const OPENING: &str = "수신자 *제위*";
/// The bold word stays, words around it change.
const ROUGH: &str = "금일 14:00까지 *자료*를 제출하고 결과는 익일 회신하여 주시기바랍니다.";
const PASSIVE: &str = "*문제가* 해결되어졌으므로 담당자에게 알립니다.";
const CELL: &str = "금일 접수";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    vec![
        story(page, "polish and apply", Cast::Engine, applied),
        story(page, "apply a part", Cast::Engine, partly),
        story(page, "take it back", Cast::Engine, reverted),
        story(page, "several paragraphs", Cast::Engine, several),
        story(page, "a cell of a table", Cast::Engine, in_a_cell),
        story(page, "the paragraph at the cursor", Cast::Engine, at_the_cursor),
        story(page, "the place changed meanwhile", Cast::Engine, moved),
        story(page, "the selection went elsewhere meanwhile", Cast::Engine, elsewhere),
        story(page, "class C never leaves the pane", Cast::Model, confidential),
    ]
}

fn document() -> Vec<Paragraph> {
    vec![Paragraph::body(OPENING), Paragraph::body(ROUGH), Paragraph::body(PASSIVE)]
}

/// What the rules make of a paragraph, formatting aside.
fn polished(paragraph: &Paragraph) -> anyhow::Result<String> {
    let (before, after) = (paragraph.text(), rewrite(&paragraph.text(), Mode::Official).text);
    ensure!(before != after, "nothing to polish in {before}");
    Ok(after)
}

async fn applied<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..2).await?;
    stage.pane().choose("공문체").await?;
    stage.pane().polish().await?;
    ensure!(stage.read().await? == before, "the document changed without a click");
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &polished(&before[1])?).await?;

    let after = stage.read().await?;
    ensure!(after[0] == before[0] && after[2] == before[2], "other paragraphs changed: {after:?}");
    let bold = |p: &Paragraph| p.runs.iter().filter(|r| r.bold).map(|r| r.text.clone()).collect::<Vec<_>>();
    ensure!(bold(&after[1]) == bold(&before[1]), "untouched runs lost their formatting: {:?}", after[1]);
    stage.pane().shows("되돌리기").await
}

async fn partly<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..2).await?;
    stage.pane().polish().await?;
    let changes = stage.pane().changes().await?;
    ensure!(changes.len() > 1 && changes.iter().all(|change| change.kept), "{changes:?}");
    stage.pane().leave(0).await?;
    let left = &stage.pane().changes().await?[0];
    ensure!(!left.kept && left.goes == changes[0].goes, "{left:?}");
    stage.pane().press("고른").await?;
    let expected = changes[1..].iter().fold(before[1].text(), |text, c| text.replacen(&c.goes, &c.comes, 1));
    stage.reads(1, &expected).await
}

async fn reverted<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..3).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(2, &polished(&before[2])?).await?;
    stage.pane().press("되돌리기").await?;
    stage.reads(2, &before[2].text()).await?;
    let after = stage.read().await?;
    ensure!(after == before, "not what it was: {after:?}");
    Ok(())
}

async fn several<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 0..3).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &polished(&before[1])?).await?;
    stage.reads(2, &polished(&before[2])?).await?;
    let after = stage.read().await?;
    ensure!(after.len() == 3 && after[0] == before[0], "a paragraph without findings changed: {after:?}");
    Ok(())
}

async fn in_a_cell<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = vec![Paragraph::body(OPENING), Paragraph::cell(CELL), Paragraph::cell("비고"), Paragraph::body("끝")];
    stage.take_up(&before, 1..2).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &polished(&before[1])?).await?;
    let after = stage.read().await?;
    ensure!(after.len() == 4 && after[2] == before[2] && after[1].kind == before[1].kind, "{after:?}");
    Ok(())
}

async fn at_the_cursor<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.write(&before).await?;
    stage.select(Point(2, 3), Point(2, 3)).await?;
    stage.pane().sees(&[&before[2].text()]).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(2, &polished(&before[2])?).await
}

async fn moved<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..2).await?;
    stage.pane().polish().await?;
    stage.type_at(Point(1, 0), "긴급: ").await?;
    let typed = stage.read().await?;
    stage.pane().press("모두 적용").await?;
    stage.pane().shows("바뀌어 적용하지 않았습니다").await?;
    ensure!(stage.read().await? == typed, "applied over what was typed meanwhile");
    ensure!(!stage.pane().changes().await?.is_empty(), "the answer is gone");
    Ok(())
}

async fn elsewhere<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..2).await?;
    stage.pane().polish().await?;
    stage.select(Point(2, 0), Point(2, 3)).await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &polished(&before[1])?).await?;
    ensure!(stage.read().await?[2] == before[2], "applied to what is selected now");
    Ok(())
}

async fn confidential<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = document();
    stage.take_up(&before, 1..2).await?;
    stage.pane().classify("기밀").await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &polished(&before[1])?).await?;
    ensure!(stage.model.served() == 0, "a model was asked");
    Ok(())
}
