//! 명료성: sentences that say who does what, once, and by when.

mod agent_passive;
mod double_negation;
mod double_passive;
mod genitive_chain;
mod hedged_judgement;
mod long_sentence;
mod needless_causative;
mod noun_and_do;
mod piled_nouns;
mod run_on_request;
mod vague_deadline;
mod wrong_actor;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &agent_passive::RULE,
    &double_negation::RULE,
    &double_passive::RULE,
    &genitive_chain::RULE,
    &hedged_judgement::RULE,
    &long_sentence::RULE,
    &needless_causative::RULE,
    &noun_and_do::RULE,
    &piled_nouns::RULE,
    &run_on_request::RULE,
    &vague_deadline::RULE,
    &wrong_actor::RULE,
];
