//! 표기: dates, times, amounts, attachments and marks as official documents write them.
//! They belong to the group of spelling, for 교정 sets them right too.

mod amount;
mod attachment;
mod bracket_space;
mod clock;
mod colon;
mod comma_space;
mod date;
mod dotted_list;
mod double_space;
mod end_mark;
mod glued_date;
mod mark;
mod percent_point;
mod phone_number;
mod range;
mod short_date;
mod space_before_bracket;
mod year_mark;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &amount::RULE,
    &attachment::RULE,
    &bracket_space::RULE,
    &clock::RULE,
    &colon::RULE,
    &date::RULE,
    &dotted_list::RULE,
    &double_space::RULE,
    &end_mark::RULE,
    &mark::RULE,
    &percent_point::RULE,
    &phone_number::RULE,
    &range::RULE,
    &short_date::RULE,
    &space_before_bracket::RULE,
    &year_mark::RULE,
    &glued_date::RULE,
    &comma_space::RULE,
];
