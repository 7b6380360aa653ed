//! Sets up, builds and starts: the first thing a newcomer runs.

use anyhow::{Context, Result};

use crate::{
    build, project,
    shell::{command, run, say},
};

/// Builds the pane and the server, then hands over to `geulbeot serve` until Ctrl+C.
pub fn start() -> Result<()> {
    build::pane()?;
    say("Building the server (the first time takes minutes, later ones seconds)");
    run(command("cargo").args(["build", "--locked", "--release", "--quiet", "--package", "backend"]))?;
    say("Starting the server; Ctrl+C ends it");
    let server = project::root().join("target/release/geulbeot");
    run(command(server).arg("serve")).context("the server ended; is another one running on the same port?")
}
