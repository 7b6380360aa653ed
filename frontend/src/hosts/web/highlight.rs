//! Shows the selection while the focus is in the pane (CSS Custom Highlight API; without it nothing is shown).

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Range;

#[wasm_bindgen]
unsafe extern "C" {
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new(range: &Range) -> Result<Highlight, JsValue>;
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = set, catch)]
    fn set(name: &str, highlight: &Highlight) -> Result<JsValue, JsValue>;
}

pub fn mark(range: &Range) {
    if let Ok(highlight) = Highlight::new(range) {
        let _ = set("geulbeot-selection", &highlight);
    }
}
