//! The sentences of the tables of words: what must change, and what must stay.

use language::rules::{Mode, rewrite};

#[test]
fn every_sentence_of_the_table_holds() {
    let mut broken = Vec::new();
    for line in include_str!("data/replacement.tsv").lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let mode = if columns[0] == "plain" { Mode::Plain } else { Mode::Correct };
        let got = rewrite(columns[1], mode).text;
        if got != columns[2] {
            broken.push(format!("{}\n  → {got}\n  ≠ {}", columns[1], columns[2]));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
