//! The shelf of detectors, strongest first: where two overlap the earlier one wins.

mod email;
mod phone;
mod rrn;

use super::detector::{Detector, Sensitive};

const DETECTORS: &[&Detector] = &[&rrn::DETECTOR, &email::DETECTOR, &phone::DETECTOR];

/// All personal data in a text, in order, without overlaps.
pub fn detect(text: &str) -> Vec<Sensitive> {
    let mut found: Vec<Sensitive> = Vec::new();
    for detector in DETECTORS {
        for span in (detector.find)(text) {
            if !found.iter().any(|f| f.span.overlaps(span)) {
                found.push(Sensitive { span, kind: detector.kind, weak: false });
            }
        }
    }
    found.sort_by_key(|f| f.span);
    found
}
