//! What only Word has: change tracking and its fallbacks, marks, cells, protection, versions.

use anyhow::{Context, ensure};
use libtest_mimic::Trial;
use serde_json::{Value, json};
use tests::page::{Paragraph, Point};
use tests::pages::word::Word;
use tests::story::story;
use tests::{Cast, Stage};

const ROUGH: &str = "*금일* 14:00까지 자료를 제출하고 결과는 익일 알려 주시기 바랍니다.";
const POLISHED: &str = "*오늘* 14:00까지 자료를 제출하고 결과는 다음 날 알려 주시기 바랍니다.";
const PLACE: &str = "수신자 *제위*";

pub fn all() -> Vec<Trial> {
    let mut all = Vec::new();
    for word in Word::ALL {
        all.extend([
            story(&word, "only changed words are tracked", Cast::Engine, tracked),
            story(&word, "tracked and taken back without a trace", Cast::Engine, taken_back),
            story(&word, "a protected document", Cast::Engine, protected),
            story(&word, "a header", Cast::Engine, header),
            story(&word, "two cells or the last one", Cast::Engine, cells),
            story(&word, "words marked as deleted", Cast::Engine, deleted),
            story(&word, "a part of a paragraph", Cast::Engine, part),
        ]);
    }
    all.push(story(&Word::Microsoft365, "the user's own tracking mode", Cast::Engine, own_mode));
    all.push(story(&Word::Microsoft365, "Word refuses in the middle", Cast::Engine, refused));
    all
}

async fn dump(stage: &Stage<Word>) -> anyhow::Result<Value> {
    stage.page.act(&stage.browser, "dump", &[]).await
}

/// The runs of a paragraph as (text, format, revision).
fn runs(dump: &Value, paragraph: usize) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let runs = dump["paragraphs"][paragraph]["runs"].as_array().cloned().unwrap_or_default();
    runs.iter().map(|run| (text(&run["text"]), text(&run["rPr"]), text(&run["rev"]["type"]))).collect()
}

async fn polish(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body(PLACE), Paragraph::body(ROUGH)], 1..2).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(1, &Paragraph::body(POLISHED).text()).await?;
    stage.pane().shows("되돌리기").await
}

async fn tracked(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    polish(stage).await?;
    let after = dump(stage).await?;
    let run = |text: &str, format: &str, revision: &str| (text.to_owned(), format.to_owned(), revision.to_owned());
    let expected = [
        run("금일", "<w:b/>", "del"),
        run("오늘", "<w:b/>", "ins"),
        run(" 14:00까지 자료를 제출하고 결과는 ", "", ""),
        run("익일", "", "del"),
        run("다음 날", "", "ins"),
        run(" 알려 주시기 바랍니다.", "", ""),
    ];
    ensure!(runs(&after, 1) == expected, "{:#?}", runs(&after, 1));
    ensure!(runs(&after, 0) == [run("수신자 ", "", ""), run("제위", "<w:b/>", "")], "the other paragraph changed");
    ensure!(after["tracking"] == json!("Off"), "the tracking mode was not put back");
    Ok(())
}

async fn taken_back(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    polish(stage).await?;
    stage.pane().press("되돌리기").await?;
    stage.reads(1, &Paragraph::body(ROUGH).text()).await?;
    let after = dump(stage).await?;
    ensure!(runs(&after, 1).iter().all(|(_, _, revision)| revision.is_empty()), "{:?}", runs(&after, 1));
    ensure!(stage.read().await?[1] == Paragraph::body(ROUGH), "not what it was: {:?}", stage.read().await?);
    Ok(())
}

async fn protected(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    let before = [Paragraph::body(PLACE), Paragraph::body(ROUGH)];
    stage.write(&before).await?;
    stage.page.act(&stage.browser, "protect", &[json!(4)]).await?;
    stage.select(Point(1, 0), Point(1, 10)).await?;
    stage.pane().sees(&["금일 14:00까지"]).await?;
    stage.pane().press("다듬기").await?;
    stage.pane().shows("보호").await?;
    ensure!(stage.read().await? == before, "a protected document changed");
    Ok(())
}

async fn header(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    let document = json!([{ "part": "Header", "runs": [{ "text": "금일 배포" }] }, { "runs": [{ "text": "본문" }] }]);
    stage.page.act(&stage.browser, "load", &[document]).await?;
    stage.select(Point(0, 0), Point(0, 5)).await?;
    stage.pane().shows("본문에서 선택해 주십시오").await
}

async fn cells(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    let before = [Paragraph::cell("금일 접수"), Paragraph::cell("금일 처리"), Paragraph::body("끝")];
    stage.write(&before).await?;
    stage.select(Point(0, 0), Point(1, 5)).await?;
    if matches!(stage.page, Word::Microsoft365) {
        return stage.pane().shows("칸").await;
    }
    // These Words give the last cell for a column; it alone is shown, and it alone changes.
    stage.pane().sees(&["금일 처리"]).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(1, "오늘 처리").await?;
    ensure!(stage.read().await?[0] == before[0], "a cell changed that was not shown");
    Ok(())
}

async fn deleted(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    let revision = json!({ "type": "del", "author": "홍길동" });
    let runs = json!([{ "text": "금일 " }, { "text": "오전 ", "rev": revision }, { "text": "14:00까지 제출하고 익일 알려 주시기 바랍니다." }]);
    stage.page.act(&stage.browser, "load", &[json!([{ "runs": runs }])]).await?;
    stage.select(Point(0, 0), Point(0, 34)).await?;
    if matches!(stage.page, Word::Ltsc2021) {
        // This Word can't tell deleted words from the text: it asks the user to decide about them first.
        stage.pane().press("다듬기").await?;
        return stage.pane().shows("변경 내용").await;
    }
    stage.pane().sees(&["금일 14:00까지 제출하고 익일 알려 주시기 바랍니다."]).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, "오늘 14:00까지 제출하고 다음 날 알려 주시기 바랍니다.").await?;
    let after = dump(stage).await?;
    let kept = self::runs(&after, 0).iter().any(|(text, _, revision)| text == "오전 " && revision == "del");
    ensure!(kept, "another's deletion is gone: {:?}", self::runs(&after, 0));
    Ok(())
}

async fn part(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    // The same words stand before the selection: the place decides, not the text.
    let before = Paragraph::body("금일 접수, *금일* 처리, 금일 회신");
    stage.write(std::slice::from_ref(&before)).await?;
    stage.select(Point(0, 7), Point(0, 12)).await?;
    stage.pane().sees(&["금일 처리"]).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, "금일 접수, 오늘 처리, 금일 회신").await?;
    ensure!(stage.read().await?[0] == Paragraph::body("금일 접수, *오늘* 처리, 금일 회신"), "the format went");
    Ok(())
}

async fn own_mode(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    stage.write(&[Paragraph::body(ROUGH)]).await?;
    stage.page.act(&stage.browser, "tracking", &[json!("TrackMineOnly")]).await?;
    stage.select(Point(0, 0), Point(0, 2)).await?;
    stage.pane().sees(&["금일"]).await?;
    stage.pane().polish().await?;
    stage.pane().press("모두 적용").await?;
    stage.reads(0, &ROUGH.replace("*금일*", "오늘")).await?;
    stage.pane().shows("되돌리기").await?;
    ensure!(dump(stage).await?["tracking"] == json!("TrackMineOnly"), "the user's mode was not put back");
    Ok(())
}

async fn refused(stage: &mut Stage<Word>) -> anyhow::Result<()> {
    let before = [Paragraph::body(ROUGH)];
    stage.take_up(&before, 0..1).await?;
    stage.pane().polish().await?;
    stage.page.act(&stage.browser, "failWrite", &[json!(2)]).await?;
    stage.pane().press("모두 적용").await?;
    stage.browser.element("alert", "").await.context("nothing was said")?;
    ensure!(stage.read().await? == before, "half a change stayed: {:?}", stage.read().await?);
    ensure!(dump(stage).await?["tracking"] == json!("Off"), "the tracking mode was not put back");
    Ok(())
}
