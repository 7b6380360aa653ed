//! What pane and server say to each other. Names no framework and no database.

pub mod assist;
pub mod export;
pub mod notice;
pub mod paths;
pub mod problem;
pub mod session;
pub mod sse;
pub mod task;
