//! `geulbeot mask`: personal data found and masked, as JSON Lines.

use super::jsonl::{self, Offsets, Text};
use language::privacy::{self, Kind, Sensitive, detectors};
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
    let found: Vec<Sensitive> = detectors::detect(text).into_iter().filter(|one| !one.weak).collect();
    let mut stop: Vec<Kind> = found.iter().map(|one| one.kind).filter(|kind| kind.stops()).collect();
    stop.sort_unstable();
    stop.dedup();
    let offsets = Offsets::of(text);
    let spans = found.iter().map(|one| Place {
        start: offsets.at(one.span.start),
        end: offsets.at(one.span.end),
        kind: one.kind,
    });
    Answer { masked: masked(text, &found), spans: spans.collect(), stop }
}

/// What stops a request is covered first, then the rest is masked as for a model.
fn masked(text: &str, found: &[Sensitive]) -> String {
    let (mut covered, mut at, mut values) = (String::with_capacity(text.len()), 0, Vec::new());
    for one in found.iter().filter(|one| one.kind.stops()) {
        let value = (one.kind, one.span.of(text));
        if !values.contains(&value) {
            values.push(value);
        }
        let same = values.iter().filter(|(kind, _)| *kind == one.kind);
        let number = same.take_while(|known| **known != value).count() + 1;
        covered.push_str(&text[at..one.span.start]);
        covered.push_str(&format!("【{}{number}】", one.kind.word()));
        at = one.span.end;
    }
    covered.push_str(&text[at..]);
    match privacy::mask(&[&covered]) {
        Ok((mut masked, _)) => masked.pop().map(|m| m.as_str().to_owned()).unwrap_or_default(),
        // Covering one number made another visible: nothing of the text is given away.
        Err(_) => String::new(),
    }
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
