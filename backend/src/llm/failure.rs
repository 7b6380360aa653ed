//! What can go wrong with a model, and what may be done about it.

use std::time::Duration;
use wire::problem::{Code, Problem};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    pub kind: Kind,
    /// The least wait the provider asked for.
    pub wait: Option<Duration>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No connection, no DNS, no TLS.
    Unreachable,
    /// No first piece in time, or silence, or over the whole time.
    Slow,
    /// The stream ended or broke before its end.
    Broken,
    /// What came is not the protocol.
    Garbled,
    /// Too many requests.
    TooFast,
    Overloaded,
    /// Credit or quota is used up: no retry helps.
    OutOfMoney,
    /// The key is missing or wrong.
    Unauthorised,
    /// The text does not fit the model.
    TooLong,
    /// The provider finds the request wrong: our settings or its version.
    Rejected,
    /// The provider's own fault.
    Server,
    /// Refused or filtered by the model.
    Refused,
    /// Our own queue for this model is full.
    Busy,
    /// Not asked at all: it failed too often just now.
    Resting,
}

impl Kind {
    /// What a status says when the body says nothing better.
    pub const fn of_status(status: u16) -> Self {
        match status {
            401 | 403 => Self::Unauthorised,
            402 => Self::OutOfMoney,
            413 => Self::TooLong,
            429 => Self::TooFast,
            503 | 529 => Self::Overloaded,
            500.. => Self::Server,
            408 => Self::Slow,
            _ => Self::Rejected,
        }
    }
}

impl From<Kind> for Failure {
    fn from(kind: Kind) -> Self {
        Self { kind, wait: None }
    }
}

impl Failure {
    /// Whether the same model may be asked once more.
    pub const fn is_passing(self) -> bool {
        use Kind::{Broken, Overloaded, Server, TooFast, Unreachable};
        matches!(self.kind, Unreachable | Broken | TooFast | Overloaded | Server)
    }

    /// Whether it speaks about the model's health, and not about this text or our own limits.
    pub const fn is_illness(self) -> bool {
        use Kind::{Busy, Refused, Rejected, Resting, TooFast, TooLong};
        !matches!(self.kind, TooLong | Refused | Rejected | TooFast | Busy | Resting)
    }

    /// Whether no later request can do better until someone acts.
    pub const fn is_lasting(self) -> bool {
        matches!(self.kind, Kind::OutOfMoney | Kind::Unauthorised)
    }

    pub fn problem(self) -> Problem {
        let code = match self.kind {
            Kind::Unreachable | Kind::Server | Kind::Resting => Code::ModelUnreachable,
            Kind::Slow => Code::ModelSlow,
            Kind::Broken => Code::ModelBroken,
            Kind::Garbled => Code::ModelConfused,
            Kind::TooFast | Kind::Overloaded | Kind::Busy => Code::Busy,
            Kind::OutOfMoney | Kind::Unauthorised | Kind::Rejected => Code::Unconfigured,
            Kind::TooLong => Code::TooLongForModel,
            Kind::Refused => Code::ModelRefused,
        };
        Problem { retry_after: self.wait.map(|wait| wait.as_secs().max(1)), ..Problem::new(code) }
    }
}
