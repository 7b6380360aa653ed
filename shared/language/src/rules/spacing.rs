//! 띄어쓰기: closed classes of words only; no guess by statistics.

mod about_number;
mod action_ahead;
mod action_moment;
mod adnominal;
mod after_deed;
mod and_others;
mod attached_suffix;
mod being;
mod beside_noun;
mod called_name;
mod conjunction;
mod counter;
mod dependent_noun;
mod fused_being;
mod fused_phrase;
mod glued_adverb;
mod glued_matter;
mod glued_object;
mod inside_noun;
mod large_number;
mod noun_pair;
mod noun_whether;
mod number_bound;
mod obligation;
mod ordinal;
mod place_noun;
mod purpose_de;
mod since;
mod split_verb;
mod split_word;
mod time_noun;
mod torn_becoming;
mod torn_only;
mod torn_prefix;
mod torn_question;
mod torn_suffix;
mod written_amount;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &about_number::RULE,
    &action_ahead::RULE,
    &action_moment::RULE,
    &adnominal::RULE,
    &after_deed::RULE,
    &and_others::RULE,
    &attached_suffix::RULE,
    &being::RULE,
    &beside_noun::RULE,
    &called_name::RULE,
    &conjunction::RULE,
    &counter::RULE,
    &dependent_noun::RULE,
    &fused_being::RULE,
    &fused_phrase::RULE,
    &glued_adverb::RULE,
    &glued_object::RULE,
    &inside_noun::RULE,
    &large_number::RULE,
    &noun_pair::RULE,
    &noun_whether::RULE,
    &number_bound::RULE,
    &obligation::RULE,
    &ordinal::RULE,
    &place_noun::RULE,
    &purpose_de::RULE,
    &since::RULE,
    &split_verb::RULE,
    &split_word::RULE,
    &time_noun::RULE,
    &torn_becoming::RULE,
    &torn_prefix::RULE,
    &torn_suffix::RULE,
    &written_amount::RULE,
    &torn_question::RULE,
    &torn_only::RULE,
    &glued_matter::RULE,
];
