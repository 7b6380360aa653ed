//! What the check of a finished answer says: places that stayed as they were, and what is worth another look.

use crate::pane::use_pane;
use crate::state::job::Answer;
use crate::state::job::Fact;
use language::finding::Finding;
use wire::assist::Answerer;
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
            <Facts answer={answer.clone()} />
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

/// Facts that are not what they were, with both places; of the rules' own edits only grave ones.
#[component]
fn Facts(props: &Props) -> Html {
    let pane = use_pane();
    let engine = props.answer.answerer == Some(Answerer::Engine);
    let facts: Vec<&Fact> = props.answer.facts.iter().map(|(_, fact)| fact).filter(|f| f.grave || !engine).collect();
    if facts.is_empty() {
        return html! {};
    }
    let words = pane.words();
    let line = |fact: &&Fact| {
        html! {
            <li class={classes!(fact.grave.then_some("grave"))}>
                <b>{ words.fact(fact.kind) }</b>{ " " }
                <span lang="ko">
                    if let Some(before) = &fact.before { <del>{ before }</del> }
                    if fact.before.is_some() && fact.after.is_some() { { " → " } }
                    if let Some(after) = &fact.after { <ins>{ after }</ins> }
                </span>
                if fact.after.is_none() { <span class="hint">{ " " }{ words.gone }</span> }
                if fact.before.is_none() { <span class="hint">{ " " }{ words.new }</span> }
            </li>
        }
    };
    html! {
        <section class="changed-facts">
            <h2>{ words.facts }{ " " }<span class="count">{ facts.len() }</span></h2>
            <ul class="remarks">{ for facts.iter().take(MOST).map(line) }</ul>
        </section>
    }
}
