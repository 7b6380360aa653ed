//! Sentences: a line is cut at `.`, `?`, `!`, `…` outside quotations and brackets; dates, item marks, numbers and
//! abbreviations do not end one. A line without any mark is one sentence.

use crate::finding::Span;

/// The sentences of a text in order, without the white space between them.
pub fn sentences(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        cut(line, at, &mut spans);
        at += line.len();
    }
    spans
}

/// Where the words of a sentence end: before its final marks and the white space or closing marks among them.
pub fn words_end(sentence: &str) -> usize {
    sentence.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace() || matches!(c, '~' | '^' | ';')).len()
}

const fn is_mark(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | '…' | '。' | '？' | '！' | '．')
}

const fn closer(open: char) -> Option<char> {
    Some(match open {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '〈' => '〉',
        '<' => '>',
        '(' => ')',
        '（' => '）',
        '[' => ']',
        '【' => '】',
        '"' => '"',
        _ => return None,
    })
}

fn is_closer(c: char) -> bool {
    matches!(c, '”' | '’' | '」' | '』' | '》' | '〉' | '>' | ')' | '）' | ']' | '】' | '"' | '\'')
}

fn cut(line: &str, offset: usize, spans: &mut Vec<Span>) {
    let bytes = line.as_bytes();
    let mut absent: Vec<char> = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        // Syllables are most of a text, and neither marks nor brackets.
        if SYLLABLES.contains(&byte) {
            at += 3;
            continue;
        }
        let Some(c) = line[at..].chars().next() else { break };
        let after = at + c.len_utf8();
        if let Some(close) = closer(c).filter(|close| !absent.contains(close)) {
            match line[after..].find(close) {
                Some(length) => at = after + length + close.len_utf8(),
                None => {
                    absent.push(close);
                    at = after;
                }
            }
            continue;
        }
        if is_mark(c) && !line[after..].starts_with(is_mark) {
            let end = after + closing(&line[after..]);
            if ends_here(&line[start..at], c, &line[end..]) {
                push(line, offset, start, end, spans);
                (start, at) = (end, end);
                continue;
            }
        }
        at = after;
    }
    push(line, offset, start, line.len(), spans);
}

/// The first bytes of the syllables from 뀀 on, and of nothing else; those before share theirs with other letters.
const SYLLABLES: std::ops::RangeInclusive<u8> = 0xEB..=0xEC;

/// Bytes of closing marks at the start of `rest`, when white space or nothing follows them.
fn closing(rest: &str) -> usize {
    let length = rest.len() - rest.trim_start_matches(is_closer).len();
    if rest[length..].chars().next().is_none_or(char::is_whitespace) { length } else { 0 }
}

/// Whether a mark after `before` ends the sentence when `rest` follows.
fn ends_here(before: &str, mark: char, rest: &str) -> bool {
    let Some(next) = rest.chars().next() else { return true };
    if rest.trim().is_empty() {
        return true;
    }
    let Some(last) = before.chars().next_back() else { return false };
    if mark == '.' && (last.is_ascii_alphanumeric() || is_item_mark(before.trim())) {
        return false;
    }
    // A full stop without the space that belongs after it: 했다.그러나
    next.is_whitespace() || (matches!(last, '다' | '요' | '까' | '오') && crate::text::hangul::is_syllable(next))
}

/// 가. 나. (1). ①. at the start of a sentence number it.
fn is_item_mark(before: &str) -> bool {
    let mut chars = before.chars();
    let (first, second) = (chars.next(), chars.next());
    second.is_none() && first.is_some_and(|c| "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허※○□".contains(c))
}

fn push(line: &str, offset: usize, start: usize, end: usize, spans: &mut Vec<Span>) {
    let piece = &line[start..end];
    let body = piece.trim();
    if !body.is_empty() {
        let from = offset + start + (piece.len() - piece.trim_start().len());
        spans.push(Span::new(from, from + body.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn cuts(text: &str, want: &[&str]) {
        let got: Vec<_> = sentences(text).iter().map(|s| s.of(text)).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn cuts_at_the_end_of_a_sentence() {
        cuts("접수했다. 곧 처리한다.", &["접수했다.", "곧 처리한다."]);
        cuts("언제 되나요? 내일 됩니다!", &["언제 되나요?", "내일 됩니다!"]);
        cuts("제목\n 가. 일시\n", &["제목", "가. 일시"]);
        cuts("했다.그러나 아니다.", &["했다.", "그러나 아니다."]);
        cuts("글쎄요... 모르겠어요.", &["글쎄요...", "모르겠어요."]);
    }

    #[test]
    fn leaves_dates_numbers_and_item_marks_whole() {
        cuts("2026. 11. 22. 시행한다. 끝.", &["2026. 11. 22. 시행한다.", "끝."]);
        cuts("1. 증가율은 3.5%다. 가. 대상이다.", &["1. 증가율은 3.5%다.", "가. 대상이다."]);
    }

    #[test]
    fn does_not_cut_inside_a_quotation() {
        cuts("“오늘 한다. 꼭.”라고 했다. 끝났다.", &["“오늘 한다. 꼭.”라고 했다.", "끝났다."]);
        cuts("처리한다(단, 쉬는 날은 뺀다.). 끝.", &["처리한다(단, 쉬는 날은 뺀다.).", "끝."]);
        cuts("그는 말했다(웃으며. 맞다", &["그는 말했다(웃으며.", "맞다"]);
    }

    #[test]
    fn finds_the_end_of_the_words() {
        assert_eq!(words_end("했다. "), "했다".len());
        assert_eq!(words_end("했다"), "했다".len());
    }
}
