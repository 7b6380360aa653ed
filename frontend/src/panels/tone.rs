//! 어조: the selection in another tone, sentence by sentence.

use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::widgets::ask::Ask;
use language::petition::situations;
use language::tones;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[component]
pub fn TonePanel() -> Html {
    let pane = use_pane();
    let (words, now) = (pane.words(), pane.state.tone);
    let radio = |style: &&'static language::tone::Style| {
        html! {
            <label class="radio">
                <input type="radio" name="tone" checked={style.tone == now} onchange={pane.act(Action::Turn(style.tone))} />
                <span lang="ko">{ style.title }</span>
            </label>
        }
    };
    let style = tones::style(now);
    let models = pane.state.models().next().is_some();
    html! {
        <Ask press={words.turn}>
            <fieldset class="manner">
                <legend class="unseen">{ words.tone }</legend>
                <div class="radios four">{ for tones::STYLES.iter().map(radio) }</div>
                <p class="hint" lang="ko">{ style.why }</p>
                if let Some((before, after)) = style.examples.first() {
                    <p class="sample" lang="ko"><span>{ *before }</span>{ " → " }<b>{ *after }</b></p>
                }
            </fieldset>
            if models { { situation(&pane) } }
        </Ask>
    }
}

/// The situation of a complaint that a model keeps in mind.
fn situation(pane: &Pane) -> Html {
    let now = pane.state.situation;
    let choose = {
        let pane = pane.clone();
        move |event: Event| {
            let select: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
            let index = select.and_then(|s| usize::try_from(s.selected_index()).ok()).unwrap_or_default();
            let one = index.checked_sub(1).and_then(|index| situations::ALL.get(index));
            pane.tell(Action::Situate(one.map(|one| one.id)));
        }
    };
    html! {
        <label class="field beside"><span>{ pane.words().situation }</span>
            <select lang="ko" onchange={choose}>
                <option selected={now.is_none()}>{ pane.words().no_situation }</option>
                { for situations::ALL.iter().map(|one| html! { <option selected={now == Some(one.id)}>{ one.title }</option> }) }
            </select>
        </label>
    }
}
