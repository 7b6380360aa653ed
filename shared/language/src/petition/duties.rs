//! The shelf of duties: what every reply must hold; the files below add what its situation asks for.

pub mod every;
pub mod refusal;
pub mod steps;

use super::Duty;

/// The duties of every reply, in the order of its parts.
pub const EVERY: &[&Duty] = &[
    &every::GREETING,
    &every::GIST,
    &every::CONCLUSION,
    &every::ANSWERS,
    &every::CONTACT,
    &every::PROMISE,
    &every::DEADLINE,
    &every::MANNERS,
    &every::INSULTS,
    &every::LIABILITY,
    &every::IDENTITY,
    &every::SOURCES,
];
