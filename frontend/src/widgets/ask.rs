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
use wire::assist::{Answerer, DocumentClass, ENGINE};
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

/// Which model for this task; nothing where there is none to choose.
fn model(pane: &Pane) -> Html {
    let (state, words) = (&pane.state, pane.words());
    let Some(task) = state.task().filter(|_| state.session().is_some_and(|s| s.choice)) else { return html! {} };
    if state.models().next().is_none() {
        return html! {};
    }
    let mut choices: Vec<(Option<String>, String)> = vec![(None, words.automatic.to_owned())];
    choices.extend(state.models().map(|m| {
        let answerer = Answerer::Model { name: m.name.clone(), location: m.location };
        (Some(m.name.clone()), words.answerer(&answerer))
    }));
    if crate::state::embedded(&task) {
        choices.push((Some(ENGINE.to_owned()), words.engine.to_owned()));
    }
    let (kind, now) = (task.kind(), state.chosen(task.kind()));
    let option = |(name, label): &(Option<String>, String)| html! { <option selected={name.as_deref() == now}>{ label }</option> };
    let options: Vec<Html> = choices.iter().map(option).collect();
    let choose = {
        let pane = pane.clone();
        move |event: Event| {
            let select: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
            let choice = select.and_then(|s| choices.get(s.selected_index() as usize).cloned());
            choice.inspect(|(name, _)| pane.tell(Action::UseModel(kind, name.clone())));
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
