//! The pane as it travels and as it feels, and the server behind it.

use anyhow::Result;

use super::{
    figure::{Aim, Figure},
    measured, prepared,
};
use crate::build;

const AIMS: [(&str, Aim); 5] = [
    ("letter: 작성 → preview", Aim::AtMost(50.0)),
    ("check of 100 pages, desk: longest", Aim::AtMost(16.0)),
    ("pane: press → first difference", Aim::AtMost(50.0)),
    ("server: resident memory", Aim::AtMost(30.0)),
    ("pane: transferred, all", Aim::AtMost(250.0)),
];

/// Bytes as transferred, then what the browser and the server's own process say.
pub fn figures() -> Result<Vec<Figure>> {
    prepared()?;
    let mut figures = transferred()?;
    figures.extend(measured("pane_bench", &[])?);
    figures.extend(measured("server_bench", &[])?);
    Ok(Figure::held_against(figures, &AIMS))
}

/// KB (10³ bytes) with brotli: of each kind of file that the pane loads, and of all.
fn transferred() -> Result<Vec<Figure>> {
    let files = build::transferred()?;
    let sum = |end: &str| {
        let own = files.iter().filter(|(name, _)| name.ends_with(end) && !name.starts_with("desk"));
        own.map(|(_, bytes)| *bytes as f64).sum::<f64>() / 1000.0
    };
    let kinds = [".wasm", ".js", ".css"];
    let mut figures: Vec<Figure> = kinds
        .iter()
        .map(|end| Figure::new(&format!("pane: transferred, {}", &end[1..]), sum(end), "KB", "brotli"))
        .collect();
    let all = kinds.iter().map(|end| sum(end)).sum();
    figures.push(Figure::new("pane: transferred, all", all, "KB", "brotli; a known open peer: 930 KB gzip"));
    Ok(figures)
}
