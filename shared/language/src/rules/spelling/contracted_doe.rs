//! 되 and 돼: only 되어 contracts (한글 맞춤법 제35항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "contracted-doe",
    title: "‘되’와 ‘돼’",
    why: "‘되어’가 줄어든 자리에만 ‘돼’를 씁니다.",
    examples: &[
        fix("신청이 접수됬습니다.", "신청이 접수됐습니다."),
        fix("그렇게 하면 안되요.", "그렇게 하면 안 돼요."),
        fix("처리가 돼면 알려 드립니다.", "처리가 되면 알려 드립니다."),
        keep("처리가 되었습니다."),
        keep("돼지 열병을 막습니다."),
    ],
    find: Find::Table(include_str!("contracted_doe.tsv")),
};
