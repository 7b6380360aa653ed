//! What the pane needs to know when it opens.

use crate::assist::{DocumentClass, Location};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Models the user may ask, in the order of preference; empty: only the embedded engine.
    pub models: Vec<Model>,
    pub default_class: DocumentClass,
    pub version: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    pub name: String,
    pub location: Location,
    pub classes: Vec<DocumentClass>,
}
