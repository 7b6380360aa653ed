//! Parts that panels are made of.

pub mod answer;
pub mod ask;
pub mod day;
pub mod difference;
pub mod failure;
pub mod findings;
pub mod form;
pub mod history;
pub mod icon;
pub mod masking;
pub mod own;
pub mod paper;
pub mod record;
pub mod roving;
pub mod rows;
pub mod sheet;
pub mod tabs;
pub mod theme;
