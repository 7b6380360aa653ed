//! What the check of a finished answer says: places that stayed as they were, and what is worth another look.

use crate::pane::use_pane;
use crate::state::job::Answer;
use language::finding::Finding;
use yew::prelude::*;

/// More than these are not read by anyone.
const MOST: usize = 30;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub answer: Answer,
}

#[component]
pub fn Findings(props: &Props) -> Html {
    let pane = use_pane();
    let answer = &props.answer;
    let (left, others): (Vec<_>, Vec<_>) = answer.findings.iter().partition(|(_, finding)| finding.rule == "tone");
    let line = |(paragraph, finding): &&(usize, Finding)| {
        let text = answer.paragraphs.get(*paragraph).map_or("", |p| p.text.as_str());
        let words = text.get(finding.span.start..finding.span.end).unwrap_or_default();
        html! { <li lang="ko"><mark>{ words }</mark>{ " " }{ finding.message.as_ref() }</li> }
    };
    html! {
        <>
            if !left.is_empty() {
                <h2>{ pane.words().stayed }</h2>
                <ul class="remarks">{ for left.iter().take(MOST).map(line) }</ul>
            }
            if !others.is_empty() {
                <details>
                    <summary>{ pane.words().check().found(others.len()) }</summary>
                    <ul class="remarks">{ for others.iter().take(MOST).map(line) }</ul>
                </details>
            }
        </>
    }
}
