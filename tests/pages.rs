//! The shelf of pages on which the stories are told.

pub mod desk;
pub mod word;
