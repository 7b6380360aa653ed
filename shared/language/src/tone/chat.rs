//! The marks of messages: laughter (ㅋㅋ, ㅠㅠ), `~`, hearts and faces end a sentence as a full stop does.

use crate::finding::Span;
use crate::text::sentence;

/// ㅋ, ㅎ, ㅠ, ㅜ and other single letters that stand for a feeling.
const fn laughs(c: char) -> bool {
    matches!(c, 'ㄱ'..='ㅣ')
}

const fn decorates(c: char) -> bool {
    laughs(c)
        || matches!(c, '~' | '～' | '^' | ';' | '♡' | '♥' | '❤' | '\u{fe0f}' | '☆' | '★' | '\u{1f300}'..='\u{1faff}')
}

/// The sentences within one: “잘 지내 ㅋㅋ 너는 뭐 해?” has two.
pub fn cut(line: &str, span: Span) -> Vec<Span> {
    let text = span.of(line);
    let (mut spans, mut start) = (Vec::new(), 0);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if c == ' ' && ends(&text[start..at], before, &text[at..]) {
            push(&mut spans, text, span.start, start, at);
            start = at;
        }
        before = c;
    }
    push(&mut spans, text, span.start, start, text.len());
    spans
}

/// Whether white space after `last`, the last character of `sentence`, parts two sentences.
fn ends(sentence: &str, last: char, rest: &str) -> bool {
    let next = rest.trim_start().chars().next();
    let goes_on = next.is_some_and(|c| crate::text::hangul::is_syllable(c) || c.is_ascii_alphabetic());
    let said = sentence.trim_end_matches(|c| decorates(c) || c == ' ').chars().next_back();
    goes_on && (laughs(last) || matches!(last, '~' | '～')) && said.is_some_and(crate::text::hangul::is_syllable)
}

fn push(spans: &mut Vec<Span>, text: &str, offset: usize, start: usize, end: usize) {
    let piece = &text[start..end];
    let body = piece.trim();
    if !body.is_empty() {
        let from = offset + start + (piece.len() - piece.trim_start().len());
        spans.push(Span::new(from, from + body.len()));
    }
}

/// Where the words of a sentence end, before its marks and what decorates them.
pub fn words_end(text: &str) -> usize {
    let mut end = sentence::words_end(text);
    loop {
        let bare = text[..end].trim_end_matches(decorates);
        let next = sentence::words_end(bare);
        if next == end {
            return end;
        }
        end = next;
    }
}

/// The mark that ends a sentence: `?` wherever it stands among the others.
pub fn mark(tail: &str) -> Option<char> {
    if tail.contains(['?', '？']) {
        return Some('?');
    }
    tail.chars().find(|c| !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn laughter_parts_and_ends_sentences() {
        let text = "잘 지내 ㅋㅋ 너는 뭐 해?";
        let cut: Vec<&str> = cut(text, Span::new(0, text.len())).iter().map(|s| s.of(text)).collect();
        assert_eq!(cut, ["잘 지내 ㅋㅋ", "너는 뭐 해?"]);
        assert_eq!(&"재밌어 ㅠㅠ!!"[..words_end("재밌어 ㅠㅠ!!")], "재밌어");
        assert_eq!(mark(" ㅋㅋ?"), Some('?'));
    }

    #[test]
    fn a_range_is_one_sentence() {
        for text in ["3. 2.~ 5. 1.", "10:00~ 12:00", "3월 2일~5월 1일 운영", "※ 자세한 내용 참고"] {
            assert_eq!(cut(text, Span::new(0, text.len())).len(), 1, "{text}");
        }
    }
}
