//! What the engine says of a text, written down line by line: compared between browser and machine, and measured in both.

use language::finding::{Edit, Finding, Span};
use language::privacy::{Cause, Stop, detectors, mask};
use language::rules::{Mode, check, rewrite};
use language::tone::Tone;
use language::tones::convert;
use std::fmt::Write;

/// What can be asked of the rules and tones: `said` takes one of these names.
pub const LANGUAGE: [&str; 8] = ["check", "correct", "plain", "official", "formal", "polite", "bare", "report"];
/// What can be asked of the privacy part.
pub const PRIVACY: [&str; 2] = ["detect", "mask"];

/// The answer of rules or tones; empty for a name that is none of `LANGUAGE`.
pub fn language(what: &str, text: &str) -> String {
    match what {
        "check" => found(&check(text)),
        "correct" => changed(&rewrite(text, Mode::Correct)),
        "plain" => changed(&rewrite(text, Mode::Plain)),
        "official" => changed(&rewrite(text, Mode::Official)),
        "formal" => turned(text, Tone::Formal),
        "polite" => turned(text, Tone::Polite),
        "bare" => turned(text, Tone::Plain),
        "report" => turned(text, Tone::Report),
        _ => String::new(),
    }
}

/// The answer of the privacy part; empty for a name that is none of `PRIVACY`.
pub fn privacy(what: &str, text: &str) -> String {
    let mut out = String::new();
    match what {
        "detect" => {
            for one in detectors::detect(text) {
                line(&mut out, one.span, &[one.kind.word(), if one.weak { "weak" } else { "strong" }]);
            }
        }
        "mask" => match mask(&[text]) {
            Ok((masked, _)) => masked.iter().for_each(|m| out.push_str(m.as_str())),
            Err(stop) => stopped(&mut out, &stop),
        },
        _ => {}
    }
    out
}

fn found(findings: &[Finding]) -> String {
    let mut out = String::new();
    for one in findings {
        let level = ["auto", "suggest", "note"][one.level as usize];
        line(&mut out, one.span, &[&one.rule, level, &one.message, &one.fixes.join("|")]);
    }
    out
}

fn changed(rewritten: &language::rules::Rewritten) -> String {
    edited(&rewritten.text, &rewritten.edits)
}

fn turned(text: &str, tone: Tone) -> String {
    let converted = convert(text, tone);
    let mut out = edited(&converted.text, &converted.edits);
    for left in &converted.left {
        line(&mut out, left.span, &[&left.why]);
    }
    out
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut out = format!("{text}\n");
    for edit in edits {
        line(&mut out, edit.span, &[&edit.rule, &edit.with]);
    }
    out
}

fn stopped(out: &mut String, stop: &Stop) {
    out.push_str(if stop.cause == Cause::Identifier { "identifier\n" } else { "uncertain\n" });
    for (_, span, kind) in &stop.places {
        line(out, *span, &[kind.word()]);
    }
}

/// `start..end ⇥ word ⇥ word …`, offsets in bytes.
fn line(out: &mut String, span: Span, words: &[&str]) {
    let _ = write!(out, "{}..{}", span.start, span.end);
    for word in words {
        out.push('\t');
        out.push_str(word);
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_an_answer() {
        let text = "금일 회의에 참석해야되요. 연락처: 010-1234-5678";
        assert!(LANGUAGE.iter().all(|what| !language(what, text).is_empty()));
        assert!(PRIVACY.iter().all(|what| !privacy(what, text).is_empty()));
        assert_eq!(language("detect", text), "");
    }

    #[test]
    fn a_stop_names_its_places() {
        let said = privacy("mask", "주민등록번호 900101-1234567");
        assert_eq!(said, "identifier\n19..33\t주민등록번호\n");
    }
}
