//! 쉬운 말: words that every citizen understands.

mod already;
mod authority;
mod barely;
mod day_from;
mod discrimination;
mod doubled_each;
mod filler;
mod japanese;
mod loanword;
mod redundancy;
mod sino_noun;
mod sino_verb;
mod translationese;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &already::RULE,
    &barely::RULE,
    &authority::RULE,
    &day_from::RULE,
    &discrimination::RULE,
    &doubled_each::RULE,
    &filler::RULE,
    &japanese::RULE,
    &loanword::RULE,
    &redundancy::RULE,
    &sino_noun::RULE,
    &sino_verb::RULE,
    &translationese::RULE,
];
