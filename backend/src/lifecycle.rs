//! The server's life: ready, draining (no new work), ending (running answers are told to stop).

use tokio::sync::watch;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    #[default]
    Ready,
    Draining,
    Ending,
}

#[derive(Default)]
pub struct Lifecycle(watch::Sender<Phase>);

impl Lifecycle {
    pub fn is_ready(&self) -> bool {
        *self.0.borrow() == Phase::Ready
    }

    /// Moves on; never back.
    pub fn enter(&self, phase: Phase) {
        self.0.send_if_modified(|now| {
            let later = phase > *now;
            *now = phase.max(*now);
            later
        });
    }

    /// Completes when running answers must stop.
    pub fn ending(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut phase = self.0.subscribe();
        async move {
            let ended = phase.wait_for(|now| *now == Phase::Ending).await.map(drop);
            if ended.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}
