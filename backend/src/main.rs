//! `geulbeot`: the server and the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    backend::commands::run().unwrap_or_else(|error| {
        eprintln!("geulbeot: {error:#}");
        ExitCode::from(2)
    })
}
