//! What a press of the button would ask for, and whom.

use super::writing::Writing;
use super::{Choice, Link, Panel, State, embedded};
use wire::assist::{DocumentClass, ENGINE, Task, TaskKind};
use wire::session::Model;

impl State {
    /// What the open panel asks for; `None` where there is nothing to press.
    pub fn task(&self) -> Option<Task> {
        match self.panel {
            Panel::Rewrite => Some(self.choice.task(&self.instruction)),
            Panel::Tone => Some(Task::Tone { style: self.tone, situation: self.situation.map(str::to_owned) }),
            Panel::Petition => Some(Task::Reply {
                situation: self.reply.situation().map_or("", |s| s.id).to_owned(),
                tone: self.reply.tone,
                fields: self.reply.values(),
            }),
            Panel::Draft => {
                Some(Task::Draft { template: self.letter.template.to_owned(), fields: self.letter.values() })
            }
            Panel::Check | Panel::Settings => None,
        }
    }

    /// The form of the open panel.
    pub fn writing(&self) -> Option<&Writing> {
        match self.panel {
            Panel::Petition => Some(&self.reply),
            Panel::Draft => Some(&self.letter),
            _ => None,
        }
    }

    /// Whether the button can be pressed.
    pub fn ready(&self) -> bool {
        let told = match self.panel {
            Panel::Rewrite => self.choice != Choice::Instruct || !self.instruction.trim().is_empty(),
            Panel::Tone | Panel::Petition | Panel::Draft => true,
            Panel::Check | Panel::Settings => false,
        };
        let usable = |writing: &Writing| !matches!(writing.draft(), Some(Err(_)));
        told && !self.running() && self.writing().is_none_or(usable)
    }

    /// Models that may see a document of the present class.
    pub fn models(&self) -> impl Iterator<Item = &Model> {
        let models = self.session().map_or(&[][..], |s| &s.models);
        models.iter().filter(|m| m.classes.contains(&self.class))
    }

    /// The model, or the engine, that the user chose for this kind of task, if it may still see the document.
    pub fn chosen(&self, task: TaskKind) -> Option<&str> {
        let name = self.chosen.get(&task).map(String::as_str)?;
        let allowed = self.session().is_some_and(|s| s.choice) && self.models().any(|model| model.name == name);
        (name == ENGINE || allowed).then_some(name)
    }

    /// Whether a model will be asked for a task that the engine here can do too.
    pub fn asks_model(&self, task: &Task) -> bool {
        let first = self.session().and_then(|s| s.ability(task.kind())).is_some_and(|ability| ability.engine_first);
        let chosen = self.chosen(task.kind());
        let named = chosen.is_some_and(|model| model != ENGINE);
        embedded(task) && self.models().next().is_some() && (named || chosen.is_none() && !first)
    }

    /// 기밀 never leaves the pane; without a server the engine here does what it can.
    pub fn stays_here(&self, task: &Task) -> bool {
        embedded(task) && (self.class == DocumentClass::Confidential || self.link == Link::Down)
    }
}
