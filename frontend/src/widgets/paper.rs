//! A new text as it will stand: each line with the look of its part and to be changed on its own, what is missing marked.

use crate::pane::use_pane;
use crate::widgets::roving::tab_stop;
use js_sys::JsString;
use language::letter::{Line, Part, parse};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Characters of a row where the browser can't measure a field by what is in it; the pane at its narrowest.
const ROW: usize = 22;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub text: String,
    pub locked: bool,
    /// The form's fields: what stands in a gap, and the field's key.
    pub fields: Vec<(&'static str, &'static str)>,
    pub write: Callback<String>,
}

/// A line, and a place in it in the browser's own units.
type Caret = (usize, u32);

#[component]
pub fn Paper(props: &Props) -> Html {
    let pane = use_pane();
    let current = use_state(|| 0);
    let wanted = use_mut_ref(|| None::<Caret>);
    let paper = use_node_ref();
    let lines = lines(&props.text);
    {
        let (wanted, paper) = (wanted.clone(), paper.clone());
        use_effect(move || {
            if let Some(caret) = wanted.borrow_mut().take() {
                place(&paper, caret);
            }
        });
    }
    let stop = (*current).min(lines.len() - 1);
    let press = {
        let (texts, write) = (texts(&lines), props.write.clone());
        let (locked, paper) = (props.locked, paper.clone());
        Callback::from(move |(at, event): (usize, KeyboardEvent)| {
            let Some(change) = key(&texts, at, locked, &event) else { return };
            event.prevent_default();
            *wanted.borrow_mut() = Some(change.caret);
            match change.texts {
                Some(texts) => write.emit(texts.join("\n")),
                // Nothing is drawn anew: the cursor goes at once.
                None => place(&paper, change.caret),
            }
        })
    };
    let label = pane.words().text;
    let line = |(at, line): (usize, &Line)| {
        let indent = &line.text[..line.text.len() - line.text.trim_start_matches(' ').len()];
        let shown = line.text[indent.len()..].to_owned();
        let write = {
            let (texts, write, indent) = (texts(&lines), props.write.clone(), indent.to_owned());
            move |event: InputEvent| {
                let Some(area) = area(&event) else { return };
                let mut texts = texts.clone();
                texts[at] = format!("{indent}{}", area.value());
                write.emit(texts.join("\n"));
            }
        };
        let press = press.reform(move |event| (at, event));
        let current = current.clone();
        let rows = (1 + shown.chars().count() / ROW).to_string();
        let gaps = gaps(&shown, &props.fields);
        html! {
            <div class={classes!("row", look(line.part), (!gaps.is_empty()).then_some("lacks"))} key={at}>
                <textarea lang="ko" aria-label={format!("{label} {}", at + 1)} {rows} readonly={props.locked} value={shown}
                    tabindex={tab_stop(at == stop)} oninput={write} onkeydown={press} onfocus={move |_| current.set(at)} />
                if !gaps.is_empty() && !props.locked {
                    <div class="gaps">{ for gaps.iter().map(|(label, key)| gap(pane.words().fill, label, key)) }</div>
                }
            </div>
        }
    };
    html! { <div class="written" ref={paper.clone()}>{ for lines.iter().enumerate().map(line) }</div> }
}

/// The lines with their parts, as far as the text is a letter; the others are body.
fn lines(text: &str) -> Vec<Line> {
    let read = parse(text).letter.lines();
    let mut rest = read.as_slice();
    let mut part = |line: &str| {
        let at = rest.iter().position(|read| read.text.trim() == line.trim());
        let part = at.map_or(Part::Body, |at| rest[at].part);
        rest = &rest[at.map_or(0, |at| at + 1)..];
        if line.trim().is_empty() { Part::Blank } else { part }
    };
    let mut lines: Vec<Line> = text.lines().map(|line| Line { part: part(line), text: line.to_owned() }).collect();
    if lines.is_empty() {
        lines.push(Line { part: Part::Body, text: String::new() });
    }
    lines
}

fn texts(lines: &[Line]) -> Vec<String> {
    lines.iter().map(|line| line.text.clone()).collect()
}

/// What a key does to the lines, and where the cursor goes.
struct Change {
    texts: Option<Vec<String>>,
    caret: Caret,
}

/// Enter cuts a line in two, Backspace at its start joins it to the one before, arrows at its ends leave it.
fn key(texts: &[String], at: usize, locked: bool, event: &KeyboardEvent) -> Option<Change> {
    if event.is_composing() || event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
        return None;
    }
    let area = area(event)?;
    let value = JsString::from(area.value());
    let (from, to) = (area.selection_start().ok()??, area.selection_end().ok()??);
    let indent = &texts[at][..texts[at].len() - texts[at].trim_start_matches(' ').len()];
    let part = |from, to| String::from(value.substring(from, to));
    let length = |text: &str| JsString::from(text.trim_start_matches(' ')).length();
    match event.key().as_str() {
        "Enter" if !locked => {
            let mut texts = texts.to_vec();
            texts[at] = format!("{indent}{}", part(0, from));
            texts.insert(at + 1, format!("{indent}{}", part(to, value.length())));
            Some(Change { texts: Some(texts), caret: (at + 1, 0) })
        }
        "Backspace" if !locked && at > 0 && (from, to) == (0, 0) => {
            let mut texts = texts.to_vec();
            let own = texts.remove(at);
            let caret = (at - 1, length(&texts[at - 1]));
            texts[at - 1].push_str(own.trim_start_matches(' '));
            Some(Change { texts: Some(texts), caret })
        }
        "ArrowUp" if at > 0 && (from, to) == (0, 0) => {
            Some(Change { texts: None, caret: (at - 1, length(&texts[at - 1])) })
        }
        "ArrowDown" if at + 1 < texts.len() && from == value.length() => {
            Some(Change { texts: None, caret: (at + 1, 0) })
        }
        _ => None,
    }
}

fn area(event: &web_sys::Event) -> Option<HtmlTextAreaElement> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// Puts the cursor into a line that is drawn.
fn place(paper: &NodeRef, (line, caret): Caret) {
    let rows = paper.cast::<Element>().and_then(|paper| paper.query_selector_all("textarea").ok());
    let area = rows.and_then(|rows| rows.item(line as u32)).and_then(|row| row.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(area) = area {
        // A field that can't take the focus leaves it where it is.
        let _ = area.focus();
        let _ = area.set_selection_range(caret, caret);
    }
}

/// The gaps of a line, as `{라벨}`: each field once.
fn gaps(text: &str, fields: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    fields.iter().copied().filter(|(label, _)| text.contains(&format!("{{{label}}}"))).collect()
}

fn gap(fill: &'static str, label: &'static str, key: &'static str) -> Html {
    let go = move |_: MouseEvent| {
        let page = web_sys::window().and_then(|window| window.document());
        let Some(field) = page.and_then(|page| page.get_element_by_id(&format!("field-{key}"))) else { return };
        if let Some(fold) = field.closest("details").ok().flatten() {
            let _ = fold.set_attribute("open", "");
        }
        let control = field.query_selector("input, textarea, select").ok().flatten();
        if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
            let _ = control.focus();
        }
    };
    html! { <button type="button" class="link" lang="ko" key={key} onclick={go}>{ format!("{label} {fill}") }</button> }
}

/// The class of a part; items by their level.
const fn look(part: Part) -> &'static str {
    match part {
        Part::Agency => "agency",
        Part::Title => "subject",
        Part::Heading => "heading",
        Part::Sender => "sender",
        Part::Foot => "foot",
        Part::Summary => "summary",
        Part::Item(1) => "item one",
        Part::Item(2) => "item two",
        Part::Item(3) => "item three",
        Part::Item(_) => "item deep",
        Part::Row => "cells",
        Part::Attachment => "attached",
        Part::Blank => "blank",
        Part::Address | Part::Note | Part::Subtitle | Part::Body => "plain",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_the_parts_of_a_letter_also_while_words_change() {
        let text = "제목  회의 개최 알림\n1. 회의를 엽니다.\n  가. 일시: 2026. 12. 3.(목) 14:00\n  나. 장소: {장소}\n2. 참석하여 주시기 바랍니다.  끝.";
        let parts: Vec<Part> = lines(text).iter().map(|line| line.part).collect();
        assert_eq!(parts, [Part::Title, Part::Item(1), Part::Item(2), Part::Item(2), Part::Item(1)]);
        assert_eq!(texts(&lines(text)).join("\n"), text);
        assert_eq!(lines("").len(), 1);
    }

    #[test]
    fn a_gap_names_its_field() {
        let fields = [("장소", "place"), ("일시", "when")];
        assert_eq!(gaps("나. 장소: {장소}.  끝.", &fields), [("장소", "place")]);
        assert!(gaps("나. 장소: 회의실", &fields).is_empty());
    }
}
