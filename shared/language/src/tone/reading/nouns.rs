//! Nouns that look like predicates: 도움, 보관함, 책임, 필요, 바다, 편지, 피해 …

mod nominal;
mod spoken;

pub use nominal::{BOXES, PARTICLED, PURE, STATED, VERBAL};
pub use spoken::{ALONE, ASIDE, DA, INFINITIVE, JI, TOLD, TOLD_ALONE, YO};

/// Whether the last word ends with one of the nouns, as itself or at the end of a compound.
pub fn ends(word: &str, nouns: &[&str]) -> bool {
    nouns.iter().any(|noun| word == *noun || (noun.chars().count() > 1 && word.ends_with(noun)))
}
