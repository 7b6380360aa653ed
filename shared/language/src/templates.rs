//! The shelf of letters: the skeletons S01–S17 of official documents.

mod budget_allocation;
mod change_notice;
pub mod common;
mod cooperation_request;
mod data_request;
mod decision_notice;
mod inspection_notice;
mod invitation;
mod meeting_notice;
mod member_request;
mod opinion_request;
mod petition_result;
mod plan_approval;
mod purchase_approval;
mod reply;
mod result_report;
mod supplement_request;
mod trainee_request;

use crate::template::Template;

pub const ALL: &[&Template] = &[
    &cooperation_request::TEMPLATE,
    &data_request::TEMPLATE,
    &reply::TEMPLATE,
    &decision_notice::TEMPLATE,
    &change_notice::TEMPLATE,
    &invitation::TEMPLATE,
    &plan_approval::TEMPLATE,
    &meeting_notice::TEMPLATE,
    &budget_allocation::TEMPLATE,
    &opinion_request::TEMPLATE,
    &trainee_request::TEMPLATE,
    &result_report::TEMPLATE,
    &member_request::TEMPLATE,
    &purchase_approval::TEMPLATE,
    &petition_result::TEMPLATE,
    &supplement_request::TEMPLATE,
    &inspection_notice::TEMPLATE,
];

/// The template of this id.
pub fn find(id: &str) -> Option<&'static Template> {
    ALL.iter().copied().find(|t| t.id == id)
}

#[cfg(test)]
mod tests;
