//! Replies to citizens, one file a situation; sentences of the five tones come from code, facts from the form.

mod abuse;
mod accept;
mod accident;
mod apologise;
mod blocks;
mod close;
mod conduct;
mod decline;
mod disclose;
mod extend;
mod guide;
mod partly;
mod private;
mod progress;
mod refuse;
mod returning;
mod supplement;
mod transfer;
mod unclear;

use crate::template::Template;

/// In the order of `petition::situations`.
pub const ALL: &[&Template] = &[
    &accept::TEMPLATE,
    &partly::TEMPLATE,
    &decline::TEMPLATE,
    &refuse::TEMPLATE,
    &transfer::TEMPLATE,
    &private::TEMPLATE,
    &supplement::TEMPLATE,
    &extend::TEMPLATE,
    &close::TEMPLATE,
    &apologise::TEMPLATE,
    &guide::TEMPLATE,
    &conduct::TEMPLATE,
    &unclear::TEMPLATE,
    &abuse::TEMPLATE,
    &accident::TEMPLATE,
    &disclose::TEMPLATE,
    &progress::TEMPLATE,
    &returning::TEMPLATE,
];
