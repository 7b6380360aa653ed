//! 기안: a letter from a template and a short form; selected notes fill the form.

use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::writing::Action as Write;
use crate::widgets::ask::Ask;
use crate::widgets::form::Form;
use language::template::{Kind, Template};
use language::templates;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
pub fn Draft() -> Html {
    let pane = use_pane();
    let writing = pane.state.letter.clone();
    html! {
        <Ask press={pane.words().write_letter}>
            <Choose />
            <Form {writing} />
        </Ask>
    }
}

/// Templates by name or by typing a part of it.
#[component]
fn Choose() -> Html {
    let pane = use_pane();
    let (words, now) = (pane.words(), pane.state.letter.form());
    let sought = use_state(String::new);
    let seek = {
        let sought = sought.clone();
        move |event: InputEvent| {
            let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
            input.inspect(|input| sought.set(input.value()));
        }
    };
    let fits = |one: &&'static Template| one.kind != Kind::Reply && holds(one, &sought);
    let all: Vec<&'static Template> = templates::all().filter(fits).collect();
    html! {
        <fieldset class="manner">
            <legend class="unseen">{ words.template }</legend>
            <label class="field"><span class="unseen">{ words.seek_template }</span>
                <input type="search" placeholder={words.seek_template} value={(*sought).clone()} oninput={seek} />
            </label>
            <div class="radios list">{ for all.iter().map(|one| radio(&pane, one, now)) }</div>
            if all.is_empty() { <p class="hint">{ words.no_template }</p> }
            if let Some(now) = now { <p class="hint" lang="ko">{ now.about }</p> }
        </fieldset>
    }
}

fn radio(pane: &Pane, one: &'static Template, now: Option<&'static Template>) -> Html {
    let act = pane.act(Action::Write(Write::Choose(one.id)));
    html! {
        <label class="radio" lang="ko" key={one.id}>
            <input type="radio" name="template" checked={now.is_some_and(|now| now.id == one.id)} onchange={act} />
            <span>{ one.title }</span>
        </label>
    }
}

/// Whether every word that was typed stands in the name or the sentence about it.
fn holds(one: &Template, sought: &str) -> bool {
    sought.split_whitespace().all(|word| one.title.contains(word) || one.about.contains(word))
}
