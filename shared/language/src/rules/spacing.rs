//! 띄어쓰기: closed classes of words only; no guess by statistics.

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[];
