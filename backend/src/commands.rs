//! The command line: one file per command.

pub mod serve;

use std::process::ExitCode;

/// Runs what the arguments ask for; `serve` when they name nothing.
///
/// # Errors
/// What can't be done, in words.
pub fn run() -> anyhow::Result<ExitCode> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        None => serve::run(lexopt::Parser::from_args([""; 0])),
        Some(lexopt::Arg::Value(name)) => match name.to_str() {
            Some("serve") => serve::run(arguments),
            _ => anyhow::bail!("unknown command {name:?}\n\n{HELP}"),
        },
        Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help")) => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Some(lexopt::Arg::Short('V') | lexopt::Arg::Long("version")) => {
            println!("geulbeot {}", env!("CARGO_PKG_VERSION"));
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(other.unexpected().into()),
    }
}

const HELP: &str = "\
geulbeot: the writing assistant of a civil servant

  geulbeot serve [--config FILE]    the server behind the pane (default)
  geulbeot --help | --version";
