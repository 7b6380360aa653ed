//! What every module carries: allocator, formatting, the way of texts in and out. The parts of the engine are weighed without it.

use wasm_bindgen::prelude::wasm_bindgen;

/// Each text with the question before it.
#[wasm_bindgen]
pub fn said(what: &str, texts: Vec<String>) -> Vec<String> {
    texts.iter().map(|text| format!("{what}: {text}")).collect()
}

/// Asks so many times of the same text; gives the bytes of all answers.
#[wasm_bindgen]
pub fn ask(what: &str, text: &str, times: u32) -> usize {
    (0..times).map(|time| format!("{what} {time}: {text}").len()).sum()
}

fn main() {}
