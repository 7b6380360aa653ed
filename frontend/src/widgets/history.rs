//! The last results of this document.

use crate::pane::use_pane;
use crate::state::Action;
use crate::state::job::Job;
use yew::prelude::*;

#[component]
pub fn History() -> Html {
    let pane = use_pane();
    let words = pane.words();
    if pane.state.history.is_empty() {
        return html! {};
    }
    let entry = |(index, job): (usize, &Job)| {
        html! {
            <li key={job.id}>
                <button type="button" class="entry" onclick={pane.act::<MouseEvent>(Action::Recall(index))}>
                    <span class="tag">{ words.task(&job.task) }</span>
                    <span class="excerpt">{ excerpt(&job.before) }</span>
                    if !job.receipts.is_empty() { <span class="hint">{ words.applied }</span> }
                </button>
            </li>
        }
    };
    html! {
        <details class="history">
            <summary>{ words.history }{ " " }<span class="count">{ pane.state.history.len() }</span></summary>
            <ul>{ for pane.state.history.iter().enumerate().map(entry) }</ul>
            <button type="button" class="link" onclick={pane.act::<MouseEvent>(Action::Forget)}>{ words.forget }</button>
        </details>
    }
}

fn excerpt(texts: &[String]) -> String {
    const LONGEST: usize = 40;
    let first = texts.iter().find(|t| !t.trim().is_empty()).map_or("", |t| t.trim());
    first.chars().take(LONGEST).collect()
}
