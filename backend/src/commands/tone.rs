//! `geulbeot tone --to formal|polite|plain|report`: texts in another register, as JSON Lines.

use super::jsonl::{self, Offsets, Text};
use language::tone::{Left, Tone};
use language::tones;
use serde::Serialize;
use std::process::ExitCode;

#[derive(Serialize)]
struct Answer {
    text: String,
    left: Vec<Place>,
}

/// A predicate that stayed as it stood; the offsets are in the text that was given.
#[derive(Serialize)]
struct Place {
    start: u32,
    end: u32,
    why: String,
    /// What may stand instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<String>,
}

impl Place {
    fn of(left: Left, offsets: &Offsets) -> Self {
        Self {
            start: offsets.at(left.span.start),
            end: offsets.at(left.span.end),
            why: left.why,
            proposal: left.proposal,
        }
    }
}

pub fn run(arguments: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let tone = named(&super::choice(arguments, "to")?)?;
    jsonl::run(|input: Text| answer(&input.text, tone))
}

fn answer(text: &str, tone: Tone) -> Answer {
    let offsets = Offsets::of(text);
    let converted = tones::convert(text, tone);
    Answer { text: converted.text, left: converted.left.into_iter().map(|left| Place::of(left, &offsets)).collect() }
}

/// The four registers, and the four layers of wording on 하십시오체.
fn named(name: &str) -> anyhow::Result<Tone> {
    Ok(match name {
        "formal" => Tone::Formal,
        "polite" => Tone::Polite,
        "plain" => Tone::Plain,
        "report" => Tone::Report,
        "courteous" => Tone::Courteous,
        "empathic" => Tone::Empathic,
        "concise" => Tone::Concise,
        "firm" => Tone::Firm,
        other => anyhow::bail!(
            "--to is formal, polite, plain or report (or courteous, empathic, concise, firm), not {other:?}"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_is_placed_in_the_given_text() {
        let answer = answer("😀 신청을 받는다. 언제 되나요?", Tone::Report);
        assert_eq!(answer.text, "😀 신청을 받음. 언제 되나요?");
        let [left] = &answer.left[..] else { panic!("one question stays") };
        assert_eq!((left.start, left.end), (14, 17));
        assert!(left.why.contains("묻는 문장"));
    }

    #[test]
    fn a_feeling_stays_and_the_plain_statement_is_proposed() {
        let answer = answer("서류는 이미 냈거든요.", Tone::Formal);
        assert_eq!(answer.text, "서류는 이미 냈거든요.");
        assert_eq!(answer.left[0].proposal.as_deref(), Some("냈습니다"));
    }

    #[test]
    fn an_unknown_register_is_refused_with_the_known_ones() {
        assert!(named("loud").unwrap_err().to_string().contains("formal, polite, plain or report"));
        assert_eq!(named("firm").unwrap(), Tone::Firm);
    }
}
