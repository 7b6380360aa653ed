//! What binds a job to its paragraphs: a token on each element, so that a place outlives the opening of the page.

use super::page;
use super::paragraph::Anchored;
use crate::clock;
use crate::host::{HostError, Place};
use serde::{Deserialize, Serialize};
use web_sys::Element;

const TOKENS: &str = "data-geulbeot";

/// One anchored paragraph inside a `Place`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub name: String,
    /// Where the selected part begins, in UTF-16 units.
    pub start: u32,
    /// The selected part as it was read.
    pub text: String,
}

/// Marks the elements; their names are new.
pub fn mark(anchored: &[Anchored]) -> Vec<Mark> {
    let key = clock::fresh();
    let name = |at: usize| format!("{key:x}n{at}");
    let marks = anchored.iter().enumerate().map(|(at, one)| {
        let mark = Mark { name: name(at), start: one.start, text: one.text.clone() };
        write(&one.element, tokens(&one.element).chain([mark.name.clone()]));
        mark
    });
    marks.collect()
}

pub fn place(marks: &[Mark]) -> Place {
    Place(serde_json::to_string(marks).unwrap_or_default())
}

pub fn marks(place: &Place) -> Result<Vec<Mark>, HostError> {
    serde_json::from_str(&place.0).map_err(|_| HostError::Moved)
}

/// The paragraph of a mark, when its words still stand there.
pub fn find(mark: &Mark) -> Option<Anchored> {
    let element = element(&mark.name)?;
    Some(Anchored { element, start: mark.start, text: mark.text.clone() }).filter(Anchored::stands)
}

/// The element that carries a token.
pub fn element(name: &str) -> Option<Element> {
    // Names are made of letters and digits here, but a stored place may have been touched.
    let sound = name.chars().all(|c| c.is_ascii_alphanumeric());
    let selector = format!("[{TOKENS}~=\"{name}\"]");
    if sound { page()?.query_selector(&selector).ok().flatten() } else { None }
}

pub fn release(mark: &Mark) {
    if let Some(element) = element(&mark.name) {
        write(&element, tokens(&element).filter(|token| *token != mark.name));
    }
}

fn tokens(element: &Element) -> impl Iterator<Item = String> + use<> {
    let all = element.get_attribute(TOKENS).unwrap_or_default();
    all.split(' ').filter(|token| !token.is_empty()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

fn write(element: &Element, tokens: impl Iterator<Item = String>) {
    let all = tokens.collect::<Vec<_>>().join(" ");
    // Setting a plain attribute does not fail.
    let _ = if all.is_empty() { element.remove_attribute(TOKENS) } else { element.set_attribute(TOKENS, &all) };
}
