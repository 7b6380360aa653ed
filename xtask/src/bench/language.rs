//! Speed and size of the engine: rules and tones beside their peers, and the privacy part.

use anyhow::Result;

use super::{
    figure::{Aim, Figure},
    measured, peers, prepared,
};
use crate::build::engines;

const LANGUAGE: [(&str, Aim); 6] = [
    ("native: check", Aim::AtLeast(20.0)),
    ("WASM: check", Aim::AtLeast(5.0)),
    ("native: rewrite, 300", Aim::AtMost(200.0)),
    ("size: rules and tones", Aim::AtMost(150.0)),
    ("native: detect", Aim::AtLeast(10.0)),
    ("WASM: detect", Aim::AtLeast(2.0)),
];

/// Rules and tones, then other programs on the same text.
pub fn language() -> Result<Vec<Figure>> {
    prepared()?;
    let mut figures = vec![size("engine_language", "size: rules and tones, with their data")?];
    figures.extend(measured("engine_bench", &["language"])?);
    figures.extend(peers::figures()?);
    Ok(Figure::held_against(figures, &LANGUAGE))
}

/// The privacy part; its quality is a bench of its own.
pub fn privacy() -> Result<Vec<Figure>> {
    prepared()?;
    let mut figures = vec![size("engine_privacy", "size: privacy, with its data")?.with(Aim::AtMost(60.0))];
    figures.extend(measured("engine_bench", &["privacy"])?);
    Ok(Figure::held_against(figures, &LANGUAGE))
}

/// KB (10³ bytes, brotli) that a part adds to a module; what every module has is not in it.
fn size(module: &str, name: &str) -> Result<Figure> {
    let bytes = engines::added(module)? as f64;
    Ok(Figure::new(name, bytes / 1000.0, "KB", "brotli, beyond a module with allocator and formatting alone"))
}
