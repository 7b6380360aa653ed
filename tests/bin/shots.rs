//! Pictures of every panel: `cargo run -p tests --bin shots -- FOLDER`.

use anyhow::Context;
use std::path::{Path, PathBuf};
use tests::browser::Look;
use tests::fake_model::passage::rewritten;
use tests::page::Paragraph;
use tests::pages::desk::Desk;
use tests::{Cast, Stage};

/// Widths of Word's task pane in CSS pixels.
const WIDTHS: [u32; 2] = [320, 450];
const HEIGHT: u32 = 900;
/// High enough for a whole form.
const HIGH: u32 = 2_000;
const COMPLAINT: &str = "가온동 12번지 앞 가로등이 일주일째 꺼져 있습니다. 밤길이 위험하니 고쳐 주시기 바랍니다.";
const NOTES: &str = "일시: 2026. 12. 3.(목) 14:00, 장소: 가온시청 3층 회의실, 안건: 겨울철 제설 대책";
const LOOKS: [(&str, Look); 3] = [("light", Look::Light), ("dark", Look::Dark), ("forced", Look::Forced)];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).map(PathBuf::from).context("where to? shots FOLDER")?;
    std::fs::create_dir_all(&folder)?;
    let stage = Stage::raise(Desk, Cast::Model).await?;
    whole(&stage, &folder).await?;
    changed(&stage, &folder).await?;
    check(&stage, &folder).await?;
    // Letters and replies as the embedded engine writes them.
    let writer = Stage::raise(Desk, Cast::Engine).await?;
    for (name, look) in LOOKS {
        stage.browser.look(look).await?;
        writer.browser.look(look).await?;
        for width in WIDTHS {
            stage.browser.resize(width, HEIGHT).await?;
            for (number, tab) in stage.pane().tabs().await?.iter().enumerate() {
                stage.pane().open(tab).await?;
                keep(&stage, &folder, &format!("{name}-{width}-{number}.png")).await?;
            }
            writer.browser.resize(width, HIGH).await?;
            written(&writer, COMPLAINT, "민원", "답변 쓰기").await?;
            keep(&writer, &folder, &format!("{name}-{width}-reply.png")).await?;
            written(&writer, NOTES, "기안", "작성").await?;
            keep(&writer, &folder, &format!("{name}-{width}-letter.png")).await?;
            stage.browser.click("button", "설정").await?;
            keep(&stage, &folder, &format!("{name}-{width}-settings.png")).await?;
        }
    }
    Ok(())
}

/// The page as the README shows it: a sample letter beside a finished answer.
async fn whole(stage: &Stage<Desk>, folder: &Path) -> anyhow::Result<()> {
    stage.browser.resize(1100, 760).await?;
    let letter = [
        Paragraph::body("*수신자* 각 부서의 장"),
        Paragraph::body("금일 14:00까지 *관련 자료*를 제출하여 주시기 바람."),
        Paragraph::body("문제가 해결되어졌는지 확인하고 담당자에게 알려 주시기 바랍니다."),
    ];
    stage.take_up(&letter, 1..3).await?;
    stage.pane().polish().await?;
    keep(stage, folder, "page.png").await
}

/// A model's answer that changes a sum, with what was sent and received laid open.
async fn changed(stage: &Stage<Desk>, folder: &Path) -> anyhow::Result<()> {
    const TEXT: &str =
        "신청인 홍길동(010-1234-5678)에게 보조금 300만 원을 지급할 예정이니 12월 4일까지 통보하여 주시기 바람.";
    let other = |text: &str| text.replace("300만", "200만").replace("통보하여 주시기 바람", "알려 주시기 바랍니다");
    stage.model.answer(move |prompt| rewritten(prompt, other));
    stage.take_up(&[Paragraph::body(TEXT)], 0..1).await?;
    stage.browser.run("document.querySelector('.work').hidden = true", &[]).await?;
    stage.pane().polish().await?;
    stage.pane().press("보낸 것과 받은 것").await?;
    for (name, look) in LOOKS {
        stage.browser.look(look).await?;
        for width in WIDTHS {
            stage.browser.resize(width, HEIGHT).await?;
            keep(stage, folder, &format!("changed-{name}-{width}.png")).await?;
        }
    }
    stage.browser.run("document.querySelector('.work').hidden = false", &[]).await.map(drop)
}

/// A text from a selection and the form as it fills itself.
async fn written(stage: &Stage<Desk>, text: &str, tab: &str, button: &str) -> anyhow::Result<()> {
    stage.pane().open(tab).await?;
    stage.take_up(&[Paragraph::body(text)], 0..1).await?;
    stage.pane().press(button).await?;
    stage.pane().answered().await
}

/// 검토 with a finding open, alone as in a narrow pane.
async fn check(stage: &Stage<Desk>, folder: &Path) -> anyhow::Result<()> {
    stage.write(&FAULTY.map(Paragraph::body)).await?;
    stage.browser.run("document.querySelector('.work').hidden = true", &[]).await?;
    stage.pane().open("검토").await?;
    stage.pane().shows("살펴볼 곳").await?;
    stage.browser.run("document.querySelector('.rules .entry').click()", &[]).await?;
    for (name, look) in LOOKS {
        stage.browser.look(look).await?;
        for width in WIDTHS {
            stage.browser.resize(width, HEIGHT).await?;
            keep(stage, folder, &format!("check-{name}-{width}.png")).await?;
        }
    }
    stage.browser.run("document.querySelector('.work').hidden = false", &[]).await.map(drop)
}

/// Faults of every group, and personal data.
const FAULTY: [&str; 7] = [
    "제목  2026년 하반기 안전점검 협조 요청",
    "1. 금일 14:00까지 관련 자료를 제출하여 주시기 바람.",
    "2. 문제가 해결되어졌는지 금일 확인할수 있도록 조속히 조치하시기 바랍니다.",
    "3. 회의는 2026.12.3(수) 오후 2시에 개최되며 참석자는 사전에 회신 요망.",
    "4. 신청인 홍길동(주민등록번호 900101-1234567, 010-1234-5678)의 민원은 불가함.",
    "5. 시스템 오류로 인해 금번 접수가 않되는 경우 담당자에게 연락 바랍니다.",
    "6. 작성된 서식은 익일까지 유선 또는 전자우편으로 송부할 것.",
];

async fn keep(stage: &Stage<Desk>, folder: &Path, name: &str) -> anyhow::Result<()> {
    Ok(std::fs::write(folder.join(name), stage.browser.picture().await?)?)
}
