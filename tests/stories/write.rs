//! New texts from forms, and texts in another tone: written, in the document, taken out again.

use anyhow::{Context, ensure};
use libtest_mimic::Trial;
use serde_json::json;
use tests::fake_model::Fault;
use tests::fake_model::passage::rewritten;
use tests::page::{Page, Paragraph};
use tests::story::story;
use tests::{Cast, Stage, key};

const COMPLAINT: &str =
    "접수일: 2026. 11. 13. 가온동 12번지 앞 가로등이 일주일째 꺼져 있습니다. 밤길이 위험하니 고쳐 주시기 바랍니다.";

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    vec![
        story(page, "another tone", Cast::Engine, toned),
        story(page, "a reply to a complaint", Cast::Engine, replied),
        story(page, "a letter from its form", Cast::Engine, drafted),
        story(page, "a letter changed line by line", Cast::Engine, changed),
        story(page, "a gap leads to its field", Cast::Engine, gap),
        story(page, "attachments row by row", Cast::Engine, rows),
        story(page, "a table in a letter", Cast::Engine, table),
        story(page, "own requests stay as buttons", Cast::Model, kept),
        story(page, "a model fills the gaps of a form", Cast::Model, filled),
        story(page, "a form that no model could fill stays as it was", Cast::Model, unfilled),
    ]
}

async fn toned<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("신청서를 *내일까지* 내 주세요. 왜 이러네.")], 0..1).await?;
    stage.pane().open("어조").await?;
    stage.pane().choose("하십시오체").await?;
    stage.pane().press("어조 바꾸기").await?;
    stage.pane().answered().await?;
    stage.pane().press("모두 적용").await?;
    let after = language::tones::convert("신청서를 내일까지 내 주세요. 왜 이러네.", language::tone::Tone::Formal).text;
    ensure!(after.starts_with("신청서를 내일까지 내 주십시오."), "{after}");
    stage.reads(0, &after).await
}

async fn replied<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body(COMPLAINT)], 0..1).await?;
    stage.pane().open("민원").await?;
    stage.pane().shows("2026. 11.").await?;
    stage.pane().classify("수용").await?;
    fill(stage, "할 일", "가로등을 2026. 11. 20.까지 고치겠음").await?;
    stage.pane().press("답변 쓰기").await?;
    stage.pane().shows("답변 점검").await?;
    ensure!(sheet(stage).await?.contains("가로등"), "the reply does not speak of the matter");
    into_the_document(stage).await
}

async fn drafted<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("일시: 2026. 12. 3.(목) 14:00, 장소: 가온시청 3층 회의실")], 0..1).await?;
    stage.pane().open("기안").await?;
    stage.pane().choose("회의 개최").await?;
    stage.pane().press("작성").await?;
    stage.pane().shows("빠진 것").await?;
    let text = sheet(stage).await?;
    ensure!(text.contains("14:00") && text.trim_end().ends_with("끝."), "{text}");
    into_the_document(stage).await
}

/// A line is cut, joined again and written into; nothing else moves.
async fn changed<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    written(stage).await?;
    let before = sheet(stage).await?;
    let at = before.lines().position(|line| line.contains("14:00")).context("no line with the hour")?;
    row(stage, at, "row.setSelectionRange(row.value.length, row.value.length)").await?;
    stage.browser.driver().press(&[], &[key::ENTER]).await?;
    stage.browser.compose(&["ㅈ", "주", "주차"]).await?;
    stage.browser.compose(&["부", "불가"]).await?;
    let lines: Vec<String> = before.lines().map(str::to_owned).collect();
    let with = [&lines[..=at], &["주차불가".to_owned()], &lines[at + 1..]].concat();
    shows(stage, &with.join("\n")).await?;
    row(stage, at + 1, "row.setSelectionRange(0, 0)").await?;
    stage.browser.driver().press(&[], &[key::BACKSPACE]).await?;
    let joined = [&lines[..at], &[format!("{}주차불가", lines[at])], &lines[at + 1..]].concat();
    shows(stage, &joined.join("\n")).await?;
    into_the_document(stage).await
}

async fn gap<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    written(stage).await?;
    let ask = "const gap = document.querySelector('.written .lacks .gaps button'); \
        gap?.scrollIntoView({ block: 'center' }); return gap?.textContent ?? null";
    let gap = stage.browser.wait("a gap", ask, &[]).await?;
    let label = gap.as_str().and_then(|text| text.strip_suffix(" 채우기")).context("no label")?.to_owned();
    stage.pane().press(&format!("{label} 채우기")).await?;
    let ask = "return document.activeElement.closest('.field')?.firstElementChild.textContent.startsWith(arguments[0])";
    stage.browser.wait("the field", ask, &[json!(label)]).await.map(drop)
}

async fn rows<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("일시: 2026. 12. 3.(목) 14:00, 장소: 가온시청 3층 회의실")], 0..1).await?;
    stage.pane().open("기안").await?;
    stage.pane().choose("회의 개최").await?;
    stage.browser.run("document.querySelectorAll('.form details').forEach((one) => (one.open = true))", &[]).await?;
    stage.browser.click("textbox", "붙임 1").await?;
    stage.browser.compose(&["계획"]).await?;
    stage.browser.driver().press(&[], &[key::ENTER]).await?;
    stage.browser.element("textbox", "붙임 2").await?;
    stage.browser.compose(&["명단 2부"]).await?;
    stage.pane().press("작성").await?;
    stage.pane().shows("빠진 것").await?;
    let text = sheet(stage).await?;
    ensure!(text.contains("1. 계획 1부.") && text.contains("2. 명단 2부.  끝."), "{text}");
    Ok(())
}

async fn table<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("일시: 2026. 12. 3.(목) 14:00")], 0..1).await?;
    stage.pane().open("기안").await?;
    stage.pane().choose("회의 개최").await?;
    // As it comes from a spreadsheet.
    let rows = "겨울철 제설 대책\n구분\t인원\n제설반\t12명";
    let paste = "const field = document.querySelector('#field-agenda textarea'); field.value = arguments[0]; \
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    stage.browser.run(paste, &[json!(rows)]).await?;
    stage.pane().press("작성").await?;
    stage.pane().shows("빠진 것").await?;
    ensure!(sheet(stage).await?.contains("구분\t인원"), "{}", sheet(stage).await?);
    into_the_document(stage).await
}

/// A letter with gaps.
async fn written<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("일시: 2026. 12. 3.(목) 14:00")], 0..1).await?;
    stage.pane().open("기안").await?;
    stage.pane().choose("회의 개최").await?;
    stage.pane().press("작성").await?;
    stage.pane().shows("빠진 것").await
}

/// Puts the focus on a line of the text, then does something with it.
async fn row<P: Page>(stage: &Stage<P>, at: usize, then: &str) -> anyhow::Result<()> {
    let script =
        format!("const row = document.querySelectorAll('.written textarea')[arguments[0]]; row.focus(); {then}");
    stage.browser.run(&script, &[json!(at)]).await.map(drop)
}

/// Waits until the text reads like this.
async fn shows<P: Page>(stage: &Stage<P>, text: &str) -> anyhow::Result<()> {
    let ask = "const rows = [...document.querySelectorAll('.written textarea')]; \
        return rows.map((row) => row.value).join('\\n') === arguments[0]";
    stage.browser.wait(text, ask, &[json!(text)]).await.map(drop)
}

async fn kept<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.take_up(&[Paragraph::body("자료를 제출합니다.")], 0..1).await?;
    stage.pane().choose("직접 요청").await?;
    stage.browser.driver().click(&stage.browser.element("textbox", "요청할 내용").await?).await?;
    stage.browser.compose(&["두", "두 문장으로"]).await?;
    stage.pane().press("단추로 두기").await?;
    stage.open().await?;
    stage.pane().choose("직접 요청").await?;
    stage.browser.element("button", "두 문장으로").await.map(drop)
}

/// Inserts what was written, and takes it out again: the document is what it was.
async fn into_the_document<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = stage.read().await?;
    let text = sheet(stage).await?;
    stage.pane().press("삽입").await?;
    stage.pane().shows("문서에 넣었습니다").await?;
    let inside: Vec<String> = stage.read().await?.iter().map(Paragraph::text).collect();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    for line in lines.flat_map(|line| line.split('\t')) {
        ensure!(inside.iter().any(|one| one.trim() == line), "“{line}” is not in the document: {inside:?}");
    }
    stage.pane().press("되돌리기").await?;
    stage.pane().shows("원래대로").await?;
    ensure!(stage.read().await? == before, "the document is not what it was");
    Ok(())
}

/// The text as it stands in the pane.
async fn sheet<P: Page>(stage: &Stage<P>) -> anyhow::Result<String> {
    let ask = "const rows = [...document.querySelectorAll('.written textarea:not([readonly])')]; \
        return rows.map((row) => row.value).join('\\n') || null";
    let text = stage.browser.wait("the text", ask, &[]).await?;
    text.as_str().map(str::to_owned).context("no text")
}

async fn fill<P: Page>(stage: &Stage<P>, label: &str, text: &str) -> anyhow::Result<()> {
    let ask = "const field = [...document.querySelectorAll('.form label')] \
        .find((one) => one.firstElementChild.textContent.startsWith(arguments[0]))?.querySelector('input, textarea'); \
        if (!field) return null; field.value = ''; field.focus(); \
        field.dispatchEvent(new Event('input', { bubbles: true })); return true";
    stage.browser.wait(label, ask, &[json!(label)]).await?;
    stage.browser.compose(&[text]).await
}

/// What the pattern does not find, a model does; what the notes do not bear out is not taken.
async fn filled<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    const FOUND: &str = "안건: 겨울철 제설 대책\n장소: 가온시청 3층 회의실\n일시: 2027. 1. 5. 10:00\n참석 대상: 없음";
    stage.model.answer(|prompt| rewritten(prompt, |_| FOUND.to_owned()));
    let notes = "제설 대책을 의논하려고 2026. 12. 3.(목) 14:00에 모입니다. 가온시청 3층 회의실로 오시면 됩니다.";
    stage.take_up(&[Paragraph::body(notes)], 0..1).await?;
    stage.pane().open("기안").await?;
    stage.pane().choose("회의 개최").await?;
    stage.pane().press("빈칸 채우기").await?;
    let ask = "return [...document.querySelectorAll('.form textarea, .form input')].some((one) => one.value === arguments[0])";
    stage.browser.wait("the agenda", ask, &[json!("겨울철 제설 대책")]).await?;
    let invented = stage.browser.run(ask, &[json!("2027. 1. 5.(화) 10:00")]).await?;
    ensure!(invented == json!(false), "a day that the notes do not have");
    stage.pane().press("작성").await?;
    stage.pane().shows("빠진 것").await
}

async fn unfilled<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.model.fail(Fault::Status(500, None));
    stage.take_up(&[Paragraph::body("장소: 가온시청 3층 회의실")], 0..1).await?;
    stage.pane().open("기안").await?;
    stage.pane().choose("회의 개최").await?;
    stage.pane().press("빈칸 채우기").await?;
    let ask = "return document.querySelector('.form [role=alert]')?.textContent || null";
    let told = stage.browser.wait("what happened", ask, &[]).await?;
    ensure!(told.as_str().is_some_and(|told| told.contains("주십시오")), "no next step: {told}");
    stage.pane().press("작성").await?;
    stage.pane().shows("빠진 것").await?;
    ensure!(sheet(stage).await?.contains("가온시청 3층 회의실"), "what the pattern found is gone");
    Ok(())
}
