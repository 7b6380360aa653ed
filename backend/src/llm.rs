//! Models behind one door: the only place that sends. Protocols say what to send and how to read the answer.

mod budget;
mod circuit;
mod client;
pub mod failure;
mod model;
pub mod prompt;
pub mod protocol;
mod protocols;
mod queue;
mod route;

pub use model::Model;
pub use route::{Said, write};

use crate::config::Config;
use std::sync::Arc;
use wire::assist::{AssistRequest, DocumentClass, ENGINE, TaskKind};
use wire::problem::Code;
use wire::session::Ability;

pub struct Models {
    list: Vec<Arc<Model>>,
    routes: crate::config::Routes,
}

/// The models that are asked, one after the other; empty: the embedded engine answers.
pub struct Order {
    pub models: Vec<Arc<Model>>,
}

impl Models {
    /// # Errors
    /// A sentence for the person who set it up.
    pub fn new(config: &Config) -> Result<Self, String> {
        let clients = Arc::new(client::Clients::new(&config.outgoing, config.deadlines.connect)?);
        let models = config.models.iter();
        let list = models.map(|m| Model::new(m, &config.deadlines, clients.clone()).map(Arc::new));
        Ok(Self { list: list.collect::<Result<_, _>>()?, routes: config.routes.clone() })
    }

    /// The models that are allowed for this request, in order.
    ///
    /// # Errors
    /// `ClassForbidden`: none may see the text; `TaskUnavailable`: there is none for the task.
    pub fn order(&self, request: &AssistRequest, engine_can: bool) -> Result<Order, Code> {
        if request.class == DocumentClass::Confidential {
            return Err(Code::ClassForbidden);
        }
        let names = self.names(request.task.kind(), request.model.as_deref());
        let until_engine = names.iter().take_while(|name| **name != ENGINE);
        let named: Vec<_> = until_engine.filter_map(|name| self.list.iter().find(|m| m.name() == *name)).collect();
        let allowed = named.iter().filter(|m| m.may_see(request.class)).map(|m| Arc::clone(m));
        let order = Order { models: allowed.collect() };
        match (order.models.is_empty() && !engine_can, named.is_empty()) {
            (false, _) => Ok(order),
            (true, true) => Err(Code::TaskUnavailable),
            (true, false) => Err(Code::ClassForbidden),
        }
    }

    /// Who can do a task, whatever the document's class.
    pub fn ability(&self, task: TaskKind, engine: bool) -> Ability {
        let names = self.names(task, None);
        let models =
            names.iter().take_while(|name| **name != ENGINE).map(|name| (*name).to_owned()).collect::<Vec<_>>();
        Ability { task, engine, engine_first: engine && models.is_empty(), models }
    }

    /// The chosen one first, then the task's list; the engine may always be chosen.
    fn names<'a>(&'a self, task: TaskKind, chosen: Option<&'a str>) -> Vec<&'a str> {
        let chosen = chosen.filter(|name| self.routes.choice || *name == ENGINE);
        let list = self.routes.of(task);
        let all = self.list.iter().map(|m| m.name()).chain([ENGINE]);
        let rest: Vec<&str> = if list.is_empty() { all.collect() } else { list.iter().map(String::as_str).collect() };
        chosen.into_iter().chain(rest.into_iter().filter(|name| Some(*name) != chosen)).collect()
    }
}
