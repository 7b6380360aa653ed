//! `geulbeot compare`: facts that a rewrite lost, added or changed, as JSON Lines.

use super::jsonl;
use language::fidelity::{self, Kind, Severity};
use language::finding::Span;
use serde::{Deserialize, Serialize};
use std::process::ExitCode;

#[derive(Deserialize)]
struct Pair {
    before: String,
    after: String,
}

#[derive(Serialize)]
struct Answer {
    changes: Vec<Change>,
}

/// The words of a fact on both sides; null where it does not stand.
#[derive(Serialize)]
struct Change {
    kind: Kind,
    before: Option<String>,
    after: Option<String>,
    level: Severity,
}

pub fn run(arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    super::nothing_more(arguments)?;
    jsonl::run(|pair: Pair| {
        let words = |text: &str, span: Option<Span>| span.map(|span| span.of(text).to_owned());
        let changes = fidelity::compare(&pair.before, &pair.after).into_iter().map(|change| Change {
            kind: change.kind,
            before: words(&pair.before, change.before),
            after: words(&pair.after, change.after),
            level: change.level,
        });
        Answer { changes: changes.collect() }
    })
}
