//! The last results of this document.

use crate::pane::use_pane;
use crate::state::Action;
use crate::state::Choice;
use crate::state::job::Job;
use crate::words::Words;
use language::{templates, tones};
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
                    <span class="tag">{ tag(words, &job.task) }</span>
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

fn tag(words: &Words, task: &Task) -> &'static str {
    match task {
        Task::Tone { style, .. } => tones::style(*style).title,
        Task::Reply { .. } => words.petition,
        Task::Draft { template, .. } => templates::find(template).map_or(words.draft, |form| form.title),
        _ => Choice::of(task).map_or(words.rewrite, |choice| words.choice(choice)),
    }
}

fn excerpt(texts: &[String]) -> String {
    const LONGEST: usize = 40;
    let first = texts.iter().find(|t| !t.trim().is_empty()).map_or("", |t| t.trim());
    first.chars().take(LONGEST).collect()
}
