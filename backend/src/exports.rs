//! The shelf of exports.

mod docx;
mod hwpx;
mod text;

use crate::export::{Export, Failed, Page};
use wire::export::Format;

const ALL: &[&Export] = &[&docx::EXPORT, &hwpx::EXPORT, &text::EXPORT];

/// The bytes of a file.
///
/// # Errors
/// `Failed` when the writer's library refuses.
pub fn write(format: Format, page: &Page) -> Result<Vec<u8>, Failed> {
    let export = ALL.iter().find(|e| e.format == format).ok_or_else(|| Failed(format!("no writer for {format:?}")))?;
    (export.write)(page)
}

#[cfg(test)]
mod tests;
