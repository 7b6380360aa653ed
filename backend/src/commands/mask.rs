//! `geulbeot mask`: personal data found and masked, as JSON Lines.

use super::jsonl::{self, Offsets, Text};
use language::privacy::{Choices, Kind, redact};
use serde::Serialize;
use std::process::ExitCode;

#[derive(Serialize)]
struct Answer {
    masked: String,
    spans: Vec<Place>,
    /// Kinds that are never sent in any form.
    stop: Vec<Kind>,
}

#[derive(Serialize)]
struct Place {
    start: u32,
    end: u32,
    kind: Kind,
}

pub fn run(arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    super::nothing_more(arguments)?;
    jsonl::run(|input: Text| answer(&input.text))
}

fn answer(text: &str) -> Answer {
    let redacted = redact(text, &Choices::default());
    let offsets = Offsets::of(text);
    let spans = redacted.spans.iter().map(|one| Place {
        start: offsets.at(one.span.start),
        end: offsets.at(one.span.end),
        kind: one.kind,
    });
    Answer { masked: redacted.text, spans: spans.collect(), stop: redacted.stop }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_everything_and_names_what_stops() {
        let answer = answer("가 900101-1234568, 나 010-1234-5678, 또 900101-1234568");
        assert_eq!(answer.masked, "가 【주민등록번호1】, 나 【전화1】, 또 【주민등록번호1】");
        assert_eq!(answer.stop, [Kind::Rrn]);
        let spans: Vec<_> = answer.spans.iter().map(|s| (s.start, s.end)).collect();
        assert_eq!(spans, [(2, 16), (20, 33), (37, 51)]);
    }
}
