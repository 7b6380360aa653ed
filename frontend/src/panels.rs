//! The panels behind the tabs.

pub mod check;
pub mod history;
pub mod rewrite;
pub mod settings;
