//! Sentences of the kind that offices write: what 쉬운 말 makes of them, and traps that no mode may touch.

use language::rules::{Mode, rewrite};

#[test]
fn faulty_sentences_are_set_right() {
    let mut broken = Vec::new();
    for line in include_str!("data/rewritten.tsv").lines() {
        let Some((before, after)) = line.split_once('\t') else { panic!("no pair: {line}") };
        let got = rewrite(before, Mode::Plain).text;
        if got != after {
            broken.push(format!("{before}\n  → {got}\n  ≠ {after}"));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn each_mode_mends_what_belongs_to_it() {
    let mut broken = Vec::new();
    for line in include_str!("data/offices.tsv").lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let mode = match columns[0] {
            "correct" => Mode::Correct,
            "plain" => Mode::Plain,
            _ => Mode::Official,
        };
        let got = rewrite(columns[1], mode).text;
        if got != columns[2] {
            broken.push(format!("{}\n  → {got}\n  ≠ {}", columns[1], columns[2]));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn traps_are_left_alone() {
    let mut broken = Vec::new();
    for line in include_str!("data/keep.txt").lines() {
        let done = rewrite(line, Mode::Official);
        broken.extend(done.edits.iter().map(|e| format!("{line}: {} → {} ({})", e.span.of(line), e.with, e.rule)));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
