//! 검토: the whole document, live, without any server.

use crate::effects::{fixes, ignore_always};
use crate::pane::{Pane, use_pane};
use crate::state::Action;
use crate::state::check::{Action as Checking, Found, Progress};
use crate::widgets::failure::Said;
use crate::widgets::icon::{Drawing, Icon};
use language::finding::Group;
use yew::prelude::*;

/// Places shown of one rule before the rest is unfolded.
const FIRST: usize = 20;

#[component]
pub fn CheckPanel() -> Html {
    let pane = use_pane();
    let rules = pane.state.check.by_rule();
    html! {
        <>
            { head(&pane) }
            <Said />
            if pane.state.check.progress == Progress::Done && pane.state.check.found().next().is_none() {
                <div class="empty">
                    <span class="badge"><Icon drawing={Drawing::Check} /></span>
                    <p class="strong">{ pane.words().check_none }</p>
                    <p class="hint">{ pane.words().check_none_hint }</p>
                </div>
            }
            { for rules.iter().map(|(rule, all)| html! { <section class="rule" key={*rule}>{ of_rule(&pane, rule, all) }</section> }) }
        </>
    }
}

fn head(pane: &Pane) -> Html {
    let (words, check) = (pane.words(), &pane.state.check);
    let counts = check.counts();
    let all: usize = counts.iter().map(|(_, n)| n).sum();
    let line = match check.progress {
        Progress::Running(done, of) => words.checking(done, of),
        Progress::Failed => words.check_failed.to_owned(),
        Progress::Never => words.server_asking.to_owned(),
        Progress::Done => words.check_found(all),
    };
    let again = pane.start(|effects, _| async move { effects.check().await });
    let filter = |group: Option<Group>, label: &'static str, count: usize| {
        let pressed = (check.filter == group).to_string();
        html! {
            <button type="button" class="chip" aria-pressed={pressed} onclick={pane.act::<MouseEvent>(Action::Check(Checking::Filter(group)))}>
                { label }{ " " }<span class="count">{ count }</span>
            </button>
        }
    };
    html! {
        <section class="check-head">
            <div class="line"><span class="what strong">{ line }</span>
                <button type="button" class="link" onclick={again}>{ words.check_again }</button>
            </div>
            if all > 0 {
                <div class="chips" role="group" aria-label={words.filter}>
                    { filter(None, words.all_groups, all) }
                    { for counts.iter().map(|(group, n)| filter(Some(*group), words.group(*group), *n)) }
                </div>
            }
        </section>
    }
}

fn of_rule(pane: &Pane, rule: &str, all: &[Found<'_>]) -> Html {
    let words = pane.words();
    let known = language::rules::all().find(|(_, r)| r.id == rule).map(|(_, r)| r);
    let edits = fixes(all.iter().copied());
    let many = edits.iter().map(|p| p.edits.len()).sum::<usize>() > 1;
    let fix_all = pane.start(move |effects, _| effects.fix(edits.clone()));
    html! {
        <>
            <div class="line">
                <h2 lang="ko">{ known.map_or(rule, |r| r.title) }{ " " }<span class="count">{ all.len() }</span></h2>
                if many { <button type="button" class="link" onclick={fix_all}>{ words.fix_all }</button> }
            </div>
            <p class="hint" lang="ko">{ known.map(|r| r.why) }</p>
            <ul class="found">{ for all.iter().take(FIRST).map(|found| place(pane, known.map(|r| r.why), found)) }</ul>
            if all.len() > FIRST {
                <details><summary>{ words.more }{ " " }<span class="count">{ all.len() - FIRST }</span></summary>
                    <ul class="found">{ for all.iter().skip(FIRST).map(|found| place(pane, known.map(|r| r.why), found)) }</ul>
                </details>
            }
        </>
    }
}

fn place(pane: &Pane, why: Option<&str>, found: &Found<'_>) -> Html {
    let words = pane.words();
    let (paragraph, span, text) = (found.paragraph, found.finding.span, found.text.to_owned());
    let reveal = pane.start(move |effects, _| effects.reveal(paragraph, span, text.clone()));
    let edits = fixes([*found].into_iter());
    let fixable = !edits.is_empty();
    let fix = pane.start(move |effects, _| effects.fix(edits.clone()));
    let mark = found.mark();
    let once = pane.start(move |effects, state| effects.ignore_once(state.check.once, mark));
    let message = Some(found.finding.message.as_ref()).filter(|m| Some(*m) != why);
    html! {
        <li key={mark}>
            <button type="button" class="entry" onclick={reveal}>
                { context(found) }
            </button>
            { message.map(|m| html! { <p class="hint" lang="ko">{ m.to_owned() }</p> }) }
            <div class="row">
                if fixable { <button type="button" class="small" onclick={fix}>{ words.fix_one }</button> }
                <button type="button" class="small quiet" onclick={once}>{ words.ignore_once }</button>
                <button type="button" class="small quiet" onclick={always(pane, found)}>{ words.ignore_always }</button>
            </div>
        </li>
    }
}

fn always(pane: &Pane, found: &Found<'_>) -> Callback<MouseEvent> {
    let (rule, words) = (found.finding.rule.to_string(), found.words().to_owned());
    pane.start(move |effects, state| {
        let action = ignore_always(&state.check.always, rule.clone(), words.clone());
        async move { effects.tell(Action::Check(action)) }
    })
}

/// The place with a few words around it, and the first proposal.
fn context(found: &Found<'_>) -> Html {
    const AROUND: usize = 14;
    let span = found.finding.span;
    let before: String =
        found.text[..span.start].chars().rev().take(AROUND).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = found.text[span.end..].chars().take(AROUND).collect();
    let fix = found.finding.fixes.first();
    html! {
        <span class="excerpt" lang="ko">
            { before }
            if let Some(fix) = fix { <del>{ found.words() }</del><ins>{ fix }</ins> } else { <mark>{ found.words() }</mark> }
            { after }
        </span>
    }
}

/// Used by 설정: a wording is looked at again.
pub fn heed(pane: &Pane, index: usize) -> Callback<MouseEvent> {
    pane.start(move |effects, state| {
        let mut always = state.check.always;
        if index < always.len() {
            always.remove(index);
            crate::memory::keep_ignored(&always);
            effects.tell(Action::Check(Checking::Heed(index)));
        }
        async {}
    })
}
