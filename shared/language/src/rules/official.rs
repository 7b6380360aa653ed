//! 공문서: dates, amounts, items, 붙임 and 끝 as the regulation asks (행정업무의 운영 및 혁신에 관한 규정).

mod amount_reading;
mod amount_without_reading;
mod attachment_form;
mod attachment_mention;
mod blank_below;
mod clock_range;
mod dates;
mod digit_commas;
mod enclosed_mark;
mod end_mark;
mod foreign_alone;
mod hyphened_date;
mod impossible_date;
mod item_level;
mod item_sequence;
pub mod items;
mod late_deadline;
mod letter_parts;
mod lonely_item;
mod mark_spacing;
mod missing_end_mark;
mod mixed_register;
mod our_office;
mod placeholder_left;
mod receiver_list;
mod related_to;
mod reversed_period;
mod shared_personal_data;
mod split_article;
mod spoken_clock;
mod spread_label;
mod title_form;
mod twofold_until;
mod unquoted_law;
mod wrong_weekday;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[
    &amount_reading::RULE,
    &amount_without_reading::RULE,
    &attachment_form::RULE,
    &attachment_mention::RULE,
    &blank_below::RULE,
    &clock_range::RULE,
    &enclosed_mark::RULE,
    &digit_commas::RULE,
    &end_mark::RULE,
    &foreign_alone::RULE,
    &hyphened_date::RULE,
    &impossible_date::RULE,
    &item_level::RULE,
    &item_sequence::RULE,
    &late_deadline::RULE,
    &letter_parts::RULE,
    &lonely_item::RULE,
    &mark_spacing::RULE,
    &missing_end_mark::RULE,
    &mixed_register::RULE,
    &our_office::RULE,
    &placeholder_left::RULE,
    &receiver_list::RULE,
    &related_to::RULE,
    &reversed_period::RULE,
    &shared_personal_data::RULE,
    &split_article::RULE,
    &spoken_clock::RULE,
    &spread_label::RULE,
    &title_form::RULE,
    &twofold_until::RULE,
    &unquoted_law::RULE,
    &wrong_weekday::RULE,
];
