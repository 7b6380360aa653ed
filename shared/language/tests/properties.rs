//! What holds for any text whatever.

use language::finding::apply;
use language::rules::{Mode, check, rewrite};
use proptest::prelude::*;

/// Pieces of official prose, right and wrong, that make rules meet each other.
fn pieces() -> Vec<&'static str> {
    let table = include_str!("data/replacement.tsv").lines().skip(1).filter_map(|line| line.split('\t').nth(1));
    let marks = [
        " ", "  ", ".", ", ", "\n", "“", "”", "‘", "’", "「", "」", "(", ")", "~", ":", "-", "끝.", "붙임: ", "제",
        "금", "원", "년",
    ];
    let words = [
        "을",
        "를",
        "이",
        "가",
        "은",
        "는",
        "으로",
        "에서",
        "까지",
        "하여",
        "합니다",
        "되어진",
        "수있",
        "할",
        "것",
        "때문에",
        "율",
        "률",
    ];
    table.flat_map(|sentence| sentence.split_inclusive(' ')).chain(marks).chain(words).collect()
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(pieces()).prop_map(str::to_owned),
        1 => "[가-힣]{1,4}",
        1 => "[0-9]{1,8}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

const MODES: [Mode; 3] = [Mode::Correct, Mode::Plain, Mode::Official];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_fall_on_characters(text in text()) {
        for finding in check(&text) {
            prop_assert!(finding.span.start <= finding.span.end);
            prop_assert!(text.get(finding.span.start..finding.span.end).is_some(), "{finding:?}");
        }
    }

    #[test]
    fn edits_lead_to_the_text(text in text()) {
        for mode in MODES {
            let done = rewrite(&text, mode);
            prop_assert!(done.edits.is_sorted_by(|a, b| a.span.end <= b.span.start && a.span != b.span));
            prop_assert_eq!(apply(&text, &done.edits), done.text);
        }
    }

    #[test]
    fn rewriting_twice_is_rewriting_once(text in text()) {
        for mode in MODES {
            let once = rewrite(&text, mode).text;
            prop_assert_eq!(&rewrite(&once, mode).text, &once);
        }
    }

    #[test]
    fn quotations_stay(before in text(), quoted in "[가-힣 .,0-9]{0,20}(금일|익일|되요|할수있다)?", after in text()) {
        let plain = |text: &str| text.replace(['“', '”', '‘', '’', '「', '」', '"', '\''], "");
        let text = format!("{} “{quoted}” {}", plain(&before), plain(&after));
        for mode in MODES {
            let done = rewrite(&text, mode).text;
            prop_assert!(done.contains(&format!("“{quoted}”")), "{done}");
        }
    }
}
