//! 맞춤법: words spelled as the 한글 맞춤법 and the 외래어 표기법 ask.

use crate::rule::Rule;

pub const RULES: &[&Rule] = &[];
