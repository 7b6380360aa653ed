//! Everything that takes time: the host, the server, the engine in the pane. Tells the state by actions.

mod check;
mod document;
pub mod download;
mod engine;
mod fill;
mod findings;
mod rewrite;

pub use findings::fixes;

use crate::host::{Host, Receipt};
use crate::state::{Action, Link};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::AbortController;

/// What every effect works with; cheap to clone.
#[derive(Clone)]
pub struct Effects {
    pub host: Rc<dyn Host>,
    tell: Rc<dyn Fn(Action)>,
    /// Stops the request that is running.
    running: Rc<RefCell<Option<AbortController>>>,
    /// The latest run of the check; an older one gives up.
    check: Rc<RefCell<check::Turn>>,
    looking: Rc<Cell<Looking>>,
    /// What 검토 has fixed, the last one last.
    fixed: Rc<RefCell<Vec<Receipt>>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Looking {
    #[default]
    Idle,
    Once,
    Again,
}

impl Effects {
    pub fn new(host: Rc<dyn Host>, tell: Rc<dyn Fn(Action)>) -> Self {
        Self { host, tell, running: Rc::default(), check: Rc::default(), looking: Rc::default(), fixed: Rc::default() }
    }

    pub fn tell(&self, action: Action) {
        (self.tell)(action);
    }

    /// Asks the server who we are and what it has.
    pub async fn link(self) {
        let link = crate::api::session().await.map_or(Link::Down, Link::Up);
        self.tell(Action::Linked(link));
    }

    /// Reads the selection again; calls that come meanwhile become one more reading.
    pub async fn look(self) {
        if self.looking.replace(Looking::Again) != Looking::Idle {
            return;
        }
        while self.looking.replace(Looking::Once) == Looking::Again {
            let selection = self.host.selection().await;
            self.tell(Action::Selected(selection));
        }
        self.looking.set(Looking::Idle);
    }

    /// Stops what is running; true when there was something.
    pub fn stop(&self) -> bool {
        let running = self.running.borrow_mut().take();
        running.as_ref().inspect(|c| c.abort()).is_some()
    }
}
