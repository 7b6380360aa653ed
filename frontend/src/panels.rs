//! The panels behind the tabs.

pub mod check;
pub mod draft;
pub mod petition;
pub mod rewrite;
pub mod settings;
pub mod tone;
