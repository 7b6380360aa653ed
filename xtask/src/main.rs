//! `cargo xtask`: run, test, build, bench.

mod apt;
mod bench;
mod browser;
mod build;
mod env;
mod fuzz;
mod icons;
mod manifest;
mod npm;
mod project;
mod run;
mod shell;
mod soak;
mod test;
mod toolchain;

use anyhow::{Context, Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run        set up what is missing, build pane and server, start the server
cargo xtask test       everything that continuous integration runs
cargo xtask build      the pane, into dist/pane
cargo xtask bench      figures beside their aims: pane, language, privacy, models, letters; or one of them by name
cargo xtask fuzz       look for texts on which something does not hold; seconds of each target may follow
cargo xtask soak       hundreds of streams for ten minutes, or so many: what leaks, is lost or mixed up
cargo xtask manifest   check the add-in's manifest; --origin https://… writes one for that address
cargo xtask icons      draw the icons of the add-in again";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[&str]) -> Result<()> {
    match words {
        ["run"] => run::start(),
        ["manifest"] => manifest::write(None),
        ["manifest", "--origin", origin] => manifest::write(Some(origin)),
        ["test"] => test::everything(),
        ["build"] => build::pane(),
        ["bench"] => bench::measure(None),
        ["bench", part] => bench::measure(Some(part)),
        ["fuzz"] => fuzz::all(fuzz::SECONDS),
        ["fuzz", seconds] => fuzz::all(seconds.parse().context("seconds of each target, as a number")?),
        ["soak"] => soak::run_for(soak::MINUTES),
        ["soak", minutes] => soak::run_for(minutes.parse().context("minutes, as a number")?),
        ["build", "engines"] => build::engines::build(),
        ["icons"] => icons::write(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("there is no such command: {}\n\n{HELP}", words.join(" ")),
    }
}
