//! 맞춤법: words spelled as the 한글 맞춤법 and the 외래어 표기법 ask.

mod adverb_ending;
mod amount_suffix;
mod choice_ending;
mod confused_word;
mod contracted_deed;
mod contracted_doe;
mod contracted_ha;
mod described_reason;
mod doubled_about;
mod formal_ending;
mod formal_sound;
mod initial_sound;
mod intent_ending;
mod linking_s;
mod loanword_spelling;
mod means_or_capacity;
mod misspelling;
mod negation;
mod nominal_ending;
mod nominal_means;
mod nominal_sound;
mod open_doe;
mod particle_sound;
mod past_or_choice;
mod payment;
mod put_to;
mod rate_suffix;
mod recalled_degree;
mod sound_endings;
mod surely;
mod verb_ending;
mod wholly;
mod year_noun;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &adverb_ending::RULE,
    &amount_suffix::RULE,
    &choice_ending::RULE,
    &confused_word::RULE,
    &contracted_deed::RULE,
    &contracted_doe::RULE,
    &contracted_ha::RULE,
    &doubled_about::RULE,
    &formal_ending::RULE,
    &formal_sound::RULE,
    &initial_sound::RULE,
    &intent_ending::RULE,
    &linking_s::RULE,
    &loanword_spelling::RULE,
    &means_or_capacity::RULE,
    &misspelling::RULE,
    &negation::RULE,
    &nominal_ending::RULE,
    &nominal_means::RULE,
    &put_to::RULE,
    &particle_sound::RULE,
    &payment::RULE,
    &open_doe::RULE,
    &described_reason::RULE,
    &past_or_choice::RULE,
    &rate_suffix::RULE,
    &sound_endings::RULE,
    &surely::RULE,
    &verb_ending::RULE,
    &wholly::RULE,
    &year_noun::RULE,
    &recalled_degree::RULE,
    &nominal_sound::RULE,
];
