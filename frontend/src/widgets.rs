//! Parts that panels are made of.

pub mod answer;
pub mod difference;
pub mod failure;
pub mod icon;
pub mod masking;
pub mod roving;
pub mod tabs;
pub mod theme;
