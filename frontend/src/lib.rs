//! The pane: a document's selection in, a comparison out, accepted changes back into the document.

pub mod host;
pub mod hosts;
