//! Everything continuous integration runs: form, lints, licences, the pane, then all tests.

mod licenses;

use anyhow::{Context, Result};
use std::time::Instant;

use crate::{
    browser, build,
    shell::{command, run, say},
};

/// From quick to slow, so that a slip shows early; the ordinary lines of `cargo test` come last.
pub fn everything() -> Result<()> {
    let start = Instant::now();
    say("Form: cargo fmt");
    run(command("cargo").args(["fmt", "--all", "--check"])).context("run `cargo fmt --all`")?;
    licenses::check()?;
    browser::install()?;
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
