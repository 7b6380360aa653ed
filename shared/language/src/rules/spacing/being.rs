//! 있다 and 없다 after a noun, and the words that have grown together.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "spaced-being",
    title: "‘있다’와 ‘없다’ 띄어쓰기",
    why: "한 단어로 굳지 않은 ‘있다’와 ‘없다’는 앞말과 띄어 씁니다.",
    examples: &[
        fix("차질없이 추진합니다.", "차질 없이 추진합니다."),
        fix("나이에 관계 없이 신청합니다.", "나이에 관계없이 신청합니다."),
        keep("이해관계 없이 처리합니다."),
        keep("끊임없이 노력합니다."),
    ],
    find: Find::Table(include_str!("being.tsv")),
};
