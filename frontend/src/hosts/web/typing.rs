//! Writing in the page's document: Enter begins a paragraph, what is pasted comes as plain text, every change is told.

use super::page;
use crate::host::Changed;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{ClipboardEvent, Element, HtmlDocument, MutationObserver, MutationObserverInit};

/// Follows the sheets.
pub fn follow(callback: Rc<dyn Fn(Changed)>) {
    let Some(page) = page() else { return };
    if let Some(page) = page.dyn_ref::<HtmlDocument>() {
        command(page, "defaultParagraphSeparator", "p");
    }
    let changed = Closure::<dyn Fn()>::new(move || callback(Changed::Text));
    if let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) {
        let what = MutationObserverInit::new();
        what.set_subtree(true);
        what.set_child_list(true);
        what.set_character_data(true);
        super::desk::each("article[data-sheet]", |sheet| {
            // A sheet is a node of this page; observing it can't fail.
            let _ = observer.observe_with_options(sheet, &what);
        });
        changed.forget();
    }
    let paste = Closure::<dyn Fn(ClipboardEvent)>::new(paste);
    let _ = page.add_event_listener_with_callback("paste", paste.as_ref().unchecked_ref());
    paste.forget();
}

/// Formatting of another program would bring elements that are no paragraphs of ours.
fn paste(event: ClipboardEvent) {
    let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    let inside = target.is_some_and(|t| t.closest("article[data-sheet]").is_ok_and(|sheet| sheet.is_some()));
    let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
    if let (true, Some(text), Some(page)) = (inside, text, page().and_then(|p| p.dyn_into::<HtmlDocument>().ok())) {
        event.prevent_default();
        command(&page, "insertText", &text);
    }
}

/// An editing command of the browser; one that it does not know changes nothing.
fn command(page: &HtmlDocument, name: &str, value: &str) {
    let _ = page.exec_command_with_show_ui_and_value(name, false, value);
}
