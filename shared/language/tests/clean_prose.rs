//! Good official prose of every kind of document, in which the rules must not be sure of any fault.

use language::finding::Level;
use language::rules::check;

const KINDS: &[(&str, &str)] = &[
    ("공문", include_str!("data/clean/letter.txt")),
    ("민원 답변", include_str!("data/clean/civil_reply.txt")),
    ("보도자료", include_str!("data/clean/press.txt")),
    ("법령", include_str!("data/clean/statute.txt")),
    ("보고서", include_str!("data/clean/report.txt")),
    ("회의록", include_str!("data/clean/minutes.txt")),
    ("공고문", include_str!("data/clean/notice.txt")),
    ("여러 문서", include_str!("data/clean/assorted.txt")),
];

#[test]
fn nothing_is_changed_without_asking() {
    let mut wrong = Vec::new();
    for (kind, text) in KINDS {
        for line in text.lines() {
            let sure = check(line).into_iter().filter(|f| f.level == Level::Auto);
            wrong.extend(sure.map(|f| format!("{kind}: {line}: {} → {:?}", f.rule, f.fixes)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
