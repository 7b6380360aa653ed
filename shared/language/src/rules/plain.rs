//! 쉬운 말: words that every citizen understands.

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[];
