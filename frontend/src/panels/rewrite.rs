//! 다듬기: how the selection is to be rewritten.

use crate::memory;
use crate::pane::{Pane, use_pane};
use crate::state::{Action, Choice, MAX_INSTRUCTIONS};
use crate::widgets::ask::Ask;
use crate::widgets::icon::{Drawing, Icon};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[component]
pub fn Rewrite() -> Html {
    let pane = use_pane();
    html! { <Ask press={pane.words().press}><Manner /></Ask> }
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
            if models { <div class="radios three">{ for Choice::MODELS.map(radio) }</div> }
            <p class="hint">{ words.choice_hint(choice) }</p>
            if models && choice == Choice::Instruct { { instruction(&pane) } }
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
        <>
        <label class="field">
            <span>{ words.instruction }</span>
            <textarea rows="2" maxlength={wire::assist::MAX_INSTRUCTION_CHARS.to_string()}
                placeholder={words.instruction_example} value={pane.state.instruction.clone()} oninput={write} />
        </label>
        { own(pane) }
        </>
    }
}

/// Instructions that the user keeps: a press fills the field.
fn own(pane: &Pane) -> Html {
    let (words, state) = (pane.words(), &pane.state);
    let now = state.instruction.trim();
    let kept = |instructions: Vec<String>| {
        let pane = pane.clone();
        move |_: MouseEvent| {
            memory::keep_instructions(&instructions);
            pane.tell(Action::KeepInstructions(instructions.clone()));
        }
    };
    let button = |(index, one): (usize, &String)| {
        let mut rest = state.instructions.clone();
        rest.remove(index);
        html! {
            <span class="kept" key={one.clone()}>
                <button type="button" class="chip" aria-pressed={(one == now).to_string()}
                    onclick={pane.act::<MouseEvent>(Action::Instruct(one.clone()))}>{ one }</button>
                <button type="button" class="subtle" aria-label={words.forget_one(one)} onclick={kept(rest)}>
                    <Icon drawing={Drawing::Cross} />
                </button>
            </span>
        }
    };
    let new = !now.is_empty()
        && state.instructions.len() < MAX_INSTRUCTIONS
        && !state.instructions.iter().any(|one| one == now);
    let with = || state.instructions.iter().cloned().chain([now.to_owned()]).collect();
    html! {
        <div class="row">
            { for state.instructions.iter().enumerate().map(button) }
            if new { <button type="button" class="link" onclick={kept(with())}>{ words.keep_instruction }</button> }
        </div>
    }
}
