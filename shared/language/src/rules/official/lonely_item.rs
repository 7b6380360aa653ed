//! An item mark without a sibling (OD-12).

use super::items::{Mark, mark};
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, Kind};

pub const RULE: Rule = Rule {
    id: "lonely-item",
    title: "하나뿐인 항목",
    why: "항목이 하나뿐이면 항목 기호를 붙이지 않습니다.",
    examples: &[
        fix("1. 목적\n  가. 개요\n2. 대상", "1. 목적\n  가. 개요\n2. 대상"),
        keep("1. 목적\n  가. 개요\n  나. 범위\n2. 대상"),
        keep("1. 목적"),
        keep("3. 앞에서 이어진 항목\n  가. 하나\n  나. 둘"),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let marks: Vec<(usize, Mark)> = document
        .paragraphs
        .iter()
        .enumerate()
        .filter(|(_, p)| p.kind != Kind::Cell)
        .filter_map(|(index, p)| Some((index, mark(p.text)?)))
        .collect();
    if marks.len() < 2 {
        return Vec::new();
    }
    let lonely = |at: usize| {
        let own = marks[at].1;
        let followed =
            marks[at + 1..].iter().map(|m| m.1).take_while(|m| m.level >= own.level).any(|m| m.level == own.level);
        own.number == 1 && !followed
    };
    (0..marks.len()).filter(|at| lonely(*at)).map(|at| (marks[at].0, Hit::note(marks[at].1.span))).collect()
}
