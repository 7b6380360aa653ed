//! The answer as it grows: who answers, each paragraph, and what can be done with it.

use super::difference::Difference;
use super::failure::Card;
use super::findings::Findings;
use super::icon::{Drawing, Icon};
use super::record::Record;
use super::sheet::Sheet;
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::job::{Answer as Given, Job, Outcome, Phase};
use wire::assist::{Answerer, DocumentClass};
use wire::export::Format;
use yew::prelude::*;

#[component]
pub fn Answer() -> Html {
    let pane = use_pane();
    let Some(job) = pane.state.job_here() else { return html! {} };
    let answer = job.answer();
    let (words, running) = (pane.words(), answer.phase == Phase::Running);
    let paragraphs = answer.paragraphs.iter().enumerate().map(|(i, o)| paragraph(&pane, job, i, o));
    html! {
        <section class="answer" aria-busy={running.to_string()} aria-label={words.result(answer.count().0)}>
            { head(&pane, answer, running, job.task.is_whole()) }
            { for answer.notices.iter().map(|n| html! { <p class="hint">{ if words.tongue == crate::state::Tongue::Korean { n.korean() } else { n.english() } }</p> }) }
            if let Some(own) = job.meanwhile() {
                <p class="hint">{ words.meanwhile }{ " " }
                    <button type="button" class="link" onclick={pane.act::<MouseEvent>(Action::Show(own))}>{ words.show }</button>
                </p>
            }
            if job.task.is_whole() { <Sheet job={job.clone()} /> }
            else { <ol class="paragraphs">{ for paragraphs }</ol> }
            <Findings answer={answer.clone()} />
            if answer.phase == Phase::Stopped { <p class="hint">{ words.stopped }</p> }
            if let Phase::Failed(failure) = &answer.phase { <Card failure={failure.clone()} /> }
            { for words.labels(&answer.placeholders).into_iter().map(|line| html! { <p class="hint warn">{ line }</p> }) }
            if let Some(Answerer::Model { .. }) = answer.answerer { <p class="hint">{ words.assisted }</p> }
            if !running { <Record job={job.clone()} /> }
        </section>
    }
}

fn head(pane: &Pane, answer: &Given, running: bool, whole: bool) -> Html {
    let words = pane.words();
    let line = match (&answer.answerer, running) {
        (Some(who), false) => words.answered(who, (!whole).then_some(answer.count().0), answer.millis),
        (Some(who), true) => {
            format!("{} · {}", words.answerer(who), words.progress(answer.finished(), answer.paragraphs.len()))
        }
        (None, _) => words.working.to_owned(),
    };
    html! {
        <div class="line head">
            if running { <span class="spinner" aria-hidden="true"></span> }
            <span class="what">{ line }</span>
            if !running {
                <button type="button" class="subtle" aria-label={words.close} onclick={pane.act::<MouseEvent>(Action::Close)}>
                    <Icon drawing={Drawing::Cross} />
                </button>
            }
        </div>
    }
}

fn paragraph(pane: &Pane, job: &Job, index: usize, outcome: &Outcome) -> Html {
    let words = pane.words();
    let before = &job.before[index];
    let several = job.before.len() > 1 && job.place.is_some();
    let changed = outcome.changes.iter().any(|c| c.kept);
    let apply = {
        let (pane, job) = (pane.clone(), job.clone());
        move |_: MouseEvent| wasm_bindgen_futures::spawn_local(pane.effects.clone().apply(job.clone(), Some(index)))
    };
    html! {
        <li class={classes!(outcome.applied.then_some("applied"), (!outcome.finished).then_some("open"))} key={index}>
            if !outcome.finished {
                <p class="difference waiting">{ if outcome.text.is_empty() { before } else { &outcome.text } }</p>
            } else if outcome.changes.is_empty() {
                <p class="difference">{ before }</p>
                <p class="hint quiet">{ words.nothing_to_fix }</p>
            } else {
                <Difference {index} before={before.clone()} outcome={outcome.clone()} />
                if outcome.applied {
                    <p class="hint done"><Icon drawing={Drawing::Check} />{ words.applied }</p>
                } else if several && changed {
                    <button type="button" class="link" onclick={apply}>{ words.apply_paragraph }</button>
                }
            }
        </li>
    }
}

/// The buttons under the answer; they stay in sight.
#[component]
pub fn Bar() -> Html {
    let pane = use_pane();
    let Some(job) = pane.state.job_here().cloned() else { return html! {} };
    let (words, (all, kept)) = (pane.words(), job.answer().count());
    let ready = !job.edits(None).is_empty() && job.place.is_some();
    let done = !job.receipts.is_empty();
    if job.task.is_whole() {
        return whole(&pane, &job);
    }
    let label = if kept == all { words.apply_all.to_owned() } else { words.apply_some(kept) };
    let with = |act: fn(crate::effects::Effects, Job)| {
        let (pane, job) = (pane.clone(), job.clone());
        move |_: MouseEvent| act(pane.effects.clone(), job.clone())
    };
    let copy = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.copy(job.result())));
    let apply = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.apply(job, None)));
    let revert = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.revert(job)));
    html! {
        <div class="bar">
            if ready { <button type="button" class="button primary" onclick={apply}>{ label }</button> }
            if done { <button type="button" class="button" onclick={revert}>{ words.undo }</button> }
            else if all > 0 {
                <button type="button" class="button" onclick={pane.act::<MouseEvent>(Action::KeepAll(kept == 0))}>
                    { if kept == 0 { words.keep_all } else { words.to_original } }
                </button>
            }
            if job.answer().finished() > 0 { <button type="button" class="button" onclick={copy}>{ words.copy }</button> }
            { variants(&pane, &job) }
        </div>
    }
}

/// What can be done with a new text: into the document, into a file, onto the clipboard.
fn whole(pane: &Pane, job: &Job) -> Html {
    let words = pane.words();
    let finished = job.answer().finished() > 0;
    let done = !job.receipts.is_empty();
    let with = |act: fn(crate::effects::Effects, Job)| {
        let (pane, job) = (pane.clone(), job.clone());
        move |_: MouseEvent| act(pane.effects.clone(), job.clone())
    };
    let mark = pane.state.session().map(|session| session.mark).unwrap_or_default();
    let insert = {
        let (pane, job) = (pane.clone(), job.clone());
        move |_: MouseEvent| wasm_bindgen_futures::spawn_local(pane.effects.clone().insert(job.clone(), mark))
    };
    let docx = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.save(job, Format::Docx)));
    let hwpx = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.save(job, Format::Hwpx)));
    // A file is made by the server, to which a confidential text never goes.
    let files = finished && pane.state.session().is_some() && job.class != DocumentClass::Confidential;
    let copy = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.copy(job.result())));
    let revert = with(|effects, job| wasm_bindgen_futures::spawn_local(effects.revert(job)));
    html! {
        <div class="bar">
            if done { <button type="button" class="button" onclick={revert}>{ words.undo }</button> }
            else if finished { <button type="button" class="button primary" onclick={insert}>{ words.insert }</button> }
            if finished { <button type="button" class="button" onclick={copy}>{ words.copy }</button> }
            if files {
                <button type="button" class="button" onclick={hwpx}>{ "HWPX" }</button>
                <button type="button" class="button" onclick={docx}>{ "DOCX" }</button>
            }
            { variants(pane, job) }
        </div>
    }
}

/// Flipping through variants; another one comes from a model only.
fn variants(pane: &Pane, job: &Job) -> Html {
    let words = pane.words();
    let (shown, all) = (job.shown, job.answers.len());
    let by_model = matches!(job.answer().answerer, Some(Answerer::Model { .. })) || !crate::state::embedded(&job.task);
    let more = by_model
        && all < usize::from(wire::assist::MAX_VARIANTS)
        && !job.running()
        && job.receipts.is_empty()
        && (job.place.is_some() || job.task.is_whole());
    let another = {
        let (pane, job) = (pane.clone(), job.clone());
        move |_: MouseEvent| {
            let model = pane.state.chosen(job.task.kind()).map(str::to_owned);
            wasm_bindgen_futures::spawn_local(pane.effects.clone().variant(job.clone(), model));
        }
    };
    let flip = |to: Option<usize>, label: &'static str, drawing: Drawing| {
        let action = Action::Show(to.unwrap_or(shown));
        html! {
            <button type="button" class="subtle" aria-label={label} disabled={to.is_none()} onclick={pane.act::<MouseEvent>(action)}>
                <Icon drawing={drawing} />
            </button>
        }
    };
    html! {
        <span class="variants">
            if more { <button type="button" class="link" onclick={another}>{ words.another }</button> }
            if all > 1 {
                { flip(shown.checked_sub(1), words.previous, Drawing::Left) }
                <span>{ format!("{}/{all}", shown + 1) }</span>
                { flip((shown + 1 < all).then_some(shown + 1), words.next, Drawing::Right) }
            }
        </span>
    }
}
