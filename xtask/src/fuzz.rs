//! Looks for texts on which something does not hold, for a bounded time: libFuzzer, steered by coverage.
//! The instruments are passes that the stable compiler has; libFuzzer itself comes as source with its crate.

use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use crate::{
    project,
    shell::{command, run, say},
    toolchain,
};

/// Seconds of each target when nothing else is asked.
pub const SECONDS: u64 = 60;
const TARGETS: [&str; 9] = ["check", "rewrite", "tone", "detect", "mask", "restore", "letter", "facts", "stream"];
/// A text that takes longer than this many seconds is a fault as well.
const SLOWEST: u64 = 10;
/// Edges are counted, and what is compared is told to the fuzzer.
const INSTRUMENTS: [&str; 8] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Cdebug-assertions",
    "-Coverflow-checks",
];

/// Runs every target for so many seconds; fails at the end when one found something.
pub fn all(seconds: u64) -> Result<()> {
    let fuzzer = build()?;
    let seeds = folder().join("seeds");
    run(command(&fuzzer).arg(format!("--seeds={}", seeds.display())))?;
    let mut broken = vec![];
    for target in TARGETS {
        match one(&fuzzer, &seeds, target, seconds)? {
            None => {}
            Some(fault) => broken.push(format!("{target}: {fault}")),
        }
    }
    match broken.is_empty() {
        true => say(format!("{} targets of {seconds} s each found nothing", TARGETS.len())),
        false => bail!("texts on which something does not hold:\n  {}", broken.join("\n  ")),
    }
    Ok(())
}

/// The fuzzer with its instruments, apart from the ordinary build: for a given target the flags spare build scripts.
fn build() -> Result<PathBuf> {
    say("Building the fuzzer (the first time takes minutes)");
    let host = toolchain::host()?;
    let mut cargo = command("cargo");
    cargo.args(["build", "--locked", "--quiet", "--release", "--package", "tests", "--bin", "fuzz"]);
    cargo.args(["--features", "fuzz", "--target", &host, "--target-dir"]).arg(folder());
    cargo.env("CARGO_ENCODED_RUSTFLAGS", INSTRUMENTS.join("\u{1f}"));
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "false").env("CARGO_PROFILE_RELEASE_DEBUG", "line-tables-only");
    run(&mut cargo).context("the fuzzer can't be built here; libFuzzer needs a C++ compiler (apt-get install g++)")?;
    Ok(folder().join(host).join("release/fuzz"))
}

/// Runs one target; what it found, if anything, with the file that shows it.
fn one(fuzzer: &Path, seeds: &Path, target: &str, seconds: u64) -> Result<Option<String>> {
    let (corpus, faults, log) = (folder().join("corpus").join(target), folder().join("faults"), folder().join("log"));
    for folder in [&corpus, &faults] {
        fs::create_dir_all(folder)?;
    }
    let prefix = faults.join(format!("{target}-"));
    let status = command(fuzzer)
        .arg(format!("--target={target}"))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-timeout={SLOWEST}"))
        .arg(format!("-artifact_prefix={}", prefix.display()))
        .args(["-max_len=1024", "-print_final_stats=1", "-rss_limit_mb=2048"])
        .args([&corpus, &seeds.to_path_buf()])
        .stderr(fs::File::create(&log)?)
        .stdout(Stdio::null())
        .status()?;
    let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let tries =
        said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:")).unwrap_or("?").trim();
    let edges = said.lines().rev().find_map(|line| line.split_once(" cov: ")?.1.split(' ').next()).unwrap_or("?");
    let mut fault = None;
    if !status.success() {
        let panic = said.lines().skip_while(|line| !line.contains("panicked at")).take(4).collect::<Vec<_>>().join(" ");
        let file = said.lines().find_map(|line| line.split_once("Test unit written to ")).map_or("no file", |(_, f)| f);
        fault = Some(format!("{} ({file})", if panic.is_empty() { "too slow, or ended" } else { &panic }));
    }
    let found = fault.as_deref().unwrap_or("nothing found");
    say(format!("{target}: {tries} tries, {edges} edges reached, {found}"));
    Ok(fault)
}

fn folder() -> PathBuf {
    project::root().join("target/fuzz")
}
