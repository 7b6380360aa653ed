//! The line before a model: so many at the same time, so many waiting, and everyone knows their place.

use futures::Stream;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

pub struct Queue {
    places: Arc<Semaphore>,
    longest: usize,
    /// Tickets of those who wait, first come first.
    waiting: watch::Sender<VecDeque<u64>>,
    tickets: AtomicU64,
}

/// What someone in the line is told.
pub enum Turn {
    /// So many are ahead.
    Ahead(u64),
    /// It is their turn as long as they keep this.
    Now(OwnedSemaphorePermit),
    /// The line is full.
    Full,
}

/// A place in the line, given up on drop.
struct Ticket<'a>(&'a Queue, u64);

impl Queue {
    pub fn new(concurrency: usize, longest: usize) -> Self {
        let places = Arc::new(Semaphore::new(concurrency));
        Self { places, longest, waiting: watch::Sender::default(), tickets: AtomicU64::new(0) }
    }

    /// Ends with `Now` or `Full`.
    pub fn enter(&self) -> impl Stream<Item = Turn> + Send + '_ {
        async_stream::stream! {
            if let Ok(place) = self.places.clone().try_acquire_owned() {
                return yield Turn::Now(place);
            }
            let Some(ticket) = self.ticket() else { return yield Turn::Full };
            let mut waiting = self.waiting.subscribe();
            let mut turn = std::pin::pin!(self.places.clone().acquire_owned());
            let mut told = None;
            loop {
                let ahead = ticket.ahead();
                if told.is_none_or(|told| worth_telling(told, ahead)) {
                    told = Some(ahead);
                    yield Turn::Ahead(ahead);
                }
                tokio::select! {
                    biased;
                    place = &mut turn => match place {
                        Ok(place) => return yield Turn::Now(place),
                        Err(_) => return yield Turn::Full,
                    },
                    _ = waiting.changed() => {}
                }
            }
        }
    }

    fn ticket(&self) -> Option<Ticket<'_>> {
        let number = self.tickets.fetch_add(1, Ordering::Relaxed);
        let taken = self.waiting.send_if_modified(|waiting| {
            let room = waiting.len() < self.longest;
            if room {
                waiting.push_back(number);
            }
            room
        });
        taken.then_some(Ticket(self, number))
    }
}

/// Far back every tenth step is told, near the front every one.
const fn worth_telling(told: u64, ahead: u64) -> bool {
    ahead < told && (ahead < 10 || ahead / 10 != told / 10)
}

impl Ticket<'_> {
    fn ahead(&self) -> u64 {
        self.0.waiting.borrow().iter().take_while(|number| **number != self.1).count() as u64
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.0.waiting.send_modify(|waiting| waiting.retain(|number| *number != self.1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::{FutureExt, StreamExt};

    #[tokio::test]
    async fn everyone_waits_for_their_turn_and_knows_their_place() {
        let queue = Queue::new(1, 2);
        let mut first = std::pin::pin!(queue.enter());
        let Some(Turn::Now(place)) = first.next().await else { panic!("the first waits") };
        let mut second = Box::pin(queue.enter());
        let mut third = Box::pin(queue.enter());
        assert!(matches!(second.next().await, Some(Turn::Ahead(0))));
        assert!(matches!(third.next().await, Some(Turn::Ahead(1))));
        assert!(matches!(Box::pin(queue.enter()).next().await, Some(Turn::Full)));
        assert!(third.next().now_or_never().is_none());
        drop(second);
        assert!(matches!(third.next().await, Some(Turn::Ahead(0))));
        drop(place);
        assert!(matches!(third.next().await, Some(Turn::Now(_))));
        assert!(queue.waiting.borrow().is_empty() || third.next().await.is_none());
    }
}
