//! Places that no edit may touch: quotations, names of laws, addresses of the net, document numbers, and
//! the notations (citations, amounts with their reading) that only a rule which reads them may change.

use super::hangul::is_syllable;
use crate::finding::Span;
use crate::sort;

/// A place that edits stay out of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protected {
    pub span: Span,
    /// Nothing may change it; otherwise a rule that reads the notation may.
    pub strict: bool,
}

const QUOTES: &[(char, char)] =
    &[('“', '”'), ('‘', '’'), ('「', '」'), ('『', '』'), ('《', '》'), ('〈', '〉'), ('"', '"'), ('【', '】')];

/// Bytes from which a word with 에관한 is the title of an old statute, written without spaces.
const OLD_TITLE: usize = 10 * '법'.len_utf8();

/// All protected places of a paragraph, in order, none overlapping another.
pub fn find(text: &str) -> Vec<Protected> {
    let mut found = Vec::new();
    quotations(text, &mut found);
    for word in super::words(text) {
        let token = word.of(text);
        if token.len() > OLD_TITLE && token.contains("에관한") {
            found.push(Protected { span: word, strict: true });
        }
        if !token.bytes().any(|b| b.is_ascii_alphanumeric()) {
            continue;
        }
        if let Some(span) = address(token) {
            found.push(Protected { span: Span::new(word.start + span.start, word.start + span.end), strict: true });
        }
        for span in citations(token).chain(amount(token)) {
            found.push(Protected { span: Span::new(word.start + span.start, word.start + span.end), strict: false });
        }
    }
    found.extend(addressee(text).map(|span| Protected { span, strict: true }));
    sort::by_key(&mut found, |p| (p.span.start, p.span.end));
    disjoint(found)
}

/// What stands inside or reaches into another place becomes a part of it.
fn disjoint(found: Vec<Protected>) -> Vec<Protected> {
    let mut out: Vec<Protected> = Vec::with_capacity(found.len());
    for next in found {
        match out.last_mut() {
            Some(last) if next.span.start < last.span.end => {
                last.span.end = last.span.end.max(next.span.end);
                last.strict |= next.strict;
            }
            _ => out.push(next),
        }
    }
    out
}

/// What stands between a pair of quotation marks of one paragraph, with the marks.
fn quotations(text: &str, found: &mut Vec<Protected>) {
    let mut resume = 0;
    // Closing marks that stand nowhere behind, so that they are looked for once only.
    let mut absent: Vec<char> = Vec::new();
    for (start, byte) in text.bytes().enumerate() {
        // The first bytes of “ and 「 and their like; syllables begin otherwise.
        if start < resume || !matches!(byte, b'"' | 0xE2 | 0xE3) {
            continue;
        }
        let Some(c) = text[start..].chars().next() else { break };
        let Some(&(_, close)) = QUOTES.iter().find(|(open, _)| *open == c) else { continue };
        if absent.contains(&close) {
            continue;
        }
        let inner = start + c.len_utf8();
        match text[inner..].find(close) {
            Some(length) => {
                resume = inner + length + close.len_utf8();
                found.push(Protected { span: Span::new(start, resume), strict: true });
            }
            None => absent.push(close),
        }
    }
}

/// A web or mail address, a file name, or a document number such as 총무과-1234 in a word.
fn address(token: &str) -> Option<Span> {
    let joined = |pair: &[u8]| matches!(pair[0], b'@' | b'/' | b'-' | b'.' | b'_') && pair[1].is_ascii_alphanumeric();
    if !token.as_bytes().windows(2).any(joined) {
        return None;
    }
    if let Some(start) = ["https://", "http://", "www."].iter().filter_map(|p| token.find(p)).min() {
        // The target of a link in brackets goes on to the bracket, whatever it is written in.
        let bracket = token[start..].find(')').filter(|_| token[..start].ends_with("]("));
        return Some(Span::new(start, start + bracket.unwrap_or_else(|| latin(&token[start..]))));
    }
    if let Some(at) = token.find('@') {
        let start = token[..at].rfind(|c: char| !c.is_ascii_graphic() || c == '(').map_or(0, |i| next(token, i));
        return Some(Span::new(start, at + latin(&token[at..])));
    }
    document_number(token).or_else(|| file_name(token))
}

/// Length of the run of ASCII letters, digits and marks an address is made of.
fn latin(text: &str) -> usize {
    let end = text.find(|c: char| !c.is_ascii_graphic() || matches!(c, ')' | '>' | '"')).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',']).len()
}

fn next(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}

/// 부서-번호: Hangul, a hyphen, digits.
fn document_number(token: &str) -> Option<Span> {
    let hyphen = token.find('-')?;
    let start = token[..hyphen].rfind(|c: char| !is_syllable(c)).map_or(0, |i| next(token, i));
    let digits = token[hyphen + 1..].bytes().take_while(u8::is_ascii_digit).count();
    (start < hyphen && digits > 0).then(|| Span::new(start, hyphen + 1 + digits))
}

fn file_name(token: &str) -> Option<Span> {
    const KINDS: &[&str] =
        &[".hwpx", ".hwp", ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".zip", ".txt", ".jpg"];
    KINDS.iter().filter_map(|kind| token.find(kind).map(|at| Span::new(0, at + kind.len()))).next()
}

/// 제3조제2항제1호, 제35조의2: each run of numbered parts of a law in a word.
fn citations(token: &str) -> impl Iterator<Item = Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(found) = token[at..].find('제') {
        let start = at + found;
        let mut end = start;
        while let Some(length) = numbered_part(&token[end..]) {
            end += length;
        }
        if end > start {
            spans.push(Span::new(start, end));
        }
        at = end.max(start + '제'.len_utf8());
    }
    spans.into_iter()
}

/// Length of 제N조, 제N조의N, 제N항, 제N호 at the start of a text.
fn numbered_part(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('제')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let unit = rest[digits..].chars().next().filter(|c| matches!(c, '조' | '항' | '호'))?;
    if digits == 0 {
        return None;
    }
    let end = '제'.len_utf8() + digits + unit.len_utf8();
    let branch = text[end..].strip_prefix('의').map_or(0, |r| r.bytes().take_while(u8::is_ascii_digit).count());
    Some(if branch > 0 { end + '의'.len_utf8() + branch } else { end })
}

/// 금113,560원(금일십일만삼천오백육십원).
fn amount(token: &str) -> Option<Span> {
    let start = token.find('금')?;
    let open = start + token[start..].find("원(금")?;
    let middle = &token[start + '금'.len_utf8()..open];
    let close = open + token[open..].find(')')? + 1;
    let digits = !middle.is_empty() && middle.bytes().all(|b| b.is_ascii_digit() || b == b',');
    digits.then(|| Span::new(start, close))
}

/// Whom a letter goes to or comes from: the value of a 수신, 발신, 경유 or 참조 line is a name.
fn addressee(text: &str) -> Option<Span> {
    let line = text.trim_start();
    let label = ["수신자", "수신", "발신", "경유", "참조", "(경유)"].iter().find(|label| line.starts_with(**label))?;
    let rest = &line[label.len()..];
    rest.starts_with(['\t', ':', '：', '　']).then_some(()).or_else(|| rest.starts_with("  ").then_some(()))?;
    Some(Span::new(text.len() - rest.len(), text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn protects(text: &str, want: &[&str]) {
        let got: Vec<_> = find(text).iter().map(|p| p.span.of(text)).collect();
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn finds_what_must_stay() {
        protects("그는 “금일 오라”고 했다.", &["“금일 오라”"]);
        protects("「도로법」 제61조제1항에 따라", &["「도로법」", "제61조제1항"]);
        protects("제35조의2의 규정", &["제35조의2"]);
        protects("[안내](https://example.go.kr/몇일)을 보십시오.", &["https://example.go.kr/몇일"]);
        protects("자세한 것은 https://example.go.kr/a.do를 보십시오.", &["https://example.go.kr/a.do"]);
        protects("총무과-1234(2026. 1. 7.)호와 관련", &["총무과-1234"]);
        protects("금113,560원(금일십일만삼천오백육십원)", &["금113,560원(금일십일만삼천오백육십원)"]);
        protects("금융실명거래및비밀보장에관한법률에 따라", &["금융실명거래및비밀보장에관한법률에"]);
        protects("수신  금일시장", &["  금일시장"]);
        protects("문의(hong@korea.kr)", &["hong@korea.kr"]);
        protects("’26년 예산", &[]);
        protects("수신 여부를 확인합니다.", &[]);
    }
}
