//! Recall, precision, leaked characters and wrongly masked negatives.

use crate::corpus::Document;
use language::privacy::detectors::detect;
use language::privacy::{Kind, Sensitive};

#[derive(Default, Clone)]
struct Row {
    gold: usize,
    found: usize,
    chars: usize,
    leaked: usize,
    spans: usize,
    right: usize,
}

pub fn report(documents: &[Document], verbose: bool) {
    let mut rows = vec![Row::default(); Kind::ALL.len()];
    let (mut negatives, mut masked) = (0, 0);
    for document in documents {
        let found: Vec<Sensitive> = detect(&document.text).into_iter().filter(|s| !s.weak).collect();
        for gold in &document.gold {
            let covered = covered(&document.text, gold.start, gold.end, &found);
            let whole = document.text[gold.start..gold.end].chars().filter(|c| !c.is_whitespace()).count();
            let Some(kind) = gold.kind else {
                negatives += 1;
                masked += usize::from(covered > 0);
                if covered > 0 && verbose {
                    println!("masked  {} {}", document.title, around(document, gold.start, gold.end));
                }
                continue;
            };
            let row = &mut rows[kind as usize];
            row.gold += 1;
            row.chars += whole;
            row.leaked += whole - covered;
            row.found += usize::from(covered == whole);
            if covered < whole && verbose {
                println!("missed  {kind:?} {} {}", document.title, around(document, gold.start, gold.end));
            }
        }
        for one in &found {
            let row = &mut rows[one.kind as usize];
            row.spans += 1;
            let right =
                document.gold.iter().any(|g| g.kind.is_some() && g.start < one.span.end && one.span.start < g.end);
            row.right += usize::from(right);
            if !right && verbose {
                println!(
                    "extra   {:?} {} {}",
                    one.kind,
                    document.title,
                    around(document, one.span.start, one.span.end)
                );
            }
        }
    }
    print(documents.len(), &rows, negatives, masked);
}

/// Characters of a stretch that are masked, spaces not counted.
fn covered(text: &str, start: usize, end: usize, found: &[Sensitive]) -> usize {
    let inside = |at: usize| found.iter().any(|s| s.span.start <= at && at < s.span.end);
    text[start..end].char_indices().filter(|(i, c)| !c.is_whitespace() && inside(start + i)).count()
}

fn around(document: &Document, start: usize, end: usize) -> String {
    let text = &document.text;
    let from = text[..start].char_indices().rev().nth(12).map_or(0, |(i, _)| i);
    let to = text[end..].char_indices().nth(12).map_or(text.len(), |(i, _)| end + i);
    format!("{}⟦{}⟧{}", &text[from..start], &text[start..end], &text[end..to]).replace('\n', "⏎")
}

fn print(documents: usize, rows: &[Row], negatives: usize, masked: usize) {
    let share = |a: usize, b: usize| if b == 0 { 100.0 } else { a as f64 * 100.0 / b as f64 };
    println!(
        "{documents} documents\n\n{:<16} {:>6} {:>8} {:>10} {:>8}",
        "kind", "gold", "recall", "precision", "leaked"
    );
    let mut total = Row::default();
    for (kind, row) in Kind::ALL.iter().zip(rows) {
        println!(
            "{:<16} {:>6} {:>7.1}% {:>9.1}% {:>7.2}%",
            format!("{kind:?}"),
            row.gold,
            share(row.found, row.gold),
            share(row.right, row.spans),
            share(row.leaked, row.chars)
        );
        total.gold += row.gold;
        total.found += row.found;
        total.chars += row.chars;
        total.leaked += row.leaked;
        total.spans += row.spans;
        total.right += row.right;
    }
    println!(
        "{:<16} {:>6} {:>7.1}% {:>9.1}% {:>7.2}%",
        "all",
        total.gold,
        share(total.found, total.gold),
        share(total.right, total.spans),
        share(total.leaked, total.chars)
    );
    println!("negatives wrongly masked: {masked} of {negatives} ({:.2}%)", share(masked, negatives.max(1)));
}
