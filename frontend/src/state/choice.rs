//! The ways of 다듬기, and the panel of each task.

use super::Panel;
use language::rules::Mode;
use wire::assist::{Summary, Task};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    Correct,
    Plain,
    #[default]
    Official,
    Shorten,
    Expand,
    /// 회의록 요약
    Minutes,
    /// 민원 요지
    Gist,
    Instruct,
}

impl Choice {
    pub const OWN: [Self; 3] = [Self::Official, Self::Plain, Self::Correct];
    pub const MODELS: [Self; 5] = [Self::Shorten, Self::Expand, Self::Minutes, Self::Gist, Self::Instruct];

    /// The choice that asks for a task of 다듬기.
    pub const fn of(task: &Task) -> Option<Self> {
        match task {
            Task::Rewrite { mode: Mode::Correct } => Some(Self::Correct),
            Task::Rewrite { mode: Mode::Plain } => Some(Self::Plain),
            Task::Rewrite { mode: Mode::Official } => Some(Self::Official),
            Task::Shorten => Some(Self::Shorten),
            Task::Expand => Some(Self::Expand),
            Task::Summary { of: Summary::Meeting } => Some(Self::Minutes),
            Task::Summary { of: Summary::Petition } => Some(Self::Gist),
            Task::Instruct { .. } => Some(Self::Instruct),
            Task::Tone { .. } | Task::Reply { .. } | Task::Draft { .. } | Task::Fill { .. } => None,
        }
    }

    pub fn task(self, instruction: &str) -> Task {
        match self {
            Self::Correct => Task::Rewrite { mode: Mode::Correct },
            Self::Plain => Task::Rewrite { mode: Mode::Plain },
            Self::Official => Task::Rewrite { mode: Mode::Official },
            Self::Shorten => Task::Shorten,
            Self::Expand => Task::Expand,
            Self::Minutes => Task::Summary { of: Summary::Meeting },
            Self::Gist => Task::Summary { of: Summary::Petition },
            Self::Instruct => Task::Instruct { instruction: instruction.trim().to_owned() },
        }
    }
}

impl Panel {
    /// Where a task is asked for and its answer shown.
    pub const fn of(task: &Task) -> Self {
        match task {
            Task::Tone { .. } => Self::Tone,
            Task::Reply { .. } => Self::Petition,
            Task::Draft { .. } | Task::Fill { .. } => Self::Draft,
            _ => Self::Rewrite,
        }
    }
}

/// Whether the engine in the pane can do a task.
pub const fn embedded(task: &Task) -> bool {
    matches!(task, Task::Rewrite { .. } | Task::Tone { .. } | Task::Reply { .. } | Task::Draft { .. })
}
