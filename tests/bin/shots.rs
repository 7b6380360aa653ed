//! Pictures of every panel: `cargo run -p tests --bin shots -- FOLDER`.

use anyhow::Context;
use std::path::{Path, PathBuf};
use tests::browser::Look;
use tests::page::Paragraph;
use tests::pages::desk::Desk;
use tests::{Cast, Stage};

/// Widths of Word's task pane in CSS pixels.
const WIDTHS: [u32; 2] = [320, 450];
const HEIGHT: u32 = 900;
const LOOKS: [(&str, Look); 3] = [("light", Look::Light), ("dark", Look::Dark), ("forced", Look::Forced)];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).map(PathBuf::from).context("where to? shots FOLDER")?;
    std::fs::create_dir_all(&folder)?;
    let stage = Stage::raise(Desk, Cast::Model).await?;
    whole(&stage, &folder).await?;
    for (name, look) in LOOKS {
        stage.browser.look(look).await?;
        for width in WIDTHS {
            stage.browser.resize(width, HEIGHT).await?;
            for (number, tab) in stage.pane().tabs().await?.iter().enumerate() {
                stage.pane().open(tab).await?;
                keep(&stage, &folder, &format!("{name}-{width}-{number}.png")).await?;
            }
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

async fn keep(stage: &Stage<Desk>, folder: &Path, name: &str) -> anyhow::Result<()> {
    Ok(std::fs::write(folder.join(name), stage.browser.picture().await?)?)
}
