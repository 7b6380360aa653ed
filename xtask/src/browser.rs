//! What the tests and the bench need around the project: a browser, its driver, a face for Hangul, LibreOffice, npm packages.

use anyhow::Result;

use crate::{apt, env, npm, project};

/// Installs what is missing, and says what for.
pub fn install() -> Result<()> {
    let why = "the stories drive a real browser";
    if env::on_path("chromium-headless-shell").is_none() || env::on_path("chromedriver").is_none() {
        apt::install(&["chromium-headless-shell", "chromium-driver"], why)?;
    }
    apt::install(&["fonts-noto-cjk"], "the stories show Hangul")?;
    if env::on_path("soffice").is_none() {
        apt::install(&["libreoffice-writer-nogui"], "the tests open every DOCX with LibreOffice")?;
    }
    let tests = project::root().join("tests");
    if tests.join("package-lock.json").exists() {
        npm::install(&tests, "Microsoft's client library, the accessibility checks of the stories, a reader of HWPX")?;
    }
    Ok(())
}
