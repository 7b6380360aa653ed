//! What every request can reach.

use crate::config::Config;
use crate::lifecycle::Lifecycle;
use crate::llm::Models;
use language::privacy::Settings;
use std::sync::Arc;
use tokio::sync::Semaphore;

pub struct App {
    pub config: Config,
    pub models: Models,
    /// What is the agency's own and stays readable.
    pub own: Settings,
    pub lifecycle: Lifecycle,
    /// Answers that may still begin.
    pub answers: Arc<Semaphore>,
}

impl App {
    pub fn new(config: Config, models: Models) -> Arc<Self> {
        let answers = Arc::new(Semaphore::new(config.limits.answers));
        let own = config.privacy.settings();
        Arc::new(Self { own, config, models, lifecycle: Lifecycle::default(), answers })
    }
}
