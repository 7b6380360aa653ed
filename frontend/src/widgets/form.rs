//! The fields of a template: required ones first, the others behind a fold; each says what it wants and what is wrong.

use crate::pane::{Pane, use_pane};
use crate::state::writing::{Action as Write, Writing};
use crate::state::{Action, Filling};
use crate::widgets::day::{Calendar, with_day};
use crate::widgets::rows::Rows;
use language::template::{Field, Form as Kind, Invalid, Values};
use language::text::calendar::Day;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use wire::assist::DocumentClass;
use yew::prelude::*;

/// Characters of one field.
const LONGEST: &str = "4000";

#[derive(PartialEq, Properties)]
pub struct Props {
    pub writing: Writing,
}

#[component]
pub fn Form(props: &Props) -> Html {
    let pane = use_pane();
    let (words, writing) = (pane.words(), &props.writing);
    let values = writing.values();
    let draft = writing.draft();
    let wrong = draft.as_ref().and_then(|d| d.as_ref().err()).map_or(&[][..], Vec::as_slice);
    let lacks = draft.as_ref().and_then(|d| d.as_ref().ok()).map_or(&[][..], |d| d.lacks.as_slice());
    let (first, more): (Vec<&'static Field>, Vec<_>) = writing.fields().partition(|field| field.required);
    let known = more.iter().filter(|field| values.contains_key(field.key)).count();
    let field = |one: &&'static Field| field(&pane, one, &values, wrong);
    html! {
        <div class="form">
            { by_model(&pane, writing) }
            { for first.iter().map(field) }
            <details>
                <summary>{ words.more_fields }{ " " }if known > 0 { <span class="count">{ known }</span> }</summary>
                <div class="form">{ for more.iter().map(field) }</div>
            </details>
            if !lacks.is_empty() { <p class="hint warn">{ words.lacking }{ ": " }<span lang="ko">{ lacks.join(", ") }</span></p> }
        </div>
    }
}

/// A model fills what the pattern did not find; only where there are notes and a model that may see them.
fn by_model(pane: &Pane, writing: &Writing) -> Html {
    let (state, words) = (&pane.state, pane.words());
    let able = state.models().next().is_some() && state.class != DocumentClass::Confidential;
    if !able || writing.source.trim().is_empty() {
        return html! {};
    }
    let stop = {
        let pane = pane.clone();
        move |_: MouseEvent| {
            pane.effects.stop();
        }
    };
    let failed = match &state.filling {
        Filling::Failed(failure) => Some(words.failure(failure)),
        Filling::Idle | Filling::Running => None,
    };
    html! {
        <>
        <div class="line">
            if state.filling == Filling::Running {
                <span class="spinner" aria-hidden="true"></span>
                <span class="what" role="status">{ words.filling }</span>
                <button type="button" class="link" onclick={stop}>{ words.stop }</button>
            } else {
                <span class="what hint">{ words.fill_hint }</span>
                <button type="button" class="small" disabled={state.running()}
                    onclick={pane.start::<MouseEvent, _>(|effects, state| effects.fill(state))}>{ words.fill_by_model }</button>
            }
        </div>
        if let Some((what, next)) = failed { <p class="hint warn" role="alert">{ what }{ " " }{ next }</p> }
        </>
    }
}

fn field(pane: &Pane, field: &'static Field, values: &Values, wrong: &[Invalid]) -> Html {
    let given = values.get(field.key).map_or_else(String::new, |given| given.join("\n"));
    let wrong = wrong.iter().find(|one| one.field == field.key);
    let about = format!("about-{}", field.key);
    let tell_all = {
        let pane = pane.clone();
        Callback::from(move |values: Vec<String>| pane.tell(Action::Write(Write::Type(field.key, values))))
    };
    let tell = {
        let tell_all = tell_all.clone();
        move |text: String| {
            let values = if field.form.several() { text.lines().map(str::to_owned).collect() } else { vec![text] };
            tell_all.emit(values);
        }
    };
    let dated = matches!(field.form, Kind::When | Kind::Days).then(|| calendar(pane, field, &given, tell.clone()));
    let invalid = wrong.is_some().then_some("true");
    let control = match field.form {
        Kind::Choice(all) => {
            let choose = move |event: Event| {
                let select: Option<HtmlSelectElement> = event.target().and_then(|t| t.dyn_into().ok());
                select.inspect(|select| tell(select.value()));
            };
            let now = if given.is_empty() { all.first().copied().unwrap_or_default() } else { given.as_str() };
            let option = |one: &&'static str| html! { <option value={*one} selected={*one == now}>{ *one }</option> };
            html! { <select aria-describedby={about.clone()} onchange={choose}>{ for all.iter().map(option) }</select> }
        }
        Kind::Attachments => {
            let values = values.get(field.key).cloned().unwrap_or_default();
            html! {
                <Rows label={field.label} example={field.example} longest={LONGEST} about={about.clone()}
                    invalid={wrong.is_some()} {values} tell={tell_all} />
            }
        }
        form if form.several() || matches!(form, Kind::Sentence) => {
            let write = move |event: InputEvent| {
                let area: Option<HtmlTextAreaElement> = event.target().and_then(|t| t.dyn_into().ok());
                area.inspect(|area| tell(area.value()));
            };
            let rows = given.lines().count().clamp(2, 8).to_string();
            html! {
                <textarea {rows} maxlength={LONGEST} placeholder={format!("예: {}", field.example)} value={given} aria-invalid={invalid}
                    aria-describedby={about.clone()} oninput={write} />
            }
        }
        _ => {
            let write = move |event: InputEvent| {
                let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
                input.inspect(|input| tell(input.value()));
            };
            html! {
                <input type="text" maxlength={LONGEST} placeholder={format!("예: {}", field.example)} value={given} aria-invalid={invalid}
                    aria-describedby={about.clone()} oninput={write} />
            }
        }
    };
    html! {
        <label class="field" key={field.key} id={format!("field-{}", field.key)} lang="ko">
            <span>{ field.label }if field.required { <b class="must" title={pane.words().required}>{ "*" }</b> }</span>
            <div class={classes!("control", dated.is_some().then_some("dated"))}>{ control }{ dated }</div>
            <span class="hint" id={about}>
                if let Some(wrong) = wrong { <span class="warn">{ &wrong.message }</span> }
                else { { field.help } if !field.basis.is_empty() { { format!(" ({})", field.basis) } } }
            </span>
        </label>
    }
}

/// Of several days the picked one comes last, of one it takes the place of the other.
fn calendar(pane: &Pane, field: &'static Field, given: &str, tell: impl Fn(String) + 'static) -> Html {
    let (several, before) = (field.form.several(), given.to_owned());
    let tell = Callback::from(move |day: Day| {
        let whole = if several { format!("{before}\n{}", day.dotted()) } else { with_day(&before, day) };
        tell(whole.trim_start().to_owned());
    });
    let label = format!("{}: {}", field.label, pane.words().pick_day);
    html! { <Calendar {label} value={given.lines().last().unwrap_or_default().to_owned()} {tell} /> }
}
