//! A new text as it grows: in the user's hands when it is finished, with the checklist of a reply beside it.

use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::job::{Job, Phase};
use crate::widgets::icon::{Drawing, Icon};
use crate::widgets::paper::Paper;
use language::petition::{self, About, Checked, Weight, situations};
use language::templates::{self, common};
use wire::assist::Task;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub job: Job,
}

#[component]
pub fn Sheet(props: &Props) -> Html {
    let pane = use_pane();
    let job = &props.job;
    let text = job.result();
    let whole = job.answer().paragraphs.first();
    let locked = job.answer().phase == Phase::Running || whole.is_none_or(|whole| whole.applied || !whole.finished);
    let write = {
        let pane = pane.clone();
        Callback::from(move |text: String| pane.tell(Action::Edit(text)))
    };
    html! {
        <>
            <Paper text={text.clone()} {locked} fields={fields(&job.task)} {write} />
            if !locked { { checklist(&pane, job, &text) } }
        </>
    }
}

/// Label and key of each field of the form that the text was made of.
fn fields(task: &Task) -> Vec<(&'static str, &'static str)> {
    let form = match task {
        Task::Draft { template, .. } => templates::find(template),
        Task::Reply { situation, .. } => templates::find(&format!("reply-{situation}")),
        _ => None,
    };
    let all = form.into_iter().flat_map(|form| form.fields.iter().chain(common::fields(form.kind)));
    all.map(|field| (field.label, field.key)).collect()
}

/// Each line is found by code in the text as it stands now.
fn checklist(pane: &Pane, job: &Job, text: &str) -> Html {
    let Task::Reply { situation, fields, .. } = &job.task else { return html! {} };
    let source = job.before.first().map_or("", String::as_str);
    let form = fields.values().flatten().map(String::as_str).collect::<Vec<_>>().join("\n");
    let complaint = petition::read(source);
    let sources = [source, &form];
    let about = About {
        situation: situations::find(situation),
        kind: complaint.kind,
        demands: complaint.demands.len(),
        sources: &sources,
    };
    let mut lines = petition::review(text, &about);
    language::sort::by_key(&mut lines, |line| (line.met, line.duty.weight));
    let met = lines.iter().filter(|line| line.met).count();
    html! {
        <details open={met < lines.len()} class="checklist">
            <summary>{ pane.words().checklist(met, lines.len()) }</summary>
            <ul>{ for lines.iter().map(|one| line(pane, text, one)) }</ul>
        </details>
    }
}

fn line(pane: &Pane, text: &str, line: &Checked) -> Html {
    let words = pane.words();
    let (class, drawing) = match (line.met, line.duty.weight) {
        (true, _) => ("met", Drawing::Check),
        (false, Weight::Must) => ("unmet", Drawing::Warning),
        (false, Weight::Should) => ("unmet should", Drawing::Warning),
    };
    let place = line.at.filter(|_| !line.met).and_then(|span| text.get(span.start..span.end));
    html! {
        <li {class} lang="ko">
            <Icon {drawing} />
            <div>
                <p>{ line.duty.title }<span class="unseen">{ if line.met { words.met } else { words.unmet } }</span></p>
                if !line.met {
                    if let Some(place) = place { <p><mark>{ place }</mark></p> }
                    <p class="hint">{ line.duty.hint }if !line.duty.clause.is_empty() { { format!(" ({})", line.duty.clause) } }</p>
                }
            </div>
        </li>
    }
}
