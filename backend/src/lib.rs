//! The server behind the pane: `serve` starts it, `router` holds every route, `assist` is the line.

mod app;
mod assist;
mod certificate;
pub mod commands;
pub mod config;
mod connection;
mod error;
pub mod export;
pub mod exports;
mod guard;
mod headers;
mod lifecycle;
mod llm;
pub mod log;
mod router;
mod routes;
mod serve;

pub use serve::{Running, ServeError, serve};
