//! A model that fails again and again rests: then one probe, and it is back or rests twice as long.

use super::failure::Failure;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Failures in a row that open the circuit.
const IN_A_ROW: u32 = 5;
/// Of the last 32 answers, the share that opens it.
const SHARE: u32 = 16;
const FIRST_REST: Duration = Duration::from_secs(10);
const LONGEST_REST: Duration = Duration::from_secs(300);

#[derive(Default)]
pub struct Circuit(Mutex<State>);

#[derive(Default)]
struct State {
    /// The last answers, one bit each; 1 failed.
    recent: u32,
    in_a_row: u32,
    /// Resting until then, and for how long.
    rest: Option<(Instant, Duration)>,
    probing: bool,
}

/// Leave to ask once; says how it went, or nothing when the client left.
pub struct Permit<'a> {
    circuit: &'a Circuit,
    probe: bool,
}

impl Circuit {
    /// `None`: the model rests, or its probe is under way.
    pub fn admit(&self, now: Instant) -> Option<Permit<'_>> {
        let mut state = self.state();
        let probe = match state.rest {
            None => false,
            Some((until, _)) if now < until || state.probing => return None,
            Some(_) => true,
        };
        state.probing = probe;
        Some(Permit { circuit: self, probe })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit<'_> {
    pub fn succeeded(self) {
        let mut state = self.circuit.state();
        state.recent <<= 1;
        state.in_a_row = 0;
        state.rest = None;
    }

    pub fn failed(self, failure: Failure, now: Instant) {
        if !failure.is_illness() {
            return;
        }
        let mut state = self.circuit.state();
        state.recent = state.recent << 1 | 1;
        state.in_a_row += 1;
        let ill = state.in_a_row >= IN_A_ROW || state.recent.count_ones() >= SHARE;
        if self.probe || ill || failure.is_lasting() {
            let longer = state.rest.map_or(FIRST_REST, |(_, rest)| (rest * 2).min(LONGEST_REST));
            let rest = failure.wait.unwrap_or_default().max(longer);
            state.rest = Some((now + rest, longer));
            (state.recent, state.in_a_row) = (0, 0);
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if self.probe {
            self.circuit.state().probing = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::llm::failure::Kind;

    fn fail(circuit: &Circuit, kind: Kind, now: Instant) {
        circuit.admit(now).unwrap().failed(kind.into(), now);
    }

    #[test]
    fn rests_after_failures_in_a_row_and_comes_back_by_a_probe() {
        let (circuit, start) = (Circuit::default(), Instant::now());
        for _ in 0..IN_A_ROW {
            fail(&circuit, Kind::Server, start);
        }
        assert!(circuit.admit(start + FIRST_REST / 2).is_none());
        let later = start + FIRST_REST;
        let probe = circuit.admit(later).unwrap();
        assert!(circuit.admit(later).is_none(), "one probe at a time");
        probe.failed(Kind::Server.into(), later);
        assert!(circuit.admit(later + FIRST_REST).is_none(), "twice as long");
        drop(circuit.admit(later + FIRST_REST * 2).unwrap());
        circuit.admit(later + FIRST_REST * 2).unwrap().succeeded();
        assert!(circuit.admit(later + FIRST_REST * 2).is_some());
    }

    #[test]
    fn what_the_text_or_our_limits_cause_is_no_illness() {
        let (circuit, now) = (Circuit::default(), Instant::now());
        for kind in [Kind::TooLong, Kind::Refused, Kind::TooFast, Kind::Busy].repeat(IN_A_ROW as usize) {
            fail(&circuit, kind, now);
        }
        assert!(circuit.admit(now).is_some());
        fail(&circuit, Kind::OutOfMoney, now);
        assert!(circuit.admit(now).is_none(), "no money: at once");
    }

    #[test]
    fn a_bad_share_is_enough() {
        let (circuit, now) = (Circuit::default(), Instant::now());
        for _ in 0..SHARE - 1 {
            fail(&circuit, Kind::Slow, now);
            circuit.admit(now).unwrap().succeeded();
        }
        assert!(circuit.admit(now).is_some());
        fail(&circuit, Kind::Slow, now);
        assert!(circuit.admit(now).is_none());
    }
}
