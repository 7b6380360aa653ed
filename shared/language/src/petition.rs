//! 민원: reading a complaint, its deadline, and what a reply must hold. Pure functions; nothing is claimed that is not found.
//! Source: 민원 처리에 관한 법률 (법), 같은 법 시행령 (영), 행정절차법, 행정기본법, 행정심판법, 행정소송법.

mod complaint;
mod deadline;
pub mod duties;
mod duty;
mod kind;
mod review;
mod situation;
pub mod situations;
mod sources;

pub use complaint::{Complaint, read};
pub use deadline::{Due, Moment, Term, due, extended};
pub use duty::{Duty, Weight};
pub use kind::Kind;
pub use review::{About, Checked, review};
pub use situation::Situation;
pub use sources::unsourced;

#[cfg(test)]
mod held_out;
#[cfg(test)]
mod tests;
