//! The shelf of letters: the skeletons S01–S18 of official documents, papers, and replies to citizens.

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
mod minutes;
mod notice;
mod opinion_request;
mod petition_result;
mod plan_approval;
mod press_release;
mod project_plan;
mod purchase_approval;
mod replies;
mod reply;
mod result_report;
mod review_report;
mod supplement_request;
mod trainee_request;

use crate::template::Template;

/// Letters to other offices, decisions inside, notices and papers.
const OWN: &[&Template] = &[
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
    &notice::TEMPLATE,
    &review_report::TEMPLATE,
    &project_plan::TEMPLATE,
    &minutes::TEMPLATE,
    &press_release::TEMPLATE,
];

/// Every template, in the order in which the pane offers them.
pub fn all() -> impl Iterator<Item = &'static Template> {
    OWN.iter().chain(replies::ALL).copied()
}

/// The template of this id.
pub fn find(id: &str) -> Option<&'static Template> {
    all().find(|t| t.id == id)
}

#[cfg(test)]
mod contracts;
#[cfg(test)]
mod tests;
