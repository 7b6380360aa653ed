//! What the pane needs to know when it opens.

use crate::assist::{DocumentClass, Location};
use crate::export::Mark;
use crate::task::TaskKind;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Models the user may ask, in the order of preference; empty: only the embedded engine.
    pub models: Vec<Model>,
    /// What each task can use, in the order of `TaskKind::ALL`.
    #[serde(default)]
    pub tasks: Vec<Ability>,
    /// Whether the user may choose the model of a task.
    #[serde(default = "yes")]
    pub choice: bool,
    pub default_class: DocumentClass,
    pub version: String,
    /// Days on which the agency is closed besides the public holidays: `2026. 5. 1.`
    #[serde(default)]
    pub holidays: Vec<String>,
    /// How a document that a model helped to write is marked.
    #[serde(default)]
    pub mark: Mark,
}

const fn yes() -> bool {
    true
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    pub name: String,
    pub location: Location,
    pub classes: Vec<DocumentClass>,
}

/// Who can do a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ability {
    pub task: TaskKind,
    /// Whether the embedded engine can.
    pub engine: bool,
    /// Whether the engine is asked before any model.
    pub engine_first: bool,
    /// Names of models in the order in which they are asked; a document's class may forbid some.
    pub models: Vec<String>,
}

impl Session {
    pub fn ability(&self, task: TaskKind) -> Option<&Ability> {
        self.tasks.iter().find(|ability| ability.task == task)
    }
}
