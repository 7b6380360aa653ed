//! What the browser keeps for the user: last results per document, language, wordings never to be flagged.

use crate::state::Tongue;
use crate::state::check::Ignored;
use crate::state::job::Job;
use language::template::Values;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use wire::assist::{DocumentClass, TaskKind};

const TONGUE: &str = "geulbeot.language";
const IGNORED: &str = "geulbeot.ignored";
const INSTRUCTIONS: &str = "geulbeot.instructions";
const CHOSEN: &str = "geulbeot.models";
const OWN: &str = "geulbeot.own";
const RESULTS: &str = "geulbeot.results.";
/// Documents whose results are kept, newest first.
const DOCUMENTS: &str = "geulbeot.documents";
const MAX_DOCUMENTS: usize = 20;
/// Bytes of results per document.
const MAX_BYTES: usize = 200_000;

pub fn tongue() -> Tongue {
    read(TONGUE).unwrap_or_default()
}

pub fn keep_tongue(tongue: Tongue) {
    write(TONGUE, &tongue);
}

pub fn ignored() -> Vec<Ignored> {
    read(IGNORED).unwrap_or_default()
}

pub fn keep_ignored(ignored: &[Ignored]) {
    write(IGNORED, &ignored);
}

/// The user's own instructions, in the order in which they were kept.
pub fn instructions() -> Vec<String> {
    read(INSTRUCTIONS).unwrap_or_default()
}

pub fn keep_instructions(instructions: &[String]) {
    write(INSTRUCTIONS, &instructions);
}

/// The model that the user chose for each kind of task.
pub fn chosen() -> BTreeMap<TaskKind, String> {
    read(CHOSEN).unwrap_or_default()
}

pub fn keep_chosen(chosen: &BTreeMap<TaskKind, String>) {
    write(CHOSEN, chosen);
}

/// What the user writes in every letter: the agency's and the officer's own lines.
pub fn own() -> Values {
    read(OWN).unwrap_or_default()
}

pub fn keep_own(own: &Values) {
    write(OWN, own);
}

pub fn results(document: &str) -> Vec<Job> {
    let jobs: Vec<Job> = read(&format!("{RESULTS}{document}")).unwrap_or_default();
    jobs.into_iter().filter(sound).collect()
}

/// Keeps as many of the newest results as fit; nothing of a confidential document.
pub fn keep_results<'j>(document: &str, jobs: impl Iterator<Item = &'j Job>) {
    let mut kept: Vec<&Job> = Vec::new();
    let mut bytes = 0;
    for job in jobs.filter(|j| j.class != DocumentClass::Confidential) {
        bytes += serde_json::to_string(job).map_or(MAX_BYTES, |text| text.len());
        if bytes > MAX_BYTES {
            break;
        }
        kept.push(job);
    }
    write(&format!("{RESULTS}{document}"), &kept);
    forget_oldest(document);
}

fn forget_oldest(newest: &str) {
    let mut documents: Vec<String> = read(DOCUMENTS).unwrap_or_default();
    documents.retain(|d| d != newest);
    documents.insert(0, newest.to_owned());
    let gone = documents.split_off(documents.len().min(MAX_DOCUMENTS));
    if let Some(storage) = storage() {
        gone.iter().for_each(|d| drop(storage.remove_item(&format!("{RESULTS}{d}"))));
    }
    write(DOCUMENTS, &documents);
}

/// What is read back was written by some version of us, or by someone else: shapes must fit together.
fn sound(job: &Job) -> bool {
    let fits = |a: &crate::state::job::Answer| a.paragraphs.len() == job.before.len();
    job.shown < job.answers.len() && job.answers.iter().all(fits) && job.answers.iter().all(|a| a.sound(&job.before))
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn read<T: DeserializeOwned>(key: &str) -> Option<T> {
    serde_json::from_str(&storage()?.get_item(key).ok().flatten()?).ok()
}

/// Storage may be full or forbidden; the pane works without it.
fn write<T: Serialize>(key: &str, value: &T) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(value)) {
        let _ = storage.set_item(key, &text);
    }
}
