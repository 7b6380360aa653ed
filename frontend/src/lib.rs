//! The pane: a document's selection in, a comparison out, accepted changes back into the document.

pub mod api;
pub mod app;
pub mod clock;
pub mod effects;
pub mod engine;
pub mod host;
pub mod hosts;
pub mod memory;
pub mod pane;
pub mod panels;
pub mod rescue;
pub mod state;
pub mod widgets;
pub mod words;

/// Finds the host of this page and shows the pane in `#pane`.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(rescue::after_panic));
    wasm_bindgen_futures::spawn_local(async {
        let host = hosts::choose().await;
        let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("pane"));
        if let Some(root) = root {
            root.set_inner_html("");
            yew::Renderer::<app::App>::with_root_and_props(root, app::Props { host: hosts::Handle(host) }).render();
        }
    });
}
