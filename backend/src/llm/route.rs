//! Who is asked when: one model after the other, each again only before its first piece and only when that can help.

use super::failure::{Failure, Kind};
use super::prompt::Prompt;
use super::protocol::{Ending, Step};
use super::queue::Turn;
use super::{Model, Order};
use futures::{Stream, StreamExt};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout_at};
use wire::notice::Notice;

/// Further tries at one model.
const RETRIES: u32 = 2;
const FIRST_WAIT: Duration = Duration::from_millis(400);
/// A longer wait is not worth it: the next model is asked instead.
const LONGEST_WAIT: Duration = Duration::from_secs(8);
/// When a full line may be worth another try.
const FULL: Duration = Duration::from_secs(10);

/// What a model, or the way to it, says.
pub enum Said {
    /// This one is asked now; whatever came before is void.
    Asking(Arc<Model>),
    Notice(Notice),
    Text(String),
    Usage {
        input: Option<u64>,
        output: Option<u64>,
    },
    End(Ending),
    /// Nobody answers, or the one who began broke off. The last thing said.
    Failed(Failure),
}

pub fn write<'a>(order: &'a Order, prompt: &'a Prompt) -> impl Stream<Item = Said> + Send + 'a {
    async_stream::stream! {
        let mut last = None;
        for (index, model) in order.models.iter().enumerate() {
            let mut begun = false;
            let mut failed = None;
            let mut saying = std::pin::pin!(one(model, prompt));
            while let Some(said) = saying.next().await {
                begun |= matches!(said, Said::Text(_));
                match said {
                    Said::Failed(failure) => failed = Some(failure),
                    said => yield said,
                }
            }
            let Some(failure) = failed else { return };
            if begun {
                return yield Said::Failed(failure);
            }
            last = Some(failure);
            if let Some(next) = order.models.get(index + 1) {
                let (from, to) = (model.name().to_owned(), Some(next.name().to_owned()));
                yield Said::Notice(Notice::FellBack { from, to });
            }
        }
        if let Some(failure) = last {
            yield Said::Failed(failure);
        }
    }
}

/// One model: its turn in the line, then tries until one begins to write.
fn one<'a>(model: &'a Arc<Model>, prompt: &'a Prompt) -> impl Stream<Item = Said> + Send + 'a {
    async_stream::stream! {
        let name = || model.name().to_owned();
        let patience = tokio::time::Instant::now() + model.total();
        let mut turns = Box::pin(model.queue.enter());
        let _place = loop {
            match timeout_at(patience, turns.next()).await {
                Ok(Some(Turn::Now(place))) => break place,
                Ok(Some(Turn::Ahead(ahead))) => yield Said::Notice(Notice::Queued { model: name(), ahead }),
                Ok(Some(Turn::Full) | None) | Err(_) => {
                    return yield Said::Failed(Failure { kind: Kind::Busy, wait: Some(FULL) });
                }
            }
        };
        drop(turns);
        model.budget.earn();
        for attempt in 0..=RETRIES {
            let Some(permit) = model.circuit.admit(Instant::now()) else {
                return yield Said::Failed(Kind::Resting.into());
            };
            yield Said::Asking(model.clone());
            let mut steps = std::pin::pin!(model.ask(prompt));
            let (mut begun, mut failed) = (false, None);
            while let Some(step) = steps.next().await {
                begun |= matches!(step, Step::Text(_));
                match step {
                    Step::Failed(failure) => failed = Some(failure),
                    Step::Text(text) => yield Said::Text(text),
                    Step::Usage { input, output } => yield Said::Usage { input, output },
                    Step::End(ending) => yield Said::End(ending),
                }
            }
            let Some(failure) = failed else { return permit.succeeded() };
            tracing::warn!(model = model.name(), kind = ?failure.kind, attempt, begun, "model failed");
            permit.failed(failure, Instant::now());
            let wait = if begun { None } else { wait(failure, attempt) };
            let Some(wait) = wait.filter(|_| model.budget.spend()) else { return yield Said::Failed(failure) };
            yield Said::Notice(Notice::Retrying { model: name() });
            sleep(wait).await;
        }
    }
}

/// How long to wait before the next try; `None`: no next try. The told wait is the least wait.
fn wait(failure: Failure, attempt: u32) -> Option<Duration> {
    if attempt == RETRIES || !failure.is_passing() {
        return None;
    }
    let doubled = FIRST_WAIT * 2u32.pow(attempt);
    let jittered = doubled.mul_f64(0.75 + jitter() / 4.0);
    Some(failure.wait.map_or(jittered, |told| told.max(jittered))).filter(|wait| *wait <= LONGEST_WAIT)
}

/// Between 0 and 1, so that clients which failed together do not come back together.
fn jitter() -> f64 {
    let random = RandomState::new().build_hasher().finish();
    random as f64 / u64::MAX as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_only_for_what_passes_and_not_for_long() {
        assert!(wait(Kind::OutOfMoney.into(), 0).is_none());
        assert!(wait(Kind::Overloaded.into(), RETRIES).is_none());
        let told = |seconds| Failure { kind: Kind::TooFast, wait: Some(Duration::from_secs(seconds)) };
        assert_eq!(wait(told(3), 0), Some(Duration::from_secs(3)));
        assert_eq!(wait(told(60), 0), None);
        let own = wait(Kind::Server.into(), 1).unwrap();
        assert!((Duration::from_millis(600)..=Duration::from_millis(800)).contains(&own));
    }
}
