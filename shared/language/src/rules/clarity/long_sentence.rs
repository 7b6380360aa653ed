//! A sentence that runs too long (OD-41, CC-35).

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::sentence::sentences;
use crate::text::{Paragraph, words};

/// Characters after which a sentence should be split, spaces counted.
const LIMIT: usize = 100;

pub const RULE: Rule = Rule {
    id: "long-sentence",
    title: "긴 문장",
    why: "한 문장에는 한 가지 일만 적고, 길면 나눕니다.",
    examples: &[fix(LONG, LONG), keep("신청서를 12월 4일까지 보내 주시기 바랍니다. 접수하면 바로 알려 드리겠습니다.")],
    find: Find::Paragraph(find),
};

const LONG: &str = "우리 시는 지난달부터 관내 공원과 산책로에 있는 낡은 의자와 운동 기구를 모두 조사하여 고칠 것과 바꿀 것을 나누었고, 올해 안에 예산을 마련하여 급한 곳부터 차례로 고치는 한편 주민의 의견을 들어 새 시설을 놓을 자리를 정할 계획입니다.";

/// Endings after which a long sentence can be split.
const JOINTS: &[&str] =
    &["고,", "으며,", "며,", "으나,", "나,", "지만,", "는데,", "여,", "므로,", "고", "며", "으나", "지만", "하여"];

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    if paragraph.text.len() < LIMIT {
        return Vec::new();
    }
    sentences(paragraph.text).into_iter().filter_map(|span| hit(paragraph.text, span)).collect()
}

fn hit(text: &str, span: Span) -> Option<Hit> {
    let length = span.of(text).trim().chars().count();
    if length <= LIMIT {
        return None;
    }
    let message = match joint(span.of(text)) {
        Some(words) => format!("{length}자입니다. ‘{words}’ 뒤에서 나눌 수 있습니다."),
        None => format!("{length}자입니다. 두 문장으로 나눕니다."),
    };
    Some(Hit::note(span).saying(message))
}

/// The word nearest to the middle that ends with a joint.
fn joint(sentence: &str) -> Option<&str> {
    let middle = sentence.len() / 2;
    let near = |word: &Span| (sentence.len() / 4..sentence.len() * 3 / 4).contains(&word.end);
    words(sentence)
        .filter(near)
        .filter(|word| JOINTS.iter().any(|joint| word.of(sentence).ends_with(joint)))
        .min_by_key(|word| word.end.abs_diff(middle))
        .map(|word| word.of(sentence))
}
