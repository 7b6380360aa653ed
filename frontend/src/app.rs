//! The whole pane: title, tabs, the open panel, and what every panel shares.

mod keys;

use crate::effects::Effects;
use crate::host::Changed;
use crate::hosts::Handle;
use crate::pane::{Pane, use_pane};
use crate::panels::{check, draft, petition, rewrite, settings, tone};
use crate::state::job::Phase;
use crate::state::{Action, Panel, State, writing};
use crate::widgets::icon::{Drawing, Icon};
use crate::widgets::tabs::{Tab, Tabs};
use crate::{memory, state};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub host: Handle,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(State::reduce((*self).clone(), action))
    }
}

#[component]
pub fn App(props: &Props) -> Html {
    let state = use_reducer(|| {
        let (tongue, instructions, chosen) = (memory::tongue(), memory::instructions(), memory::chosen());
        State { tongue, instructions, chosen, ..State::default() }
    });
    let effects = use_memo((), |()| {
        let dispatcher = state.dispatcher();
        Effects::new(Rc::clone(&props.host.0), Rc::new(move |action| dispatcher.dispatch(action)))
    });
    let pane = Pane { state, effects: (*effects).clone() };
    use_beginning(&pane);
    use_keeping(&pane);
    keys::use_keys(&pane);
    html! {
        <ContextProvider<Pane> context={pane.clone()}>
            { top(&pane) }
            <Tabs label={pane.words().panels} tabs={tabs(&pane)} open={open_tab(&pane)} on_open={open(&pane)}>
                { panel(pane.state.panel) }
            </Tabs>
            <Announcer />
        </ContextProvider<Pane>>
    }
}

fn panel(panel: Panel) -> Html {
    match panel {
        Panel::Rewrite => html! { <rewrite::Rewrite /> },
        Panel::Tone => html! { <tone::TonePanel /> },
        Panel::Petition => html! { <petition::Petition /> },
        Panel::Draft => html! { <draft::Draft /> },
        Panel::Check => html! { <check::CheckPanel /> },
        Panel::Settings => html! { <settings::Settings /> },
    }
}

/// The panels behind tabs, in their order; 설정 is behind the wheel in the title.
const TABS: [Panel; 5] = [Panel::Rewrite, Panel::Tone, Panel::Petition, Panel::Draft, Panel::Check];

fn tabs(pane: &Pane) -> Vec<Tab> {
    let words = pane.words();
    let found = pane.state.check.overview.count();
    let tab = |panel| match panel {
        Panel::Check => Tab { label: words.check.into(), count: (found > 0).then(|| found.to_string()) },
        Panel::Tone => Tab { label: words.tone.into(), count: None },
        Panel::Petition => Tab { label: words.petition.into(), count: None },
        Panel::Draft => Tab { label: words.draft.into(), count: None },
        Panel::Rewrite | Panel::Settings => Tab { label: words.rewrite.into(), count: None },
    };
    TABS.map(tab).into()
}

fn open_tab(pane: &Pane) -> Option<usize> {
    TABS.iter().position(|panel| *panel == pane.state.panel)
}

fn open(pane: &Pane) -> Callback<usize> {
    let pane = pane.clone();
    Callback::from(move |index: usize| pane.tell(Action::Open(TABS[index])))
}

/// The title, and the button that opens and closes 설정.
fn top(pane: &Pane) -> Html {
    let (words, open) = (pane.words(), pane.state.panel == Panel::Settings);
    let to = if open { Panel::Rewrite } else { Panel::Settings };
    html! {
        <header class="top">
            <h1 lang="ko">{ words.name }</h1>
            <button type="button" class="subtle" id="settings" aria-label={words.settings} title={words.settings}
                aria-pressed={open.to_string()} onclick={pane.act::<MouseEvent>(Action::Open(to))}>
                <Icon drawing={Drawing::Wheel} />
            </button>
        </header>
    }
}

/// Once: asks the host and the server, and follows the document.
#[hook]
fn use_beginning(pane: &Pane) {
    let effects = pane.effects.clone();
    use_effect_with((), move |()| {
        effects.tell(Action::Met(effects.host.abilities()));
        crate::widgets::theme::follow(&*effects.host);
        effects.tell(Action::Write(writing::Action::Own(memory::own())));
        spawn_local(effects.clone().link());
        spawn_local(effects.clone().remember());
        spawn_local(effects.clone().look());
        spawn_local(effects.clone().check_soon());
        let follow = effects.clone();
        effects.host.on_change(Rc::new(move |changed| {
            spawn_local(follow.clone().look());
            if changed == Changed::Text {
                spawn_local(follow.clone().check_soon());
            }
        }));
    });
}

/// Keeps results when a job has ended or was applied, and the language of the page.
#[hook]
fn use_keeping(pane: &Pane) {
    let state = pane.state.clone();
    let job = pane.state.job.as_ref();
    let now = (job.map(|j| (j.id, j.running(), j.receipts.len(), j.answers.len())), state.history.len());
    let effects = pane.effects.clone();
    use_effect_with(now, move |(job, _)| {
        if job.is_none_or(|(_, running, ..)| !running) {
            spawn_local(effects.keep_results((*state).clone()));
        }
    });
    let effects = pane.effects.clone();
    use_effect_with(job.map(|j| (j.id, j.receipts.len())), move |_| spawn_local(effects.check_soon()));
    use_effect_with(pane.state.chosen.clone(), memory::keep_chosen);
    use_effect_with(pane.state.tongue, |tongue| {
        let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element());
        let lang = if *tongue == state::Tongue::Korean { "ko" } else { "en" };
        root.inspect(|root| drop(root.set_attribute("lang", lang)));
    });
}

/// Tells a screen reader what happened, at the end of sentences only.
#[component]
fn Announcer() -> Html {
    let pane = use_pane();
    html! { <p class="unseen" role="status" aria-live="polite">{ spoken(&pane) }</p> }
}

fn spoken(pane: &Pane) -> String {
    let (state, words) = (&pane.state, pane.words());
    if let Some(said) = &state.said {
        return words.said(said);
    }
    let Some(answer) = state.job.as_ref().map(state::job::Job::answer) else { return String::new() };
    match answer.phase {
        Phase::Running => words.progress(answer.finished(), answer.paragraphs.len()),
        Phase::Done => words.result(answer.count().0),
        Phase::Stopped => words.stopped.to_owned(),
        // The card with the failure is an alert of its own.
        Phase::Failed(_) => String::new(),
    }
}
