//! Numbers of items that skip, repeat or start again after 하 (OD-11).

use super::items::{Mark, mark, written};
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, Kind};

pub const RULE: Rule = Rule {
    id: "item-sequence",
    title: "항목 번호의 차례",
    why: "항목 번호는 차례대로 적고, ‘하’ 다음에는 ‘거’를 씁니다.",
    examples: &[
        fix("1. 목적\n2. 대상\n4. 방법", "1. 목적\n2. 대상\n3. 방법"),
        fix("1. 목적\n  가. 개요\n  다. 범위\n2. 대상", "1. 목적\n  가. 개요\n  나. 범위\n2. 대상"),
        keep("1. 목적\n  가. 개요\n  나. 범위\n2. 대상\n  가. 개인\n  나. 단체"),
        keep("1. 목적\n2. 대상\n첨부 : 1. 계획서 1부.\n       2. 명단 1부."),
        keep("3. 앞 문서에서 이어진 항목\n4. 다음 항목"),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let mut hits = Vec::new();
    let mut open: Vec<Mark> = Vec::new();
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        if paragraph.kind == Kind::Cell {
            continue;
        }
        if ["붙임", "첨부", "별첨"].iter().any(|word| paragraph.text.trim_start().starts_with(word)) {
            open.clear();
        }
        let Some(mark) = mark(paragraph.text) else { continue };
        while open.last().is_some_and(|m| m.level > mark.level) {
            open.pop();
        }
        let previous = open.last().filter(|m| m.level == mark.level).map(|m| m.number);
        let expected = previous.map_or(mark.number, |n| n + 1);
        // A list that starts again with 1 is a new list; 가 after 하 is not.
        let restarts = mark.number == 1 && !(mark.level % 2 == 0 && previous == Some(14));
        if mark.number != expected
            && !restarts
            && let Some(right) = written(mark.level, expected)
        {
            hits.push((index, Hit::suggest(mark.span, right)));
        }
        if previous.is_some() {
            open.pop();
        }
        open.push(mark);
    }
    hits
}
