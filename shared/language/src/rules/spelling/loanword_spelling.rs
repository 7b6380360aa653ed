//! Loanwords as the 외래어 표기법 writes them.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "loanword-spelling",
    title: "외래어 표기",
    why: "외래어는 외래어 표기법에 맞추어 적습니다.",
    examples: &[
        fix("메세지를 보냅니다.", "메시지를 보냅니다."),
        fix("워크샵을 엽니다.", "워크숍을 엽니다."),
        keep("메시지를 보냅니다."),
        keep("불이 타올랐다."),
    ],
    find: Find::Table(include_str!("loanword_spelling.tsv")),
};
