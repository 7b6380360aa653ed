//! 검토: the whole document, live, without any server.

mod entry;
mod section;

use crate::clock;
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::check::{Action as Checking, Progress};
use crate::widgets::failure::Said;
use crate::widgets::icon::{Drawing, Icon};
use crate::widgets::roving::step;
use language::finding::Group;
use section::Section;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Sections that are put into the page at a time.
const STEP: usize = 6;

#[component]
pub fn CheckPanel() -> Html {
    let pane = use_pane();
    let check = &pane.state.check;
    let none = check.progress == Progress::Done && check.overview.rules.is_empty();
    let most = use_growing(check.overview.rules.len());
    use_following(check.current);
    html! {
        <>
            { head(&pane) }
            { said(&pane) }
            if none { { nothing(&pane) } }
            <div class="rules" onkeydown={moving(&pane)}>{ sections(&pane, most) }</div>
            { ignored(&pane) }
        </>
    }
}

/// So many of `all` sections may be shown: a few more after each breath, for the page must not stand still.
#[hook]
fn use_growing(all: usize) -> usize {
    let most = use_state(|| STEP);
    let grown = *most;
    let grow = most.clone();
    use_effect_with((grown, all), move |(grown, all)| {
        if grown < all {
            let next = grown + STEP;
            spawn_local(async move {
                clock::pause(0).await;
                grow.set(next);
            });
        }
    });
    grown
}

/// Keeps the open place in sight, and the focus on it when what had the focus is gone.
#[hook]
fn use_following(current: Option<u64>) {
    use_effect_with(current, |_| {
        let page = web_sys::window().and_then(|w| w.document());
        let open = page.and_then(|p| p.query_selector(".rules [aria-current=true]").ok().flatten());
        if let Some(open) = open {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            open.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}

/// Arrow keys open one place after the other.
fn moving(pane: &Pane) -> Callback<KeyboardEvent> {
    let pane = pane.clone();
    Callback::from(move |event: KeyboardEvent| {
        if step(&event, ".rules", ".entry").is_some()
            && let Some(mark) = focused().and_then(|e| e.get_attribute("data-mark")?.parse().ok())
        {
            pane.tell(Action::Check(Checking::Open(mark)));
        }
    })
}

fn focused() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

fn head(pane: &Pane) -> Html {
    let (words, check) = (pane.words().check(), &pane.state.check);
    let all = check.overview.count();
    let line = match check.progress {
        Progress::Running(done, of) => words.running(done, of),
        Progress::Failed => words.failed.to_owned(),
        Progress::Never => words.reading.to_owned(),
        Progress::Done => words.found(all),
    };
    let again = pane.start(|effects, _| async move { effects.check().await });
    html! {
        <section class="check-head">
            <div class="line">
                if let Progress::Running(..) = check.progress { <span class="spinner" aria-hidden="true"></span> }
                <span class="what strong">{ line }</span>
                <button type="button" class="link" onclick={again}>{ words.again }</button>
            </div>
            if check.overview.groups.len() > 1 {
                <div class="chips" role="group" aria-label={words.filter}>
                    { filter(pane, None, words.all, all) }
                    { for check.overview.groups.iter().map(|(g, n)| filter(pane, Some(*g), pane.words().group(*g), *n)) }
                </div>
            }
        </section>
    }
}

fn filter(pane: &Pane, group: Option<Group>, label: &'static str, count: usize) -> Html {
    let pressed = (pane.state.check.filter == group).to_string();
    html! {
        <button type="button" class="chip" aria-pressed={pressed}
            onclick={pane.act::<MouseEvent>(Action::Check(Checking::Filter(group)))}>
            { label }{ " " }<span class="count">{ count }</span>
        </button>
    }
}

/// What was done last, and the way back.
fn said(pane: &Pane) -> Html {
    if pane.state.check.fixed == 0 || !matches!(pane.state.said, Some(crate::state::Said::Fixed(_))) {
        return html! { <Said /> };
    }
    let back = pane.start(|effects, _| effects.take_back());
    html! {
        <div class="row done">
            <Said />
            <button type="button" class="button" onclick={back}>{ pane.words().check().take_back }</button>
        </div>
    }
}

fn nothing(pane: &Pane) -> Html {
    let words = pane.words().check();
    let written = pane.state.check.paragraphs.iter().any(|c| !c.paragraph.text.trim().is_empty());
    if !written {
        return html! { <div class="empty"><p class="hint">{ words.empty }</p></div> };
    }
    html! {
        <div class="empty">
            <span class="badge"><Icon drawing={Drawing::Check} /></span>
            <p class="strong">{ words.none }</p>
            <p class="hint">{ words.none_hint }</p>
        </div>
    }
}

fn sections(pane: &Pane, most: usize) -> Html {
    let (check, words) = (&pane.state.check, pane.words());
    let shown = check.overview.rules.iter().filter(|r| check.filter.is_none_or(|g| g == r.group));
    let mut list = Vec::new();
    let mut group = None;
    for (index, rule) in shown.take(most).enumerate() {
        if group.replace(rule.group) != Some(rule.group) {
            list.push(html! { <h2 key={rule.group as usize}>{ words.group(rule.group) }</h2> });
        }
        let current = check.current.filter(|mark| rule.sites.iter().any(|site| site.mark == *mark));
        list.push(html! {
            <Section key={rule.id.clone()} rule={rule.clone()} paragraphs={check.paragraphs.clone()} {current}
                first={index == 0 && check.current.is_none()} tongue={pane.state.tongue} effects={pane.effects.clone()} />
        });
    }
    list.into_iter().collect()
}

/// What is passed over, and the way to see it again.
fn ignored(pane: &Pane) -> Html {
    let (words, check) = (pane.words().check(), &pane.state.check);
    if check.overview.ignored == 0 {
        return html! {};
    }
    let heed = pane.start(|effects, _| effects.heed_document());
    html! {
        <div class="line hint">
            <span class="what">{ words.ignored(check.overview.ignored) }</span>
            if !check.ignored.is_empty() { <button type="button" class="link" onclick={heed}>{ words.heed }</button> }
        </div>
    }
}

/// Used by 설정: a wording is looked at again.
pub fn heed(pane: &Pane, index: usize) -> Callback<MouseEvent> {
    pane.start(move |effects, state| {
        let mut always = state.check.always.to_vec();
        if index < always.len() {
            always.remove(index);
            crate::memory::keep_ignored(&always);
            effects.tell(Action::Check(Checking::Heed(index)));
        }
        async {}
    })
}
