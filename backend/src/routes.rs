//! One file per route, in the order of `router`.

pub mod assist;
mod body;
pub mod export;
pub mod health;
pub mod pane;
pub mod session;
mod sse;
