//! 어조: the selection in another tone, sentence by sentence.

use crate::pane::use_pane;
use crate::state::Action;
use crate::widgets::ask::Ask;
use language::tones;
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
        </Ask>
    }
}
