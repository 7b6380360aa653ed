//! The command line: one file per command.

mod check;
mod compare;
mod jsonl;
mod letter;
mod lint;
mod mask;
mod rewrite;
mod serve;
mod tone;

use lexopt::{Arg, Parser};
use std::process::ExitCode;

const HELP: &str = "\
geulbeot: the writing assistant of a civil servant

  geulbeot serve [--config FILE]                     the server behind the pane (default)
  geulbeot check [FILE...]                           what the rules say about texts
  geulbeot rewrite --mode correct|plain|official     the embedded engine's corrections
  geulbeot tone --to formal|polite|plain|report      하십시오체, 해요체, 해라체, 개조식
                (courteous|empathic|concise|firm)    공손, 공감, 간결, 단호
  geulbeot mask                                      personal data, found and masked
  geulbeot compare                                   facts that a rewrite lost, added or changed
  geulbeot letter --list | --to text                 a letter from a template and its fields
  geulbeot --help | --version

Without files check, rewrite, tone, mask and compare read JSON Lines from standard input and answer in the same order:
  check, rewrite, tone, mask   {\"id\": 1, \"text\": \"...\"}
  compare                      {\"id\": 1, \"before\": \"...\", \"after\": \"...\"}
Offsets count Unicode scalar values of the given text. A bad line answers {\"id\", \"error\"}, and the exit status is 1.";

/// Runs what the arguments ask for; `serve` when they name nothing.
///
/// # Errors
/// What can't be done, in words.
pub fn run() -> anyhow::Result<ExitCode> {
    let mut arguments = Parser::from_env();
    let Some(first) = arguments.next()? else { return serve::run(arguments) };
    match first {
        Arg::Value(name) => match name.to_str() {
            Some("serve") => serve::run(arguments),
            Some("check") => check::run(arguments),
            Some("rewrite") => rewrite::run(arguments),
            Some("tone") => tone::run(arguments),
            Some("mask") => mask::run(arguments),
            Some("compare") => compare::run(arguments),
            Some("letter") => letter::run(arguments),
            _ => anyhow::bail!("unknown command {name:?}\n\n{HELP}"),
        },
        Arg::Short('h') | Arg::Long("help") => say(HELP),
        Arg::Short('V') | Arg::Long("version") => say(concat!("geulbeot ", env!("CARGO_PKG_VERSION"))),
        other => Err(other.unexpected().into()),
    }
}

fn say(text: &str) -> anyhow::Result<ExitCode> {
    println!("{text}");
    Ok(ExitCode::SUCCESS)
}

/// The value of the one option that a command takes.
fn choice(mut arguments: Parser, option: &str) -> anyhow::Result<String> {
    let mut value = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long(name) if name == option => value = Some(arguments.value()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let value = value.ok_or_else(|| anyhow::anyhow!("--{option} is missing\n\n{HELP}"))?;
    Ok(value.to_string_lossy().into_owned())
}

fn nothing_more(mut arguments: Parser) -> anyhow::Result<()> {
    arguments.next()?.map_or(Ok(()), |more| Err(more.unexpected().into()))
}
