//! Properties that hold for any text: masking and restoring give the text back, in any chunks, and nothing of the vault
//! is sent.

use super::{Choices, Vault};
use super::{Kind, mask, redact};
use proptest::prelude::*;

/// Pieces of texts that touch every detector, with noise between them.
const PIECES: &[&str] = &[
    "성명: 김민수",
    "김민수",
    "민수가",
    "이영희 씨는",
    "010-1234-5678",
    "０１０－１２３４－５６７８",
    "031-228-1234",
    "hong@naver.com으로",
    "국민은행 123456-01-123456",
    "4111-1111-1111-1111",
    "123-45-67890",
    "경기도 수원시 팔달구 효원로 12, 101동 1203호",
    "12가3456",
    "1985. 3. 12.생",
    "211.45.67.89",
    "1AA-2504-1234567",
    "【성명1】",
    "[전화1]",
    "<성명 2>",
    "【참고】",
    "은",
    "는",
    "이",
    "가",
    "을",
    "으로",
    "로",
    " ",
    "\n",
    "\t",
    "|",
    ", ",
    "`",
    "```",
    "https://a.kr/",
    "](",
    "<b>",
    "**",
    "(",
    ")",
    "「도로법」",
    "\u{1100}\u{1175}\u{11b7}",
    "\u{200b}",
    "공일공 일이삼사 오육칠팔",
    "주소",
    "연락처:",
    "x",
    "5",
    "-",
    "洪吉童",
    "Hong Gil-dong",
    "과 ",
    "와",
    "이라는",
];

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => proptest::collection::vec(any::<char>(), 0..4).prop_map(|c| c.into_iter().collect()),
    ];
    proptest::collection::vec(piece, 0..14).prop_map(|p| p.concat())
}

fn restore(vault: &Vault, masked: &str, cuts: &[usize]) -> String {
    let whole: Vec<char> = masked.chars().collect();
    let mut cuts: Vec<usize> = cuts.iter().map(|c| c % (whole.len() + 1)).collect();
    cuts.extend([0, whole.len()]);
    cuts.sort_unstable();
    let mut restorer = vault.restorer();
    let mut out = String::new();
    for pair in cuts.windows(2) {
        out.push_str(&restorer.push(&whole[pair[0]..pair[1]].iter().collect::<String>()));
    }
    out + &restorer.finish().0
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn comes_back_whole(text in texts(), second in texts(), cuts in proptest::collection::vec(any::<usize>(), 0..8)) {
        if let Ok((masked, mut vault)) = mask(&[&text]) {
            prop_assert_eq!(restore(&vault, masked[0].as_str(), &cuts), text.clone());
            if let Ok(more) = vault.mask(&[&second]) {
                prop_assert_eq!(restore(&vault, more[0].as_str(), &cuts), second);
                prop_assert_eq!(restore(&vault, masked[0].as_str(), &cuts), text);
            }
        }
    }

    #[test]
    fn nothing_is_sent(text in texts()) {
        if let Ok((masked, vault)) = mask(&[&text]) {
            for value in vault.values().filter(|v| v.chars().count() > 5) {
                prop_assert!(!masked[0].as_str().contains(value), "{value}");
            }
        }
    }

    #[test]
    fn redacting_never_fails(text in texts()) {
        let redacted = redact(&text, &Choices::default());
        let mut at = 0;
        for one in &redacted.spans {
            prop_assert!(one.span.start >= at && !one.span.is_empty());
            prop_assert!(text.get(one.span.start..one.span.end).is_some());
            at = one.span.end;
        }
    }
}

#[test]
fn one_number_per_value_over_the_conversation() {
    let (first, mut vault) = mask(&["성명: 김민수, 010-1234-5678"]).unwrap();
    assert_eq!(first[0].as_str(), "성명: 【성명1】, 【전화1】");
    let next = vault.mask(&["김민수 씨, 01012345678, 이영희 씨, 김 민 수 (인)"]).unwrap();
    assert_eq!(next[0].as_str(), "【성명1】 씨, 【전화1-2】, 【성명2】 씨, 【성명1-2】 (인)");
}

#[test]
fn numbers_start_above_literals() {
    let (masked, _) = mask(&["【성명3】 성명: 김민수, 신청인 이영희"]).unwrap();
    assert_eq!(masked[0].as_str(), "【성명3】 성명: 【성명4】, 신청인 【성명5】");
}

#[test]
fn identifiers_stop_even_when_released() {
    let text = "850312-1234567";
    let choices = Choices { released: vec![(0, crate::finding::Span::new(0, text.len()))], ..Choices::default() };
    let stop = super::mask_with(&[text], &choices).err().unwrap();
    assert_eq!((stop.cause, stop.places[0].2), (super::Cause::Identifier, Kind::Rrn));
}
