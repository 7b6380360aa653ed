//! What happened, what was kept, what to do next, with a button for it.

use super::icon::{Drawing, Icon};
use crate::pane::{Pane, use_pane};
use crate::state::job::Job;
use crate::state::{Action, Failure, embedded};
use language::privacy::Kind;
use wire::assist::Task;
use wire::problem::Code;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub failure: Failure,
}

#[component]
pub fn Card(props: &Props) -> Html {
    let pane = use_pane();
    let words = pane.words();
    let (what, next) = words.failure(&props.failure);
    html! {
        <section class="card failure" role="alert">
            <Icon drawing={Drawing::Warning} />
            <div>
                <p class="strong">{ what }</p>
                <p>{ next }</p>
                { places(&pane, &props.failure) }
                { buttons(&pane, &props.failure) }
            </div>
        </section>
    }
}

/// Where the identification numbers stand.
fn places(pane: &Pane, failure: &Failure) -> Html {
    let Failure::Server(problem) = failure else { return html! {} };
    let texts = pane.state.selection.as_ref().and_then(|s| s.as_ref().ok()).map(|s| &s.paragraphs);
    let place = |(paragraph, span, kind): &(usize, language::finding::Span, Kind)| {
        let text = texts.and_then(|t| t.get(*paragraph)).and_then(|p| p.text.get(span.start..span.end));
        html! { <li>{ kind.word() }{ " " }<mark>{ text.unwrap_or_default() }</mark></li> }
    };
    if problem.places.is_empty() {
        return html! {};
    }
    html! { <ul class="places">{ for problem.places.iter().map(place) }</ul> }
}

fn buttons(pane: &Pane, failure: &Failure) -> Html {
    let words = pane.words();
    let again = pane.start(|effects, state| effects.rewrite(state, false));
    let here = pane.start(|effects, state| effects.rewrite(state, true));
    let (retry, engine) = offers(failure, pane.state.task().as_ref(), pane.state.job.as_ref());
    html! {
        <div class="row">
            if identifier(failure) {
                <button type="button" class="button" onclick={pane.start(|effects, state| effects.mask_identifiers(state))}>
                    { words.mask_in_document }
                </button>
            }
            if retry { <button type="button" class="button" onclick={again}>{ words.again }</button> }
            if engine { <button type="button" class="button" onclick={here}>{ words.with_engine }</button> }
        </div>
    }
}

fn identifier(failure: &Failure) -> bool {
    matches!(failure, Failure::Server(p) if p.code == Code::Identifier)
}

/// Whether trying again can help, and whether the engine in the pane can do it.
fn offers(failure: &Failure, task: Option<&Task>, job: Option<&Job>) -> (bool, bool) {
    let own = task.is_some_and(embedded);
    match failure {
        Failure::Host(_) => (false, false),
        Failure::Unreachable | Failure::Cut => (true, own),
        Failure::Server(problem) => {
            let hopeless = [Code::TooLarge, Code::TaskUnavailable, Code::Identifier, Code::PrivacyUncertain];
            let hopeless = hopeless.contains(&problem.code);
            (!hopeless, own && problem.code != Code::TooLarge && job.is_none_or(|j| j.receipts.is_empty()))
        }
    }
}

/// A line about something smaller, put away by a button.
#[component]
pub fn Said() -> Html {
    let pane = use_pane();
    let Some(said) = &pane.state.said else { return html! {} };
    html! {
        <div class="said">
            <span>{ pane.words().said(said) }</span>
            <button type="button" class="subtle" aria-label={pane.words().close} onclick={pane.act(Action::Hush)}>
                <Icon drawing={Drawing::Cross} />
            </button>
        </div>
    }
}
