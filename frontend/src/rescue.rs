//! When the pane itself breaks: a card that needs no running program.

use std::panic::PanicHookInfo;
use web_sys::js_sys::JsString;
use web_sys::wasm_bindgen::prelude::wasm_bindgen;

const CARD: &str = "<section class=\"card failure\" role=\"alert\">\
<h2>글벗에 문제가 생겨 멈추었습니다.</h2>\
<p>문서는 그대로입니다. 최근 결과는 남아 있습니다. 창을 다시 열어 주십시오.</p>\
<p lang=\"en\">The pane has stopped. Your document is unchanged.</p>\
<a class=\"button primary\" href=\"\">다시 열기 · Reload</a></section>";

#[wasm_bindgen]
unsafe extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(text: &JsString);
}

/// Names the place in the program; the message could hold text of the document and is left out.
pub fn after_panic(info: &PanicHookInfo<'_>) {
    let place = info.location().map(|l| format!("panic at {}:{}", l.file(), l.line())).unwrap_or_default();
    error(&place.into());
    let pane = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("pane"));
    pane.inspect(|pane| pane.set_inner_html(CARD));
}
