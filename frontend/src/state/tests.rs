//! What the reducer promises to the panels.

use super::*;
use crate::host::{Paragraph, Place, Way};

fn job(id: u64) -> Job {
    Job::new(id, Choice::Official.task(""), DocumentClass::Sensitive, vec!["되어졌다".into()])
}

fn answer(state: State, id: u64) -> State {
    let event = Event::Paragraph { paragraph: 0, text: "되었다".into(), edits: vec![], corrected: vec![] };
    state.reduce(Action::Event(id, 0, event))
}

fn receipt() -> Receipt {
    Receipt { place: Place("1".into()), way: Way::Plain, before: vec![], after: vec![], image: String::new() }
}

#[test]
fn a_new_job_files_the_old_answer_away() {
    let state = answer(State::default().reduce(Action::Begin(job(1))), 1).reduce(Action::Begin(job(2)));
    assert_eq!(state.history.len(), 1);
    assert_eq!(state.history[0].answers[0].phase, Phase::Stopped);
    let state = state.reduce(Action::Begin(job(3)));
    assert_eq!(state.history.len(), 1, "a job without an answer is not kept");
}

#[test]
fn events_of_a_job_that_is_gone_change_nothing() {
    let state = State::default().reduce(Action::Begin(job(2)));
    let after = answer(state.clone(), 1);
    assert_eq!(state, after);
}

#[test]
fn nothing_is_taken_after_the_end() {
    let state = State::default().reduce(Action::Begin(job(1))).reduce(Action::Ended(1, 0, Phase::Stopped));
    let state = answer(state, 1);
    assert_eq!(state.job.map(|j| j.answers[0].finished()), Some(0));
}

#[test]
fn applied_paragraphs_are_not_offered_again_until_reverted() {
    let state = answer(State::default().reduce(Action::Begin(job(1))), 1);
    let state = state.reduce(Action::Applied(vec![0], 1, receipt()));
    assert!(state.job.as_ref().is_some_and(|j| j.edits(None).is_empty()));
    let state = state.reduce(Action::Reverted);
    assert_eq!(state.job.as_ref().map(|j| j.edits(None).len()), Some(1));
    assert_eq!(state.said, Some(Said::Reverted));
}

#[test]
fn the_list_of_results_is_bounded_and_brought_back() {
    let filled = (1..=15).fold(State::default(), |state, id| answer(state.reduce(Action::Begin(job(id))), id));
    assert_eq!(filled.history.len(), HISTORY);
    let back = filled.reduce(Action::Recall(3));
    assert_eq!(back.job.map(|j| j.id), Some(11));
    assert_eq!(back.history.iter().filter(|j| j.id == 11).count(), 0);
}

#[test]
fn personal_data_of_the_selection_is_known_before_anything_is_sent() {
    let text = "문의 010-1234-5678".to_owned();
    let selection = Selection { paragraphs: vec![Paragraph { text, ..Paragraph::default() }], at_cursor: false };
    let state = State::default().reduce(Action::Selected(Ok(selection)));
    assert_eq!(state.masking.counts(), vec![(Kind::Phone, 1)]);
}
