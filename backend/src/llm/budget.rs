//! How many retries a model may get: a tenth of its requests, so that retries never multiply an outage.

use std::sync::atomic::{AtomicU32, Ordering};

/// What one retry costs; every request brings in one.
const COST: u32 = 10;
/// Retries that may be saved up.
const MOST: u32 = 20 * COST;

pub struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(MOST))
    }
}

impl Budget {
    pub fn earn(&self) {
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |now| Some((now + 1).min(MOST)));
    }

    /// Whether a retry may be made; it is paid for then.
    pub fn spend(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |now| now.checked_sub(COST)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_retry_for_ten_requests() {
        let budget = Budget::default();
        let saved = (0..100).filter(|_| budget.spend()).count();
        assert_eq!(saved, 20);
        let later = (0..100).filter(|_| {
            budget.earn();
            budget.spend()
        });
        assert_eq!(later.count(), 10);
    }
}
