//! One batch of Word at a time: `Word.run` behind a queue, and its failures as ours.

use super::office_js::{self as js, RequestContext};
use crate::host::HostError;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// A failure inside a batch: ours, or one of Word's.
#[derive(Debug)]
pub enum Failure {
    Host(HostError),
    Word(JsValue),
}

impl From<JsValue> for Failure {
    fn from(error: JsValue) -> Self {
        Self::Word(error)
    }
}

impl From<HostError> for Failure {
    fn from(error: HostError) -> Self {
        Self::Host(error)
    }
}

impl Failure {
    /// Word's code decides, never its localised message.
    pub fn host_error(&self) -> HostError {
        let Self::Word(error) = self else {
            let Self::Host(error) = self else { return HostError::Failed };
            return *error;
        };
        match field(error, "code").as_deref() {
            Some("AccessDenied" | "AccessDeniedError") => HostError::Protected,
            _ => HostError::Failed,
        }
    }
}

fn field(value: &JsValue, name: &str) -> Option<String> {
    Reflect::get(value, &name.into()).ok()?.as_string()
}

pub type Outcome<T> = Result<T, Failure>;

/// Sends what was collected and waits for Word's answer.
pub async fn sync(context: &RequestContext) -> Outcome<()> {
    JsFuture::from(context.sync()?).await?;
    Ok(())
}

/// The queue: two overlapping operations would leave change tracking in the wrong state.
#[derive(Clone)]
pub struct Queue(Rc<RefCell<Promise>>);

impl Queue {
    pub fn new() -> Self {
        Self(Rc::new(RefCell::new(Promise::resolve(&JsValue::UNDEFINED))))
    }

    /// Runs a batch after all that were asked for before it.
    pub async fn run<T, F, Fut>(&self, batch: F) -> Result<T, HostError>
    where
        F: FnOnce(RequestContext) -> Fut + 'static,
        Fut: Future<Output = Outcome<T>> + 'static,
        T: 'static,
    {
        let (before, _turn) = self.turn();
        JsFuture::from(before).await.map_err(|_| HostError::Failed)?;
        run(batch).await.map_err(|failure| failure.host_error())
    }

    /// The promise to wait for, and the turn that lets the next one go when it is dropped.
    fn turn(&self) -> (Promise, Turn) {
        let mut done = None;
        let next = Promise::new(&mut |resolve, _| done = Some(resolve));
        (self.0.replace(next), Turn(done))
    }
}

struct Turn(Option<Function>);

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(done) = &self.0 {
            // A resolver does not throw.
            let _ = done.call0(&JsValue::UNDEFINED);
        }
    }
}

async fn run<T, F, Fut>(batch: F) -> Outcome<T>
where
    F: FnOnce(RequestContext) -> Fut + 'static,
    Fut: Future<Output = Outcome<T>> + 'static,
    T: 'static,
{
    let result: Rc<RefCell<Option<Outcome<T>>>> = Rc::default();
    let into = result.clone();
    let mut batch = Some(batch);
    let closure = Closure::<dyn FnMut(RequestContext) -> Promise>::new(move |context| {
        let (into, batch) = (into.clone(), batch.take());
        future_to_promise(async move {
            if let Some(batch) = batch {
                *into.borrow_mut() = Some(batch(context).await);
            }
            Ok(JsValue::UNDEFINED)
        })
    });
    let promise = js::word_run(closure.as_ref().unchecked_ref())?;
    let ran = JsFuture::from(promise).await;
    let outcome = result.borrow_mut().take();
    match (outcome, ran) {
        (Some(outcome), _) => outcome,
        (None, Err(error)) => Err(error.into()),
        (None, Ok(_)) => Err(HostError::Failed.into()),
    }
}
