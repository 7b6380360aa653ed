//! Who is asked when: one model after the other, each again only before its first piece and only when that can help.

use super::failure::Failure;
use super::protocol::{Ending, Step};
use super::{Model, Order};
use crate::llm::prompt::Prompt;
use futures::{Stream, StreamExt};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;
use wire::notice::Notice;

/// Further tries at one model.
const RETRIES: u32 = 2;
const FIRST_WAIT: Duration = Duration::from_millis(400);
/// A longer wait is not worth it: the next model is asked instead.
const LONGEST_WAIT: Duration = Duration::from_secs(8);

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
        let mut failure = None;
        for (index, model) in order.models.iter().enumerate() {
            yield Said::Asking(model.clone());
            for attempt in 0..=RETRIES {
                let mut steps = std::pin::pin!(model.ask(prompt));
                let mut begun = false;
                let failed = loop {
                    match steps.next().await {
                        None => return,
                        Some(Step::Failed(failed)) => break failed,
                        Some(Step::Text(text)) => {
                            begun = true;
                            yield Said::Text(text);
                        }
                        Some(Step::Usage { input, output }) => yield Said::Usage { input, output },
                        Some(Step::End(ending)) => yield Said::End(ending),
                    }
                };
                tracing::warn!(model = model.name(), kind = ?failed.kind, attempt, begun, "model failed");
                if begun {
                    return yield Said::Failed(failed);
                }
                failure = Some(failed);
                let Some(wait) = wait(failed, attempt) else { break };
                yield Said::Notice(Notice::Retrying { model: model.name().to_owned() });
                tokio::time::sleep(wait).await;
            }
            if let Some(next) = order.models.get(index + 1) {
                let (from, to) = (model.name().to_owned(), Some(next.name().to_owned()));
                yield Said::Notice(Notice::FellBack { from, to });
            }
        }
        if let Some(failure) = failure {
            yield Said::Failed(failure);
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
    use crate::llm::failure::Kind;

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
