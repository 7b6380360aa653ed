//! Several short values, a row for each: Enter adds one, an emptied row can be taken out. 붙임 is asked for this way.

use crate::pane::use_pane;
use crate::widgets::icon::{Drawing, Icon};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub label: &'static str,
    pub example: &'static str,
    pub longest: &'static str,
    /// The element that tells about the field.
    pub about: String,
    pub invalid: bool,
    pub values: Vec<String>,
    pub tell: Callback<Vec<String>>,
}

#[component]
pub fn Rows(props: &Props) -> Html {
    let pane = use_pane();
    let words = pane.words();
    let list = use_node_ref();
    let wanted = use_mut_ref(|| None::<usize>);
    {
        let (list, wanted) = (list.clone(), wanted.clone());
        use_effect(move || {
            if let Some(row) = wanted.borrow_mut().take() {
                go(&list, row);
            }
        });
    }
    let values = if props.values.is_empty() { vec![String::new()] } else { props.values.clone() };
    let change = |change: Change| {
        let (tell, values, wanted) = (props.tell.clone(), values.clone(), wanted.clone());
        move || {
            let mut values = values.clone();
            *wanted.borrow_mut() = change.apply(&mut values);
            tell.emit(values);
        }
    };
    let row = |(at, value): (usize, &String)| {
        let write = {
            let (tell, values) = (props.tell.clone(), values.clone());
            move |event: InputEvent| {
                let input: Option<HtmlInputElement> = event.target().and_then(|t| t.dyn_into().ok());
                if let Some(input) = input {
                    let mut values = values.clone();
                    values[at] = input.value();
                    tell.emit(values);
                }
            }
        };
        let add = change(Change::Add(at + 1));
        let press = move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() && !event.ctrl_key() {
                event.prevent_default();
                add();
            }
        };
        let remove = change(Change::Remove(at));
        html! {
            <div class="line" key={at}>
                <input type="text" maxlength={props.longest} placeholder={format!("예: {}", props.example)} value={value.clone()}
                    aria-label={format!("{} {}", props.label, at + 1)} aria-invalid={props.invalid.then_some("true")}
                    aria-describedby={props.about.clone()} oninput={write} onkeydown={press} />
                if values.len() > 1 {
                    <button type="button" class="subtle" aria-label={format!("{}: {} {}", words.take_out, props.label, at + 1)}
                        onclick={move |_: MouseEvent| remove()}><Icon drawing={Drawing::Cross} /></button>
                }
            </div>
        }
    };
    let add = change(Change::Add(values.len()));
    html! {
        <div class="several" ref={list.clone()}>
            { for values.iter().enumerate().map(row) }
            <button type="button" class="link" onclick={move |_: MouseEvent| add()}>{ words.add_row }</button>
        </div>
    }
}

#[derive(Clone, Copy)]
enum Change {
    Add(usize),
    Remove(usize),
}

impl Change {
    /// Gives the row that has the cursor then.
    fn apply(self, values: &mut Vec<String>) -> Option<usize> {
        match self {
            Self::Add(at) => {
                values.insert(at, String::new());
                Some(at)
            }
            Self::Remove(at) => {
                values.remove(at);
                Some(at.min(values.len().saturating_sub(1)))
            }
        }
    }
}

fn go(list: &NodeRef, row: usize) {
    let inputs = list.cast::<Element>().and_then(|list| list.query_selector_all("input").ok());
    let input =
        inputs.and_then(|inputs| inputs.item(row as u32)).and_then(|input| input.dyn_into::<HtmlElement>().ok());
    // A row that can't take the focus leaves it where it is.
    input.inspect(|input| drop(input.focus()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_and_go_where_the_cursor_is() {
        let mut values = vec!["계획".to_owned(), "명단".to_owned()];
        assert_eq!(Change::Add(1).apply(&mut values), Some(1));
        assert_eq!(values, ["계획", "", "명단"]);
        assert_eq!(Change::Remove(2).apply(&mut values), Some(1));
        assert_eq!(values, ["계획", ""]);
    }
}
