//! An item that skips a level (OD-10).

use super::items::mark;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::{Document, Kind};

pub const RULE: Rule = Rule {
    id: "item-level",
    title: "항목의 단계",
    why: "항목은 ‘1.’, ‘가.’, ‘1)’, ‘가)’, ‘(1)’, ‘(가)’, ‘①’, ‘㉮’ 순서로 나눕니다.",
    examples: &[
        fix("1. 목적\n  1) 개요\n  2) 범위", "1. 목적\n  1) 개요\n  2) 범위"),
        keep("1. 목적\n  가. 개요\n    1) 범위"),
        keep("가. 개요\n나. 범위"),
        keep("① 첫째 항\n② 둘째 항"),
    ],
    find: Find::Document(find),
};

fn find(document: &Document<'_>) -> Vec<(usize, Hit)> {
    let mut hits = Vec::new();
    let mut level: Option<u8> = None;
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        if paragraph.kind == Kind::Cell {
            continue;
        }
        let Some(mark) = mark(paragraph.text) else { continue };
        // ① right below 1. is the usual way to count within a sentence.
        let skipped = level.is_some_and(|l| mark.level > l + 1) && mark.level < 7 && mark.number == 1;
        if skipped {
            hits.push((index, Hit::note(mark.span)));
        }
        level = Some(mark.level);
    }
    hits
}
