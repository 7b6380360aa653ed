//! One kind of finding: what it is, why, how many, and its places; drawn again only when one of them changed.

use super::entry::{Deeds, entry};
use crate::effects::{Effects, fixes};
use crate::state::Tongue;
use crate::state::check::{Checked, Rule, Site};
use crate::words::{self, check};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Places shown before the rest is unfolded.
const FIRST: usize = 4;

#[derive(Clone, Properties)]
pub struct Props {
    pub rule: Rule,
    pub paragraphs: Rc<Vec<Checked>>,
    /// The open place, when it is one of this rule.
    pub current: Option<u64>,
    /// Whether the first place is the list's stop for Tab.
    pub first: bool,
    pub tongue: Tongue,
    pub effects: Effects,
}

/// A mark holds rule, place and text: with the same marks everything shown is the same.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        (&self.rule, self.current, self.first, self.tongue) == (&other.rule, other.current, other.first, other.tongue)
    }
}

#[component]
pub fn Section(props: &Props) -> Html {
    let open = use_state(|| false);
    let words = words::of(props.tongue).check();
    let (title, why) = about(&props.rule, words);
    let sites = &props.rule.sites;
    let wanted = sites.iter().position(|s| Some(s.mark) == props.current).map_or(FIRST, |at| FIRST.max(at + 1));
    let shown = if *open { sites.len() } else { wanted.min(sites.len()) };
    let unfold = move |_: MouseEvent| open.set(true);
    html! {
        <section class="rule">
            <div class="line"><h3 lang="ko">{ title }{ " " }<span class="count">{ sites.len() }</span></h3>{ fix_all(props, words) }</div>
            <p class="hint" lang="ko">{ why.clone() }</p>
            <ul class="found">{ for sites[..shown].iter().enumerate().map(|(at, site)| place(props, words, &why, at, site)) }</ul>
            if shown < sites.len() { <button type="button" class="link" onclick={unfold}>{ words.more(sites.len() - shown) }</button> }
        </section>
    }
}

fn place(props: &Props, words: &'static check::Words, why: &str, at: usize, site: &Site) -> Html {
    let found = site.found(&props.paragraphs);
    let deeds = Deeds { effects: &props.effects, words };
    let current = props.current == Some(site.mark);
    entry(&deeds, &found, site.mark, current, current || props.first && at == 0, why)
}

/// The name of a kind and its reason.
fn about(rule: &Rule, words: &check::Words) -> (String, String) {
    let known = language::rules::all().find(|(_, r)| r.id == rule.id).map(|(_, r)| r);
    let kind = || language::privacy::Kind::ALL.into_iter().find(|k| k.word() == rule.id);
    match known {
        Some(known) => (known.title.into(), known.why.into()),
        None => (rule.id.clone(), words.personal(kind().is_some_and(|k| k.stops())).into()),
    }
}

fn fix_all(props: &Props, words: &'static check::Words) -> Html {
    let fixable = props.rule.sites.iter().filter(|s| !s.found(&props.paragraphs).finding.fixes.is_empty());
    if fixable.take(2).count() < 2 {
        return html! {};
    }
    let (effects, paragraphs, sites) = (props.effects.clone(), Rc::clone(&props.paragraphs), props.rule.sites.clone());
    let fix = move |_: MouseEvent| {
        let edits = fixes(sites.iter().map(|site| site.found(&paragraphs)));
        spawn_local(effects.clone().fix(edits));
    };
    html! { <button type="button" class="link" onclick={fix}>{ words.fix_all }</button> }
}
