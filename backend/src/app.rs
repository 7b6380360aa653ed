//! What every request can reach.

use crate::config::Config;
use crate::lifecycle::Lifecycle;
use crate::llm::Models;
use std::sync::Arc;
use tokio::sync::Semaphore;

pub struct App {
    pub config: Config,
    pub models: Models,
    pub lifecycle: Lifecycle,
    /// Answers that may still begin.
    pub answers: Arc<Semaphore>,
}

impl App {
    pub fn new(config: Config, models: Models) -> Arc<Self> {
        let answers = Arc::new(Semaphore::new(config.limits.answers));
        Arc::new(Self { config, models, lifecycle: Lifecycle::default(), answers })
    }
}
