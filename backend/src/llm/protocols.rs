//! The shelf of protocols.

mod anthropic;
mod gemini;
mod openai_chat;
mod openai_responses;

use super::protocol::Protocol;
use crate::config::ProtocolName;

const PROTOCOLS: &[&Protocol] =
    &[&openai_chat::PROTOCOL, &openai_responses::PROTOCOL, &anthropic::PROTOCOL, &gemini::PROTOCOL];

pub fn find(name: ProtocolName) -> Option<&'static Protocol> {
    PROTOCOLS.iter().find(|p| p.name == name).copied()
}

#[cfg(test)]
mod tests;
