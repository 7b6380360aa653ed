//! The shelf of detectors, strongest first: where two equally sure ones overlap the earlier one wins.

mod account;
mod address;
mod birth_date;
mod business_number;
mod card;
mod corporate_number;
mod driver_license;
mod email;
mod health_insurance;
mod ip;
mod name;
mod passport;
mod petition_number;
mod phone;
mod postal_code;
mod rrn;
mod vehicle;

use super::detector::{Candidate, Detector, Page, Score, Sensitive};
use super::settings::Settings;
use crate::sort;

const DETECTORS: &[&Detector] = &[
    &rrn::DETECTOR,
    &corporate_number::DETECTOR,
    &email::DETECTOR,
    &driver_license::DETECTOR,
    &passport::DETECTOR,
    &petition_number::DETECTOR,
    &card::DETECTOR,
    &health_insurance::DETECTOR,
    &business_number::DETECTOR,
    &ip::DETECTOR,
    &phone::DETECTOR,
    &vehicle::DETECTOR,
    &account::DETECTOR,
    &birth_date::DETECTOR,
    &address::DETECTOR,
    &postal_code::DETECTOR,
    &name::DETECTOR,
];

/// All personal data in a text, in order, without overlaps.
pub fn detect(text: &str) -> Vec<Sensitive> {
    detect_with(text, &Settings::default())
}

/// All personal data in a text but what the agency declares as its own.
pub fn detect_with(text: &str, settings: &Settings) -> Vec<Sensitive> {
    let page = Page::read(text, settings);
    let sensitive =
        |c: Candidate| Sensitive { span: page.span(c.start, c.end), kind: c.kind, weak: c.score == Score::Weak };
    candidates(&page).into_iter().map(sensitive).collect()
}

fn candidates(page: &Page<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    for detector in DETECTORS {
        (detector.find)(page, &mut found);
    }
    resolve(found)
}

/// Keeps the surest of candidates that overlap; among equals the one whose detector stands first, then the longer.
fn resolve(mut found: Vec<Candidate>) -> Vec<Candidate> {
    let rank = |c: &Candidate| DETECTORS.iter().position(|d| d.kind == c.kind);
    sort::by(&mut found, |a, b| {
        (b.score.cmp(&a.score)).then(rank(a).cmp(&rank(b))).then((b.end - b.start).cmp(&(a.end - a.start)))
    });
    let mut taken = vec![false; found.iter().map(|c| c.end).max().unwrap_or(0)];
    found.retain(|c| {
        let place = &mut taken[c.start..c.end];
        let free = !place.contains(&true);
        if free {
            place.fill(true);
        }
        free
    });
    sort::by_key(&mut found, |c| c.start);
    found
}
