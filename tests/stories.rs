//! Stories of the pane, told in a real browser: the same ones on every page.

use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

#[path = "stories/check.rs"]
mod check;
#[path = "stories/desk.rs"]
mod desk;
#[path = "stories/document.rs"]
mod document;
#[path = "stories/engine.rs"]
mod engine;
#[path = "stories/hands.rs"]
mod hands;
#[path = "stories/polish.rs"]
mod polish;
#[path = "stories/privacy.rs"]
mod privacy;
#[path = "stories/stage.rs"]
mod stage;
#[path = "stories/stream.rs"]
mod stream;
#[path = "stories/word.rs"]
mod word;
#[path = "stories/write.rs"]
mod write;

use tests::page::Page;
use tests::pages::desk::Desk;
use tests::pages::word::Word;

/// Browsers at a time: more than two only wait for each other on a small machine.
const BROWSERS: usize = 2;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(BROWSERS);
    libtest_mimic::run(&arguments, all()).exit_code()
}

fn all() -> Vec<Trial> {
    let mut all = stage::all();
    all.extend(engine::all());
    all.extend(on(&Desk));
    all.extend(desk::all());
    all.extend(Word::ALL.iter().flat_map(on));
    all.extend(word::all());
    all
}

/// Every story that is told on each page.
fn on<P: Page>(page: &P) -> Vec<Trial> {
    let all = [
        check::all(page),
        polish::all(page),
        document::all(page),
        stream::all(page),
        privacy::all(page),
        hands::all(page),
        write::all(page),
    ];
    all.into_iter().flatten().collect()
}
