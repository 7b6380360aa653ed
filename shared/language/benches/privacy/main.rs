//! How well personal data is found, on documents made here: recall, precision, leaked characters, wrongly masked
//! negatives per kind, and speed. `cargo bench -p language --bench privacy`; files as arguments are looked at instead.

mod corpus;
mod gold;
mod score;
mod values;

use language::privacy::detectors::detect;
use std::time::Instant;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    if !files.is_empty() {
        files.iter().for_each(|file| look(file));
        return;
    }
    let documents = corpus::documents();
    let verbose = std::env::args().any(|a| a == "--misses");
    score::report(&documents, verbose);
    speed(&documents);
}

/// Prints what is found in a file, with the words around it.
fn look(file: &str) {
    let Ok(text) = std::fs::read_to_string(file) else { return eprintln!("{file}: unreadable") };
    for one in detect(&text) {
        let from = text[..one.span.start].char_indices().rev().nth(14).map_or(0, |(i, _)| i);
        let to = text[one.span.end..].char_indices().nth(14).map_or(text.len(), |(i, _)| one.span.end + i);
        let (before, after) = (&text[from..one.span.start], &text[one.span.end..to]);
        let mark = if one.weak { "약" } else { "강" };
        println!(
            "{mark} {:<15} {}",
            format!("{:?}", one.kind),
            format!("{before}⟦{}⟧{after}", one.span.of(&text)).replace('\n', "⏎")
        );
    }
}

/// Megabytes per second of `detect` on one core.
fn speed(documents: &[corpus::Document]) {
    let whole: String = documents.iter().map(|d| d.text.as_str()).collect::<Vec<_>>().join("\n\n");
    let mut best = f64::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        std::hint::black_box(detect(std::hint::black_box(&whole)));
        best = best.min(start.elapsed().as_secs_f64());
    }
    let each = Instant::now();
    documents.iter().for_each(|d| {
        std::hint::black_box(detect(std::hint::black_box(&d.text)));
    });
    let bytes = whole.len() as f64 / 1e6;
    println!(
        "\nspeed: {:.1} MB/s as one text of {bytes:.2} MB, {:.1} MB/s document by document",
        bytes / best,
        bytes / each.elapsed().as_secs_f64()
    );
}
