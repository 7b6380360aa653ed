//! What every task begins with: the selection, what will be masked, how it is to be done, the button.
//! Below it the answer and the last results.

use super::answer::{Answer, Bar};
use super::failure::{Card, Said};
use super::history::History;
use super::masking::Masking;
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use wire::assist::{DocumentClass, ENGINE};
use yew::prelude::*;

const CLASSES: [DocumentClass; 3] = [DocumentClass::Confidential, DocumentClass::Sensitive, DocumentClass::Open];

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The words on the button.
    pub press: &'static str,
    /// How it is to be done.
    pub children: Html,
}

#[component]
pub fn Ask(props: &Props) -> Html {
    let pane = use_pane();
    html! {
        <>
            <section class="ask">
                { selection(&pane) }
                if matches!(pane.state.selection, Some(Ok(_))) { <Masking /> }
                { props.children.clone() }
                { model(&pane) }
                { press(&pane, props.press) }
            </section>
            if let Some(failure) = &pane.state.failure { <Card failure={failure.clone()} /> }
            <Answer />
            <Said />
            <Bar />
            <History />
        </>
    }
}

fn selection(pane: &Pane) -> Html {
    let words = pane.words();
    let what = match &pane.state.selection {
        Some(Ok(selection)) => {
            let chars = selection.paragraphs.iter().map(|p| p.text.chars().count()).sum();
            let line = words.selected(selection.paragraphs.len(), chars);
            let lead = selection.at_cursor.then(|| format!("{} · ", words.at_cursor));
            html! { <span class="what strong">{ lead }{ line }</span> }
        }
        Some(Err(crate::host::HostError::NothingSelected)) | None => {
            html! { <span class="what">{ words.select_first }</span> }
        }
        Some(Err(error)) => {
            let (what, next) = words.trouble(*error);
            html! { <span class="what">{ what }{ " " }{ next }</span> }
        }
    };
    html! { <div class="line">{ what }{ class(pane) }</div> }
}

fn class(pane: &Pane) -> Html {
    let words = pane.words();
    let choose = {
        let pane = pane.clone();
        move |event: Event| {
            let select: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
            let class = select.and_then(|s| CLASSES.get(s.selected_index() as usize).copied());
            class.inspect(|class| wasm_bindgen_futures::spawn_local(pane.effects.clone().classify(*class)));
        }
    };
    let now = pane.state.class;
    let option = |class: DocumentClass| html! { <option selected={class == now}>{ words.class(class) }</option> };
    html! {
        <select class="chip" aria-label={words.class} title={words.class_hint[now as usize]} onchange={choose}>
            { for CLASSES.map(option) }
        </select>
    }
}

/// Which model; nothing where there is none to choose.
fn model(pane: &Pane) -> Html {
    let words = pane.words();
    let task = pane.state.task();
    if pane.state.models().next().is_none() || pane.state.session().is_some_and(|s| !s.choice) {
        return html! {};
    }
    let mut names: Vec<Option<String>> = vec![None];
    names.extend(pane.state.models().map(|m| Some(m.name.clone())));
    if task.as_ref().is_some_and(crate::state::embedded) {
        names.push(Some(ENGINE.to_owned()));
    }
    let label = |name: &Option<String>| match name.as_deref() {
        None => words.automatic.to_owned(),
        Some(ENGINE) => words.engine.to_owned(),
        Some(name) => name.to_owned(),
    };
    let option =
        |name: &Option<String>| html! { <option selected={*name == pane.state.model}>{ label(name) }</option> };
    let options: Vec<Html> = names.iter().map(option).collect();
    let choose = {
        let pane = pane.clone();
        move |event: Event| {
            let select: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
            let name = select.and_then(|s| names.get(s.selected_index() as usize).cloned());
            name.inspect(|name| pane.tell(Action::UseModel(name.clone())));
        }
    };
    html! {
        <label class="field beside"><span>{ words.model }</span><select onchange={choose}>{ options }</select></label>
    }
}

fn press(pane: &Pane, label: &str) -> Html {
    let words = pane.words();
    let running = pane.state.running();
    let here = pane.state.task().is_some_and(|task| pane.state.stays_here(&task));
    let stop = {
        let pane = pane.clone();
        move |_: MouseEvent| {
            pane.effects.stop();
        }
    };
    let go = pane.start(|effects, state| effects.rewrite(state, false));
    html! {
        <>
            if running { <button type="button" class="button wide" onclick={stop}>{ words.stop }<kbd>{ "Esc" }</kbd></button> }
            else {
                <button type="button" class="button primary wide" disabled={!pane.state.ready()} onclick={go}>
                    { label }<kbd>{ "Ctrl+Enter" }</kbd>
                </button>
            }
            if here { <p class="hint">{ words.not_sent }</p> }
        </>
    }
}
