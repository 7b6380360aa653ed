//! 명료성: sentences that say who does what, once.

mod double_passive;

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[&double_passive::RULE];
