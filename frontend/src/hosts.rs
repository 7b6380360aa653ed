//! The shelf of hosts: Word when Office.js is there, else the page's own document.

pub mod memory;
pub mod utf16;
pub mod web;
pub mod word;

use crate::host::Host;
use std::rc::Rc;

pub async fn choose() -> Rc<dyn Host> {
    match word::Word::open().await {
        Some(word) => Rc::new(word),
        None => Rc::new(web::Web::new()),
    }
}

/// A host as a property of a component: the same one is the same.
#[derive(Clone)]
pub struct Handle(pub Rc<dyn Host>);

impl PartialEq for Handle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
