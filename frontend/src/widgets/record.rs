//! What was asked, what was masked for it, who answered, how long and with how many tokens.

use crate::pane::use_pane;
use crate::state::job::Job;
use crate::words::Words;
use wire::assist::Answerer;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub job: Job,
}

#[component]
pub fn Record(props: &Props) -> Html {
    let pane = use_pane();
    let line = |(name, what): (&'static str, String)| html! { <><dt>{ name }</dt><dd>{ what }</dd></> };
    html! {
        <details class="record">
            <summary>{ pane.words().record }</summary>
            <dl class="facts">{ for lines(pane.words(), &props.job).into_iter().map(line) }</dl>
        </details>
    }
}

fn lines(words: &Words, job: &Job) -> Vec<(&'static str, String)> {
    let answer = job.answer();
    let masked = if job.sent.masked.is_empty() { words.none_masked.to_owned() } else { words.kinds(&job.sent.masked) };
    let model = matches!(answer.answerer, Some(Answerer::Model { .. }));
    let [asked, class, sent, who, time, tokens] = words.record_lines;
    let told = [
        Some((asked, words.task(&job.task))),
        Some((class, words.class(job.class).to_owned())),
        (model || !job.sent.masked.is_empty()).then_some((sent, masked)),
        answer.answerer.as_ref().map(|one| (who, words.answerer(one))),
        Some((time, words.seconds(answer.millis))),
        answer.tokens.map(|spent| (tokens, words.tokens(spent))),
    ];
    told.into_iter().flatten().collect()
}
