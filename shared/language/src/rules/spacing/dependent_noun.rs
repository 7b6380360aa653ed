//! 수, 것, 때, 만큼, 뿐, 줄 stand apart (한글 맞춤법 제42항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "spaced-dependent-noun",
    title: "의존 명사 띄어쓰기",
    why: "의존 명사는 앞말과 띄어 씁니다.",
    examples: &[
        fix("신청할수있습니다.", "신청할 수 있습니다."),
        fix("확인하는것이 좋습니다.", "확인하는 것이 좋습니다."),
        keep("내용을 수록합니다."),
        keep("그것은 사실입니다."),
    ],
    find: Find::Table(include_str!("dependent_noun.tsv")),
};
