//! What every panel and widget works with: the state, and the effects that change it.

use crate::effects::Effects;
use crate::state::{Action, State};
use crate::words::{self, Words};
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Clone)]
pub struct Pane {
    pub state: UseReducerHandle<State>,
    pub effects: Effects,
}

impl PartialEq for Pane {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
    }
}

impl Pane {
    pub fn words(&self) -> &'static Words {
        words::of(self.state.tongue)
    }

    pub fn tell(&self, action: Action) {
        self.state.dispatch(action);
    }

    /// A callback that starts an effect.
    pub fn start<E: 'static, F: Future<Output = ()> + 'static>(
        &self,
        effect: impl Fn(Effects, State) -> F + 'static,
    ) -> Callback<E> {
        let (effects, state) = (self.effects.clone(), self.state.clone());
        Callback::from(move |_| spawn_local(effect(effects.clone(), (*state).clone())))
    }

    /// A callback that only changes the state.
    pub fn act<E: 'static>(&self, action: Action) -> Callback<E> {
        let state = self.state.clone();
        Callback::from(move |_| state.dispatch(action.clone()))
    }
}

/// The pane of this part of the tree.
#[hook]
pub fn use_pane() -> Pane {
    use_context().expect("inside App")
}
