//! Keys that work everywhere in the page: Ctrl+Enter presses the button, Esc stops.

use crate::pane::Pane;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;
use yew::prelude::*;

#[hook]
pub fn use_keys(pane: &Pane) {
    let latest: Rc<RefCell<Option<Pane>>> = use_mut_ref(|| None);
    *latest.borrow_mut() = Some(pane.clone());
    use_effect_with((), move |()| {
        let press = Closure::<dyn Fn(KeyboardEvent)>::new(move |event| {
            let pane = latest.borrow().clone();
            pane.inspect(|pane| pressed(pane, &event));
        });
        let page = web_sys::window().and_then(|w| w.document());
        if let Some(page) = page {
            let _ = page.add_event_listener_with_callback("keydown", press.as_ref().unchecked_ref());
            press.forget();
        }
    });
}

/// While a syllable is being composed, every key belongs to the input method.
fn pressed(pane: &Pane, event: &KeyboardEvent) {
    if event.is_composing() || event.default_prevented() {
        return;
    }
    match event.key().as_str() {
        "Escape" if pane.effects.stop() => event.prevent_default(),
        "Enter" if event.ctrl_key() || event.meta_key() => {
            event.prevent_default();
            if pane.state.ready() {
                spawn_local(pane.effects.clone().rewrite((*pane.state).clone(), false));
            }
        }
        _ => {}
    }
}
