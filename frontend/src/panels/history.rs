//! The last results of this document.

use crate::pane::use_pane;
use crate::state::Action;
use crate::state::job::Job;
use wire::assist::Task;
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
                    <span class="tag">{ words.choices[choice(&job.task)] }</span>
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

const fn choice(task: &Task) -> usize {
    use language::rules::Mode;
    match task {
        Task::Rewrite { mode: Mode::Correct } => 0,
        Task::Rewrite { mode: Mode::Plain } => 1,
        Task::Rewrite { mode: Mode::Official } => 2,
        Task::Shorten => 3,
        Task::Expand => 4,
        Task::Instruct { .. } | Task::Tone { .. } | Task::Summary { .. } | Task::Reply { .. } | Task::Draft { .. } => 5,
    }
}

fn excerpt(texts: &[String]) -> String {
    const LONGEST: usize = 40;
    let first = texts.iter().find(|t| !t.trim().is_empty()).map_or("", |t| t.trim());
    first.chars().take(LONGEST).collect()
}
