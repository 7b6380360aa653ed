//! Tabs with one panel (WAI-ARIA tabs pattern, automatic activation).

use super::roving::{step, tab_stop};
use yew::prelude::*;

#[derive(Clone, PartialEq)]
pub struct Tab {
    pub label: AttrValue,
    pub count: Option<String>,
}

#[derive(PartialEq, Properties)]
pub struct Props {
    pub label: AttrValue,
    pub tabs: Vec<Tab>,
    /// `None`: what is shown belongs to no tab; `#settings` names it then.
    pub open: Option<usize>,
    pub on_open: Callback<usize>,
    pub children: Html,
}

#[component]
pub fn Tabs(props: &Props) -> Html {
    let on_keydown = {
        let on_open = props.on_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(index) = step(&event, "[role=tablist]", "[role=tab]") {
                on_open.emit(index);
            }
        })
    };
    let tab = |(index, tab): (usize, &Tab)| {
        let open = props.open == Some(index);
        let on_open = props.on_open.clone();
        html! {
            <button type="button" role="tab" id={format!("tab-{index}")} aria-selected={open.to_string()}
                aria-controls="panel" tabindex={tab_stop(index == props.open.unwrap_or(0))} onclick={move |_| on_open.emit(index)}>
                { &tab.label }
                if let Some(count) = &tab.count { <span class="count">{ count }</span> }
            </button>
        }
    };
    let labelled = props.open.map_or("settings".to_owned(), |open| format!("tab-{open}"));
    html! {
        <>
            <div class="tabs" role="tablist" aria-label={&props.label} onkeydown={on_keydown}>
                { for props.tabs.iter().enumerate().map(tab) }
            </div>
            <main class="panel" role="tabpanel" id="panel" aria-labelledby={labelled}>
                { props.children.clone() }
            </main>
        </>
    }
}
