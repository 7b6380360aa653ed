//! The host's colours on the page's root; without them the system's choice counts.

use crate::host::Host;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub fn follow(host: &dyn Host) {
    let Some(theme) = host.theme() else { return };
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element());
    let Some(root) = root.and_then(|r| r.dyn_into::<HtmlElement>().ok()) else { return };
    // The page looks right without any of this.
    let _ = root.set_attribute("data-theme", if theme.dark { "dark" } else { "light" });
    let _ = root.style().set_property("--host-background", &theme.background);
    let _ = root.style().set_property("--host-foreground", &theme.foreground);
}
