//! 다듬기: what is selected, how it is to be rewritten, the button, the answer.

use super::history::History;
use crate::pane::{Pane, use_pane};
use crate::state::{Action, Choice};
use crate::widgets::answer::{Answer, Bar};
use crate::widgets::failure::{Card, Said};
use crate::widgets::masking::Masking;
use wasm_bindgen::JsCast;
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use wire::assist::{DocumentClass, ENGINE};
use yew::prelude::*;

const CLASSES: [DocumentClass; 3] = [DocumentClass::Confidential, DocumentClass::Sensitive, DocumentClass::Open];

#[component]
pub fn Rewrite() -> Html {
    let pane = use_pane();
    html! {
        <>
            <section class="ask">
                { selection(&pane) }
                if matches!(pane.state.selection, Some(Ok(_))) { <Masking /> }
                <Manner />
                { press(&pane) }
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

/// How to rewrite: the engine's three ways, and what only models do.
#[component]
fn Manner() -> Html {
    let pane = use_pane();
    let words = pane.words();
    let models = pane.state.models().next().is_some();
    let choice = pane.state.choice;
    let radio = |one: Choice| {
        html! {
            <label class="radio">
                <input type="radio" name="manner" checked={one == choice} onchange={pane.act(Action::Choose(one))} />
                <span>{ words.choice(one) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="manner">
            <legend class="unseen">{ words.manner }</legend>
            <div class="radios">{ for Choice::OWN.map(radio) }</div>
            if models { <div class="radios">{ for Choice::MODELS.map(radio) }</div> }
            <p class="hint">{ words.choice_hint(choice) }</p>
            if models && choice == Choice::Instruct { { instruction(&pane) } }
            if models { { model(&pane) } }
        </fieldset>
    }
}

fn instruction(pane: &Pane) -> Html {
    let words = pane.words();
    let write = {
        let pane = pane.clone();
        move |event: InputEvent| {
            let field: Option<HtmlTextAreaElement> = event.target().and_then(|t| t.dyn_into().ok());
            field.inspect(|field| pane.tell(Action::Instruct(field.value())));
        }
    };
    html! {
        <label class="field">
            <span>{ words.instruction }</span>
            <textarea rows="2" maxlength={wire::assist::MAX_INSTRUCTION_CHARS.to_string()}
                placeholder={words.instruction_example} value={pane.state.instruction.clone()} oninput={write} />
        </label>
    }
}

fn model(pane: &Pane) -> Html {
    let words = pane.words();
    let mut names: Vec<Option<String>> = vec![None];
    names.extend(pane.state.models().map(|m| Some(m.name.clone())));
    if Choice::OWN.contains(&pane.state.choice) {
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

fn press(pane: &Pane) -> Html {
    let words = pane.words();
    let running = pane.state.running();
    let here = pane.state.stays_here(&pane.state.choice.task(""));
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
                    { words.press }<kbd>{ "Ctrl+Enter" }</kbd>
                </button>
            }
            if here { <p class="hint">{ words.not_sent }</p> }
        </>
    }
}
