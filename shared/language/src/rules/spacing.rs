//! 띄어쓰기: closed classes of words only; no guess by statistics.

mod about_number;
mod adnominal;
mod attached_suffix;
mod being;
mod conjunction;
mod counter;
mod dependent_noun;
mod fused_phrase;
mod large_number;
mod noun_pair;
mod number_bound;
mod obligation;
mod ordinal;
mod place_noun;
mod since;
mod split_verb;
mod split_word;
mod time_noun;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &about_number::RULE,
    &adnominal::RULE,
    &attached_suffix::RULE,
    &being::RULE,
    &conjunction::RULE,
    &counter::RULE,
    &dependent_noun::RULE,
    &fused_phrase::RULE,
    &large_number::RULE,
    &noun_pair::RULE,
    &number_bound::RULE,
    &obligation::RULE,
    &ordinal::RULE,
    &place_noun::RULE,
    &since::RULE,
    &split_verb::RULE,
    &split_word::RULE,
    &time_noun::RULE,
];
