//! The rules and tones alone, as a module of the browser: compared with what the machine says, and measured.

use wasm_bindgen::prelude::wasm_bindgen;

/// What the engine says of each text, in order.
#[wasm_bindgen]
pub fn said(what: &str, texts: Vec<String>) -> Vec<String> {
    texts.iter().map(|text| frontend::engine::language(what, text)).collect()
}

/// Asks so many times of the same text; gives the bytes of all answers, so that nothing can be left out.
#[wasm_bindgen]
pub fn ask(what: &str, text: &str, times: u32) -> usize {
    (0..times).map(|_| frontend::engine::language(what, text).len()).sum()
}

fn main() {}
