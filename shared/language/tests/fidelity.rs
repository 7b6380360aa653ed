//! Rewrites that change a fact must be reported; rewrites that keep every fact must pass.

use language::fidelity::compare;

fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once('\t'))
}

#[test]
fn every_harmful_change_is_reported() {
    let missed: Vec<_> =
        pairs(include_str!("data/harmful.tsv")).filter(|(before, after)| compare(before, after).is_empty()).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_faithful_rewrite_passes() {
    let alarms: Vec<_> = pairs(include_str!("data/faithful.tsv"))
        .map(|(before, after)| (before, after, compare(before, after)))
        .filter(|(_, _, changes)| !changes.is_empty())
        .collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}
