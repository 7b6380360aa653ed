//! Stories of the pane, told in a real browser: the same ones on every page.

use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

#[path = "stories/stage.rs"]
mod stage;

/// Browsers at a time: more than two only wait for each other on a small machine.
const BROWSERS: usize = 2;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(BROWSERS);
    libtest_mimic::run(&arguments, all()).exit_code()
}

fn all() -> Vec<Trial> {
    stage::all()
}
