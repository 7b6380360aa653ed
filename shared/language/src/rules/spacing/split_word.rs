//! Words that have grown together stand together.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "split-word",
    title: "한 단어의 띄어쓰기",
    why: "한 단어로 굳은 말은 붙여 씁니다.",
    examples: &[
        fix("지난 달 25일에 열렸습니다.", "지난달 25일에 열렸습니다."),
        fix("미 제출 서류", "미제출 서류"),
        keep("기한이 지난 달 말까지"),
        keep("이미 제출한 서류"),
    ],
    find: Find::Table(include_str!("split_word.tsv")),
};
