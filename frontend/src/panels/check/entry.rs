//! One place: a few words around it and the proposal; when it is open, what can be done with it.

use crate::effects::{Effects, fixes};
use crate::host::ParagraphEdits;
use crate::state::check::{Found, Ignored};
use crate::widgets::icon::{Drawing, Icon};
use crate::widgets::roving::tab_stop;
use crate::words::check::Words;
use language::finding::Group;
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Characters shown on each side.
const AROUND: usize = 16;
/// Proposals offered by name.
const MOST: usize = 3;

/// What the buttons of a place work with.
pub struct Deeds<'a> {
    pub effects: &'a Effects,
    pub words: &'static Words,
}

pub fn entry(deeds: &Deeds<'_>, found: &Found<'_>, mark: u64, open: bool, stop: bool, why: &str) -> Html {
    let (paragraph, span, text) = (found.paragraph, found.finding.span, found.text.to_owned());
    let reveal = deeds.act(move |effects| effects.reveal(mark, paragraph, span, text.clone()));
    let edits = fixes(std::iter::once(*found));
    let fixable = !edits.is_empty();
    let with = found.finding.fixes.first().map_or("", String::as_str);
    let fix = deeds.act(move |effects| effects.fix(edits.clone()));
    html! {
        <li key={mark} class={classes!(open.then_some("open"))}>
            <div class="line">
                <button type="button" class="entry" data-mark={mark.to_string()} tabindex={tab_stop(stop)}
                    aria-current={open.then_some("true")} onclick={reveal}>{ excerpt(found) }</button>
                if fixable {
                    <button type="button" class="subtle" tabindex={tab_stop(open)} title={deeds.words.fix}
                        aria-label={format!("{}: {}", deeds.words.fix, deeds.words.fix_to(with))} onclick={fix}>
                        <Icon drawing={Drawing::Check} />
                    </button>
                }
            </div>
            if open { { opened(deeds, found, mark, why) } }
        </li>
    }
}

fn opened(deeds: &Deeds<'_>, found: &Found<'_>, mark: u64, why: &str) -> Html {
    let words = deeds.words;
    let message = Some(found.finding.message.as_ref()).filter(|message| *message != why);
    let wording = found.wording();
    let small = |label: &'static str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="small quiet" {onclick}>{ label }</button> }
    };
    html! {
        <div class="deeds">
            { message.map(|m| html! { <p class="hint" lang="ko">{ m.to_owned() }</p> }) }
            <div class="row">{ for found.finding.fixes.iter().take(MOST).map(|with| proposal(deeds, found, with)) }</div>
            <div class="row" role="group" aria-label={words.ignore}>
                <span class="hint">{ words.ignore }</span>
                { small(words.here, deeds.act(move |effects| effects.ignore(mark))) }
                // A fingerprint of a number could be guessed back; its words are kept nowhere.
                if found.finding.group != Group::Privacy {
                    { small(words.in_document, deeds.act(move |effects| effects.ignore(wording))) }
                    { small(words.always, always(deeds, found)) }
                }
            </div>
        </div>
    }
}

fn proposal(deeds: &Deeds<'_>, found: &Found<'_>, with: &str) -> Html {
    let edit =
        language::finding::Edit { span: found.finding.span, with: with.to_owned(), rule: found.finding.rule.clone() };
    let edits = vec![ParagraphEdits { paragraph: found.paragraph, before: found.text.to_owned(), edits: vec![edit] }];
    let fix = deeds.act(move |effects| effects.fix(edits.clone()));
    html! { <button type="button" class="small" onclick={fix}>{ deeds.words.fix_to(with) }</button> }
}

fn always(deeds: &Deeds<'_>, found: &Found<'_>) -> Callback<MouseEvent> {
    let ignored = Ignored { rule: found.finding.rule.to_string(), words: found.words().to_owned() };
    deeds.act(move |effects| effects.ignore_always(ignored.clone()))
}

/// The place with a few words around it, and the first proposal.
fn excerpt(found: &Found<'_>) -> Html {
    let span = found.finding.span;
    let (before, after) = (&found.text[..span.start], &found.text[span.end..]);
    let from = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let fix = found.finding.fixes.first();
    html! {
        <span class="excerpt" lang="ko">
            if from > 0 { { "…" } }
            { &before[from..] }
            if let Some(fix) = fix {
                if !span.is_empty() { <del>{ found.words() }</del> }
                if !fix.is_empty() { <ins>{ fix }</ins> }
            } else { <mark>{ found.words() }</mark> }
            { &after[..to] }
            if to < after.len() { { "…" } }
        </span>
    }
}

impl Deeds<'_> {
    fn act<F: Future<Output = ()> + 'static>(&self, deed: impl Fn(Effects) -> F + 'static) -> Callback<MouseEvent> {
        let effects = self.effects.clone();
        Callback::from(move |_| spawn_local(deed(effects.clone())))
    }
}
