//! Everything continuous integration runs: form, lints, licences, the pane, then all tests.

mod licenses;

use anyhow::{Context, Result};
use std::time::Instant;

use crate::{
    apt, build, env, npm, project,
    shell::{command, run, say},
};

/// From quick to slow, so that a slip shows early; the ordinary lines of `cargo test` come last.
pub fn everything() -> Result<()> {
    let start = Instant::now();
    say("Form: cargo fmt");
    run(command("cargo").args(["fmt", "--all", "--check"])).context("run `cargo fmt --all`")?;
    licenses::check()?;
    browser()?;
    build::pane()?;
    build::engines::build()?;
    say("Lints: cargo clippy");
    run(command("cargo").args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]))?;
    say("Tests: cargo test (units, contracts, the server's edge, stories in the browser)");
    run(command("cargo").args(["test", "--locked", "--workspace"]))?;
    say(format!("All is well after {:.0} s", start.elapsed().as_secs_f32()));
    Ok(())
}

/// What the stories need: a browser, its driver, a face for Hangul, the npm packages of the tests.
fn browser() -> Result<()> {
    let why = "the stories drive a real browser";
    if env::on_path("chromium-headless-shell").is_none() || env::on_path("chromedriver").is_none() {
        apt::install(&["chromium-headless-shell", "chromium-driver"], why)?;
    }
    apt::install(&["fonts-noto-cjk"], "the stories show Hangul")?;
    let tests = project::root().join("tests");
    if tests.join("package-lock.json").exists() {
        npm::install(&tests, "Microsoft's client library and the accessibility checks of the stories")?;
    }
    Ok(())
}
