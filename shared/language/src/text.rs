//! A document read once: paragraphs, sentences, words (어절) and the spans no edit may touch.

pub mod hangul;
pub mod particle;
