//! 중, 후, 전, 간, 내, 외 after a noun stand apart.

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "spaced-place-noun",
    title: "의존 명사 ‘중·후·전·간·내·외’",
    why: "차례나 범위를 나타내는 말은 앞말과 띄어 씁니다.",
    examples: &[
        fix("공사전 안내문을 붙입니다.", "공사 전 안내문을 붙입니다."),
        fix("기한내에 제출합니다.", "기한 내에 제출합니다."),
        keep("검토중점은 다음과 같습니다."),
        keep("접수후보를 정합니다."),
        keep("기한내용을 봅니다."),
    ],
    find: Find::Table(include_str!("place_noun.tsv")),
};
