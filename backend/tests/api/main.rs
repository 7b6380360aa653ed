//! The server at its edge: real sockets on loopback, a fake model where one is needed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;
mod edge;
mod export;
#[path = "../../../tests/fake_model.rs"]
#[expect(dead_code, reason = "shared with the stories, which need all of it")]
mod fake_model;
mod files;
mod hostile;
mod http2;
mod logs;
mod outgoing;
mod protocols;
mod routing;
mod scenarios;
mod server;
mod tasks;
