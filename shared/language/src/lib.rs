//! What good official Korean is: rules, tones, letters, privacy and fidelity.
//! Pure: no I/O, no clock, no randomness. Spans are UTF-8 byte offsets.
//! Shelves: `rules` (of `rule`), `tones` (of `tone`), `privacy::detectors` (of `privacy::detector`).

pub mod compare;
pub mod ending;
pub mod fidelity;
pub mod finding;
pub mod handbook;
pub mod letter;
pub mod petition;
pub mod privacy;
pub mod rule;
pub mod rules;
pub mod sort;
pub mod template;
pub mod templates;
pub mod text;
pub mod tone;
pub mod tones;
