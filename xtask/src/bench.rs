//! Measures what the aims speak of, and prints it as a table with the aim beside each figure.

mod figure;
mod language;
mod pane;
mod peers;

use anyhow::{Result, bail};
use std::fs;

use crate::{
    browser, build, project,
    shell::{command, output, run, say},
};
use figure::{Figure, table};

/// The parts in the order in which they are measured.
const PARTS: [&str; 5] = ["pane", "language", "privacy", "models", "letters"];

/// Measures one part, or all of them; a part that can't be measured here says why and does not fail.
pub fn measure(part: Option<&str>) -> Result<()> {
    if let Some(part) = part.filter(|part| !PARTS.contains(part)) {
        bail!("there is no bench of {part}; there are: {}", PARTS.join(", "));
    }
    for part in PARTS.into_iter().filter(|name| part.is_none_or(|part| part == *name)) {
        println!("\n=== {part}");
        match part {
            "pane" => table(&pane::figures()?),
            "language" => table(&language::language()?),
            "privacy" => {
                table(&language::privacy()?);
                cargo_bench("language", "privacy")?;
            }
            "models" => cargo_bench("backend", "models")?,
            _ => letters()?,
        }
    }
    Ok(())
}

/// Letters are made in two places; the bench stands in one of them.
fn letters() -> Result<()> {
    let package = if has_bench("language", "letters")? { "language" } else { "backend" };
    cargo_bench(package, "letters")
}

/// Runs a bench of a package as it stands there, its own words shown.
fn cargo_bench(package: &str, bench: &str) -> Result<()> {
    if !has_bench(package, bench)? {
        println!("The package {package} has no bench “{bench}”: nothing to measure");
        return Ok(());
    }
    run(command("cargo").args(["bench", "--locked", "--quiet", "--package", package, "--bench", bench]))
}

fn has_bench(package: &str, bench: &str) -> Result<bool> {
    let folder = if package == "language" { "shared/language" } else { package };
    let manifest: toml::Table = fs::read_to_string(project::root().join(folder).join("Cargo.toml"))?.parse()?;
    let benches = manifest.get("bench").and_then(|benches| benches.as_array()).cloned().unwrap_or_default();
    Ok(benches.iter().any(|one| one.get("name").and_then(|name| name.as_str()) == Some(bench)))
}

/// Everything that the measuring programs of `tests` need: browser, pane, engine's parts, programs with full speed.
fn prepared() -> Result<()> {
    browser::install()?;
    build::pane()?;
    build::engines::build()?;
    say("Building the server and what measures it, with full speed (the first time takes minutes)");
    run(command("cargo").args([
        "build",
        "--locked",
        "--release",
        "--quiet",
        "--package",
        "backend",
        "--package",
        "tests",
        "--bins",
    ]))
}

/// The figures that a program of `tests` prints.
fn measured(program: &str, words: &[&str]) -> Result<Vec<Figure>> {
    say(format!("Measuring: {program} {}", words.join(" ")));
    let printed = output(command(project::root().join("target/release").join(program)).args(words))?;
    Ok(printed.lines().filter_map(Figure::read).collect())
}
