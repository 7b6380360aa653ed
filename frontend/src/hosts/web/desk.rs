//! The sheets of the page: samples to choose from, and the user's own text as plain paragraphs.

use super::insert::ABOUT;
use super::page;
use crate::host::Changed;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, HtmlTextAreaElement, Range};

const OWN: &str = "own";

/// Where this tab keeps its sheets while the page is opened anew; gone with the tab.
const KEPT: &str = "geulbeot.sheets";

/// The sheets as they were left in this tab, else the samples with the first one open.
pub fn open_sheets() {
    if put_out().is_none()
        && let Some(first) = page().and_then(|p| p.query_selector("[data-open]").ok().flatten())
    {
        first.get_attribute("data-open").inspect(|sheet| open(sheet));
    }
    let keep = Closure::<dyn Fn()>::new(keep);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("pagehide", keep.as_ref().unchecked_ref());
        keep.forget();
    }
}

/// Keeps every sheet with its marks: the document of this page must outlive its opening anew, as a file would.
fn keep() {
    let sheets = Cell::new(Vec::new());
    let opened = Cell::new(String::new());
    each("article[data-sheet]", |sheet| {
        let name = sheet.get_attribute("data-sheet").unwrap_or_default();
        if !sheet.has_attribute("hidden") {
            opened.set(name.clone());
        }
        let about = ABOUT.map(|name| sheet.get_attribute(name));
        let mut all = sheets.take();
        all.push((name, sheet.inner_html(), about));
        sheets.set(all);
    });
    let storage = web_sys::window().and_then(|w| w.session_storage().ok().flatten());
    if let (Some(storage), Ok(text)) = (storage, serde_json::to_string(&(opened.take(), sheets.take()))) {
        // A full storage keeps what it had.
        let _ = storage.set_item(KEPT, &text);
    }
}

fn put_out() -> Option<()> {
    type Kept = (String, Vec<(String, String, [Option<String>; 4])>);
    let kept = web_sys::window()?.session_storage().ok()??.get_item(KEPT).ok()??;
    let (opened, sheets): Kept = serde_json::from_str(&kept).ok()?;
    each("article[data-sheet]", |sheet| {
        let name = sheet.get_attribute("data-sheet").unwrap_or_default();
        let Some((_, inner, about)) = sheets.iter().find(|(kept, ..)| *kept == name) else { return };
        sheet.set_inner_html(inner);
        for (name, value) in ABOUT.iter().zip(about) {
            value.iter().for_each(|value| drop(sheet.set_attribute(name, value)));
        }
    });
    open(&opened);
    Some(())
}

/// Follows the buttons that open a sheet, and the field for one's own text.
pub fn on_switch(last: Rc<RefCell<Option<Range>>>, callback: Rc<dyn Fn(Changed)>) {
    let click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let button = target.and_then(|t| t.closest("[data-open], [data-take]").ok().flatten());
        let Some(button) = button else { return };
        match button.get_attribute("data-open") {
            Some(sheet) => open(&sheet),
            None => take_own(),
        }
        last.borrow_mut().take();
        callback(Changed::Text);
    });
    if let Some(page) = page() {
        let _ = page.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
        click.forget();
    }
}

fn open(name: &str) {
    each("article[data-sheet]", |sheet| {
        let wanted = sheet.get_attribute("data-sheet").as_deref() == Some(name);
        let _ = if wanted { sheet.remove_attribute("hidden") } else { sheet.set_attribute("hidden", "") };
    });
    each("[data-open]", |button| {
        let wanted = button.get_attribute("data-open").as_deref() == Some(name);
        let _ = button.set_attribute("aria-pressed", if wanted { "true" } else { "false" });
    });
    each("article[data-sheet]:empty", begin);
    each("[data-own]", |form| {
        let _ = if name == OWN { form.remove_attribute("hidden") } else { form.set_attribute("hidden", "") };
    });
}

/// Gives an empty sheet a paragraph to write in; an empty one needs a line break to take the cursor.
fn begin(sheet: &Element) {
    sheet.set_inner_html("<p><br></p>");
}

/// Makes one paragraph of each line of the field.
fn take_own() {
    let Some(page) = page() else { return };
    let field = page.query_selector("[data-own] textarea").ok().flatten();
    let sheet = page.query_selector("article[data-sheet='own']").ok().flatten();
    let (Some(field), Some(sheet)) = (field.and_then(|f| f.dyn_into::<HtmlTextAreaElement>().ok()), sheet) else {
        return;
    };
    sheet.set_inner_html("");
    for line in field.value().lines().filter(|l| !l.trim().is_empty()) {
        if let Ok(paragraph) = page.create_element("p") {
            paragraph.set_text_content(Some(line));
            let _ = sheet.append_child(&paragraph);
        }
    }
}

pub fn each(selector: &str, act: impl Fn(&Element)) {
    let found = page().and_then(|p| p.query_selector_all(selector).ok());
    let nodes = found.iter().flat_map(|list| (0..list.length()).filter_map(|i| list.item(i)));
    nodes.filter_map(|n| n.dyn_into::<Element>().ok()).for_each(|e| act(&e));
}
