//! The stage of the stories: a server, a fake model and a real browser, all gone on drop.

pub mod browser;
pub mod fake_model;
pub mod key;
pub mod outside;
pub mod process;
pub mod story;
pub mod webdriver;
