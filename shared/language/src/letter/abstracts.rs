//! 문서요지 and 키워드 of a letter (규정 제5조제2항): drawn from its own words, nothing is added.

use super::{Layout, Letter};
use crate::finding::Span;
use crate::text::hangul::is_syllable;
use crate::text::sentence::sentences;

/// One to three sentences, and three to seven words by which the document is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Abstract {
    pub gist: String,
    pub keywords: Vec<String>,
}

/// What a letter says, in its own sentences.
pub fn abstracted(letter: &Letter) -> Abstract {
    Abstract { gist: gist(letter), keywords: keywords(letter) }
}

fn gist(letter: &Letter) -> String {
    if let Some(summary) = &letter.head.summary {
        return summary.clone();
    }
    let items = letter.items.iter().map(|i| i.text.as_str());
    let body: Vec<&str> = letter.opening.iter().map(String::as_str).chain(items).collect();
    let told = body.iter().flat_map(|text| sentences(text).into_iter().map(|s: Span| s.of(text)));
    let said: Vec<&str> = told
        .filter(|s| {
            !s.starts_with("관련:") && !s.starts_with("안녕하") && !s.starts_with("궁금") && s.chars().count() > 8
        })
        .filter(|s| letter.layout != Layout::Reply || !s.ends_with("입니다.") || s.contains("민원"))
        .take(2)
        .collect();
    match (letter.head.title.as_str(), said.is_empty()) {
        (title, true) => title.to_owned(),
        _ => said.join(" "),
    }
}

/// Words of the title first, then the names of items; each once, without particles and numbers.
fn keywords(letter: &Letter) -> Vec<String> {
    const EMPTY: &[&str] = &[
        "관련",
        "관한",
        "대한",
        "따른",
        "위한",
        "및",
        "등",
        "하반기",
        "상반기",
        "제출",
        "알림",
        "통보",
        "요청",
        "회신",
        "결과",
        "개최",
        "안내",
    ];
    const PARTICLES: &[&str] = &["에서", "으로", "의", "을", "를", "과", "와", "에"];
    let mut out: Vec<String> = Vec::new();
    for word in letter.head.title.split([' ', '·', '(', ')', ',', '‘', '’', '「', '」']) {
        let word =
            PARTICLES.iter().find_map(|p| word.strip_suffix(p).filter(|w| w.chars().count() > 1)).unwrap_or(word);
        let syllables = word.chars().filter(|c| is_syllable(*c)).count();
        let sound = syllables >= 2 && !EMPTY.contains(&word) && !word.starts_with(|c: char| c.is_ascii_digit());
        if sound && !out.iter().any(|w| w == word) {
            out.push(word.to_owned());
        }
    }
    let labels =
        letter.items.iter().flat_map(|i| &i.items).filter_map(|i| i.text.split_once(": ")).map(|(label, _)| label);
    for label in labels {
        let plain = label.chars().all(|c| is_syllable(c) || c == ' ');
        if out.len() < 3 && plain && !out.iter().any(|w| w == label) {
            out.push(label.to_owned());
        }
    }
    out.truncate(7);
    out
}
