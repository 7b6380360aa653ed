//! Hundreds of streams for minutes against the shipped program: what leaks, is lost or mixed up shows here.

use anyhow::Result;

use crate::{
    project,
    shell::{command, run, say},
};

/// Minutes when nothing else is asked.
pub const MINUTES: u64 = 10;

/// Builds the server and the soak with full speed and lets them run.
pub fn run_for(minutes: u64) -> Result<()> {
    say("Building the server and the soak, with full speed (the first time takes minutes)");
    let packages = ["--package", "backend", "--package", "tests", "--bin", "geulbeot", "--bin", "soak"];
    run(command("cargo").args(["build", "--locked", "--release", "--quiet"]).args(packages))?;
    say(format!("Soaking for {minutes} minutes: clients leave and models fail by chance"));
    run(command(project::root().join("target/release/soak")).arg(minutes.to_string()))?;
    say("Nothing leaked, nothing was lost, nothing reached someone else");
    Ok(())
}
