//! 설정: language, what this host can do, the server, what is kept, keys.

use super::check::heed;
use crate::memory;
use crate::pane::{Pane, use_pane};
use crate::state::{Action, Link, Tongue};
use crate::widgets::icon::{Drawing, Icon};
use crate::widgets::own::Own;
use yew::prelude::*;

#[component]
pub fn Settings() -> Html {
    let pane = use_pane();
    let words = pane.words();
    html! {
        <div class="settings">
            { tongue(&pane) }
            { server(&pane) }
            <section><h2>{ words.host }</h2><p class="hint">{ &pane.state.abilities.name }</p>{ features(&pane) }</section>
            <Own />
            if !pane.state.check.always.is_empty() { <section><h2>{ words.ignored }</h2>{ ignored(&pane) }</section> }
            <section><h2>{ words.keys }</h2>
                <dl class="keys">{ for words.key_list.iter().map(|(key, what)| html! { <><dt><kbd>{ *key }</kbd></dt><dd>{ *what }</dd></> }) }</dl>
            </section>
            <p class="hint">{ words.kept_here }</p>
        </div>
    }
}

fn tongue(pane: &Pane) -> Html {
    let radio = |tongue: Tongue, label: &'static str, lang: &'static str| {
        let choose = {
            let pane = pane.clone();
            move |_: Event| {
                memory::keep_tongue(tongue);
                pane.tell(Action::Speak(tongue));
            }
        };
        html! {
            <label class="radio" {lang}>
                <input type="radio" name="tongue" checked={pane.state.tongue == tongue} onchange={choose} /><span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset><legend>{ pane.words().language }</legend>
            <div class="radios">{ radio(Tongue::Korean, "한국어", "ko") }{ radio(Tongue::English, "English", "en") }</div>
        </fieldset>
    }
}

fn server(pane: &Pane) -> Html {
    let words = pane.words();
    let line = match &pane.state.link {
        Link::Asking => words.server_asking.to_owned(),
        Link::Down => words.server_down.to_owned(),
        Link::Up(session) => format!("{} · {}", words.server_up, session.version),
    };
    let models = pane.state.session().map_or(&[][..], |s| &s.models);
    html! {
        <section>
            <h2>{ words.server }</h2>
            <p class="hint">{ line }</p>
            if matches!(pane.state.link, Link::Down) {
                <button type="button" class="link" onclick={pane.start::<MouseEvent, _>(|effects, _| effects.link())}>{ words.again }</button>
            }
            if matches!(pane.state.link, Link::Up(_)) && models.is_empty() { <p class="hint">{ words.no_models }</p> }
            <ul class="features">
                { for models.iter().map(|m| html! { <li><span>{ &m.name }</span><span class="hint">{ words.reach(m) }</span></li> }) }
            </ul>
        </section>
    }
}

fn features(pane: &Pane) -> Html {
    let words = pane.words();
    let line = |(what, has): &(&'static str, bool)| {
        let (drawing, word) = if *has { (Drawing::Check, words.has) } else { (Drawing::Cross, words.has_not) };
        html! { <li><span lang="ko">{ *what }</span><span class="hint"><Icon {drawing} />{ word }</span></li> }
    };
    html! { <ul class="features">{ for pane.state.abilities.features.iter().map(line) }</ul> }
}

fn ignored(pane: &Pane) -> Html {
    let line = |(index, one): (usize, &crate::state::check::Ignored)| {
        html! {
            <li><span lang="ko">{ &one.words }</span>
                <button type="button" class="link" onclick={heed(pane, index)}>{ pane.words().heed }</button>
            </li>
        }
    };
    html! { <ul class="features">{ for pane.state.check.always.iter().enumerate().map(line) }</ul> }
}
