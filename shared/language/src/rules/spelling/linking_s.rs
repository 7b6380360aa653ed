//! The linking ㅅ of compounds (한글 맞춤법 제30항).

use crate::rule::{Find, Rule, fix, keep};

pub const RULE: Rule = Rule {
    id: "linking-s",
    title: "사이시옷",
    why: "한자어끼리는 사이시옷을 넣지 않고, 소리가 덧나는 순우리말 합성어에는 넣습니다.",
    examples: &[
        fix("갯수를 셉니다.", "개수를 셉니다."),
        fix("최대값을 구합니다.", "최댓값을 구합니다."),
        fix("수도물을 공급합니다.", "수돗물을 공급합니다."),
        keep("횟수와 숫자를 셉니다."),
        keep("댓가지를 엮습니다."),
    ],
    find: Find::Table(include_str!("linking_s.tsv")),
};
