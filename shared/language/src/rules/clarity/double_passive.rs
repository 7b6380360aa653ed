//! Passive upon passive: 되어지다.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "double-passive",
    title: "이중 피동",
    why: "피동을 두 번 겹치지 않고 한 번만 씁니다.",
    examples: &[fix("문제가 해결되어졌다.", "문제가 해결되었다."), keep("담장이 무너졌다.")],
    find: Find::Swap(&[("되어졌", "되었"), ("되어진", "된"), ("되어지", "되")]),
};
