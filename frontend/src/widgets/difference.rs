//! One paragraph before and after, 어절 by 어절; each change can be taken or left, with its reason.

use super::icon::{Drawing, Icon};
use super::roving::{is_press, step, tab_stop};
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::job::{Change, Outcome};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub index: usize,
    pub before: String,
    pub outcome: Outcome,
}

#[component]
pub fn Difference(props: &Props) -> Html {
    let pane = use_pane();
    let focus = use_state(|| None::<usize>);
    let at = (*focus).filter(|at| *at < props.outcome.changes.len());
    html! {
        <>
            <p class="difference" onkeydown={|event: KeyboardEvent| { step(&event, ".difference", ".change"); }}>
                { for segments(&pane, props, &focus) }
            </p>
            if let Some(at) = at { { reason(&pane, props, at) } }
        </>
    }
}

fn segments(pane: &Pane, props: &Props, focus: &UseStateHandle<Option<usize>>) -> Vec<Html> {
    let mut out = Vec::new();
    let mut at = 0;
    for (index, change) in props.outcome.changes.iter().enumerate() {
        out.push(html! { { &props.before[at..change.before.start] } });
        out.push(chip(pane, props, index, change, focus));
        at = change.before.end;
    }
    out.push(html! { { &props.before[at..] } });
    out
}

fn chip(pane: &Pane, props: &Props, index: usize, change: &Change, focus: &UseStateHandle<Option<usize>>) -> Html {
    let before = change.before.of(&props.before);
    let keep = Action::Keep { paragraph: props.index, change: index, kept: !change.kept };
    let toggle = {
        let (pane, locked) = (pane.clone(), props.outcome.applied);
        move |event: KeyboardEvent| {
            if is_press(&event) && !locked {
                event.prevent_default();
                pane.tell(keep.clone());
            }
        }
    };
    let look = {
        let focus = focus.clone();
        move || focus.set(Some(index))
    };
    let (on_focus, on_click) = (look.clone(), look);
    let class = classes!("change", (!change.kept).then_some("left"), change.blocked.then_some("blocked"));
    html! {
        <span role="button" {class} tabindex={tab_stop(focus.unwrap_or(0) == index)} aria-pressed={change.kept.to_string()}
            aria-description={pane.words().change(before, &change.with, change.kept)}
            onfocus={move |_| on_focus()} onclick={move |_| on_click()} onkeydown={toggle}>
            if !before.is_empty() { <del>{ before }</del> }
            if !change.with.is_empty() { <ins>{ &change.with }</ins> }
        </span>
    }
}

/// Why this change, and the two buttons.
fn reason(pane: &Pane, props: &Props, index: usize) -> Html {
    let change = &props.outcome.changes[index];
    let words = pane.words();
    let button = |kept: bool, label: &'static str, drawing: Drawing| {
        let action = Action::Keep { paragraph: props.index, change: index, kept };
        html! {
            <button type="button" class="small" aria-pressed={(change.kept == kept).to_string()}
                disabled={props.outcome.applied} onclick={pane.act::<MouseEvent>(action)}>
                <Icon drawing={drawing} />{ label }
            </button>
        }
    };
    html! {
        <div class="reason">
            <div class="why">{ for reasons(change, words.of_tone, words.models_own) }
                if change.blocked { <p class="strong">{ words.blocked }</p> }
            </div>
            <div class="row">{ button(true, words.take, Drawing::Check) }{ button(false, words.leave, Drawing::Cross) }</div>
        </div>
    }
}

fn reasons(change: &Change, tone: &'static str, own: &'static str) -> Vec<Html> {
    if change.rules.iter().any(|rule| rule == "tone") {
        return vec![html! { <p>{ tone }</p> }];
    }
    let rules = change.rules.iter().filter_map(|id| language::rules::all().find(|(_, rule)| rule.id == id));
    let lines: Vec<Html> =
        rules.map(|(_, rule)| html! { <p lang="ko"><b>{ rule.title }</b>{ " " }{ rule.why }</p> }).collect();
    if lines.is_empty() { vec![html! { <p>{ own }</p> }] } else { lines }
}
