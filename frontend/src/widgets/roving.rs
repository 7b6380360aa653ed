//! Arrow keys move the focus within a group; only one member is a tab stop.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Moves the focus when the key is an arrow, Home or End; gives the member's index that has it now.
pub fn step(event: &KeyboardEvent, group: &str, member: &str) -> Option<usize> {
    if event.is_composing() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let members = members(&target.closest(group).ok()??, member);
    let now = members.iter().position(|m| target.is_same_node(Some(m)))?;
    let last = members.len() - 1;
    let next = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => (now + 1) % members.len(),
        "ArrowLeft" | "ArrowUp" => now.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    event.prevent_default();
    members[next].focus().ok()?;
    Some(next)
}

fn members(group: &Element, member: &str) -> Vec<HtmlElement> {
    let Ok(list) = group.query_selector_all(member) else { return Vec::new() };
    (0..list.length()).filter_map(|i| list.item(i)?.dyn_into().ok()).collect()
}

/// Enter and Space press what is no native button.
pub fn is_press(event: &KeyboardEvent) -> bool {
    let bare = !event.is_composing() && !event.ctrl_key() && !event.meta_key() && !event.alt_key();
    bare && matches!(event.key().as_str(), "Enter" | " ")
}

pub const fn tab_stop(yes: bool) -> &'static str {
    if yes { "0" } else { "-1" }
}
