//! The user's own instructions as a file: out of this computer, and in again.

use crate::effects::download::download;
use crate::memory;
use crate::pane::{Pane, use_pane};
use crate::state::{Action, MAX_INSTRUCTIONS};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};
use wire::assist::MAX_INSTRUCTION_CHARS;
use yew::prelude::*;

const NAME: &str = "geulbeot-requests.json";
/// Bytes of a file that can be one of ours.
const MAX_BYTES: f64 = 100_000.0;

#[component]
pub fn Own() -> Html {
    let pane = use_pane();
    let words = pane.words();
    let failed = use_state(|| false);
    let import = {
        let (pane, failed) = (pane.clone(), failed.clone());
        move |event: Event| {
            let field: Option<HtmlInputElement> = event.target().and_then(|target| target.dyn_into().ok());
            let Some(field) = field else { return };
            let file = field.files().and_then(|files| files.get(0));
            field.set_value("");
            let (pane, failed) = (pane.clone(), failed.clone());
            spawn_local(async move {
                let Some(file) = file else { return };
                let read = read(&file).await;
                failed.set(read.is_none());
                read.into_iter().for_each(|instructions| take(&pane, instructions));
            });
        }
    };
    let export = {
        let instructions = pane.state.instructions.clone();
        move |_: MouseEvent| drop(save(&instructions))
    };
    html! {
        <section>
            <h2>{ words.own_instructions }</h2>
            <p class="hint">{ words.own_hint }</p>
            <ul class="features">{ for pane.state.instructions.iter().map(|one| html! { <li><span>{ one }</span></li> }) }</ul>
            <div class="row">
                <button type="button" class="small" disabled={pane.state.instructions.is_empty()} onclick={export}>{ words.export }</button>
                <label class="small file">
                    { words.import }
                    <input type="file" accept=".json,application/json" aria-label={words.import} onchange={import} />
                </label>
            </div>
            if *failed { <p class="hint warn" role="alert">{ words.import_failed }</p> }
        </section>
    }
}

/// Adds what is new, up to the most that are kept.
fn take(pane: &Pane, instructions: Vec<String>) {
    let mut all = pane.state.instructions.clone();
    for one in instructions {
        if all.len() < MAX_INSTRUCTIONS && !all.contains(&one) {
            all.push(one);
        }
    }
    memory::keep_instructions(&all);
    pane.tell(Action::KeepInstructions(all));
}

/// The instructions of a file; `None` when it is none of ours.
async fn read(file: &File) -> Option<Vec<String>> {
    if file.size() > MAX_BYTES {
        return None;
    }
    let text = JsFuture::from(file.text()).await.ok()?.as_string()?;
    let all: Vec<String> = serde_json::from_str(&text).ok()?;
    let fits = |one: &String| !one.trim().is_empty() && one.chars().count() <= MAX_INSTRUCTION_CHARS;
    let all: Vec<String> = all.into_iter().filter(fits).map(|one| one.trim().to_owned()).collect();
    (!all.is_empty()).then_some(all)
}

fn save(instructions: &[String]) -> Result<(), JsValue> {
    let text = serde_json::to_string_pretty(instructions).unwrap_or_default();
    download(&js_sys::Array::of1(&js_sys::Uint8Array::from(text.as_bytes())), NAME)
}
