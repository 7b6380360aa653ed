//! Passive upon passive: 되어지다, 보여지다, 쓰여지다.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "double-passive",
    title: "이중 피동",
    why: "피동을 두 번 겹치지 않고 한 번만 씁니다.",
    examples: &[
        fix("문제가 해결되어졌다.", "문제가 해결되었다."),
        fix("검토되어질 예정입니다.", "검토될 예정입니다."),
        fix("잘 보여지지 않습니다.", "잘 보이지 않습니다."),
        fix("보고서에 쓰여진 내용", "보고서에 쓰인 내용"),
        fix("기억에서 잊혀지고 있습니다.", "기억에서 잊히고 있습니다."),
        fix("계획이 잘 짜여져 있고 회의실이 열려져 있습니다.", "계획이 잘 짜여 있고 회의실이 열려 있습니다."),
        fix("둘로 나뉘어져 있습니다.", "둘로 나뉘어 있습니다."),
        keep("담장이 무너졌다."),
        keep("사업이 이루어졌다."),
        keep("새로 만들어진 규정"),
        keep("이름이 알려져 있고 사실이 밝혀졌다."),
    ],
    find: Find::Table(include_str!("double_passive.tsv")),
};
