//! 존중: replies that neither command nor blame and hold what a citizen must be told (civil complaints, B and CC).

mod admitted_liability;
mod blame;
mod brusque_notice;
mod command_ending;
mod conditional_apology;
mod exposed_reporter;
mod honoured_request;
mod honoured_thing;
mod mockery;
mod refusal;
mod remedy_period;
mod reply_parts;
mod shifted_responsibility;
mod stock_phrase;
mod threat;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &admitted_liability::RULE,
    &blame::RULE,
    &brusque_notice::RULE,
    &command_ending::RULE,
    &conditional_apology::RULE,
    &exposed_reporter::RULE,
    &honoured_thing::RULE,
    &mockery::RULE,
    &remedy_period::RULE,
    &reply_parts::RULE,
    &shifted_responsibility::RULE,
    &stock_phrase::RULE,
    &threat::RULE,
    &refusal::REASON,
    &refusal::REMEDY,
    &honoured_request::RULE,
];
