//! The shelf of protocols.

mod openai_chat;

use super::protocol::Protocol;
use crate::config::ProtocolName;

const PROTOCOLS: &[&Protocol] = &[&openai_chat::PROTOCOL];

pub fn find(name: ProtocolName) -> Option<&'static Protocol> {
    PROTOCOLS.iter().find(|p| p.name == name).copied()
}
