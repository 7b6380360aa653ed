//! Placeholders: 【성명1】; 【성명1-2】 is another spelling of the same value. What a model makes of them is read as well.

use super::detector::Kind;

pub const OPEN: char = '【';
pub const CLOSE: char = '】';
/// Longest label, in characters: the longest kind, two numbers, spaces, an honorific, brackets.
const LONGEST: usize = 30;
/// Bracket pairs in which a label is accepted, one kind at a time.
const PAIRS: &[(&str, &str)] =
    &[("【", "】"), ("[[", "]]"), ("[", "]"), ("<", ">"), ("〔", "〕"), ("《", "》"), ("「", "」"), ("{", "}")];
/// What a model puts behind the number.
const HONORIFICS: &[&str] = &["님", "씨", ""];

/// A label as it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    pub kind: Kind,
    pub number: u32,
    /// 1 for the first spelling.
    pub variant: u32,
    /// An honorific that slipped inside.
    pub honorific: &'static str,
    /// Bytes.
    pub len: usize,
    /// Written exactly as it was sent.
    pub strict: bool,
}

/// What stands at the start of a text.
pub enum Look {
    Label(Read),
    /// It may become a label when more text comes.
    More,
    Other,
}

pub fn write(kind: Kind, number: u32, variant: u32) -> String {
    let word = kind.word();
    if variant > 1 { format!("{OPEN}{word}{number}-{variant}{CLOSE}") } else { format!("{OPEN}{word}{number}{CLOSE}") }
}

/// Whether a label in any accepted form may start with `c`.
pub fn may_start(c: char) -> bool {
    PAIRS.iter().any(|(open, _)| open.starts_with(c))
}

/// Reads a label at the start of `text`.
pub fn look(text: &str) -> Look {
    let mut more = false;
    for (open, close) in PAIRS {
        if open.starts_with(text) && text.len() < open.len() {
            more = true;
            continue;
        }
        let Some(inner) = text.strip_prefix(open) else { continue };
        match inside(inner, close) {
            Look::Label(read) => {
                let len = open.len() + read.len;
                let strict = text[..len] == write(read.kind, read.number, read.variant);
                return Look::Label(Read { len, strict, ..read });
            }
            Look::More => more = true,
            Look::Other => {}
        }
    }
    if more && text.chars().count() < LONGEST { Look::More } else { Look::Other }
}

/// Kind, number and closing bracket; `len` counts to the end of the bracket.
fn inside(inner: &str, close: &str) -> Look {
    let trimmed = inner.trim_start_matches(' ');
    let mut more = false;
    let kinds = Kind::ALL.into_iter().filter(|k| {
        more |= k.word().starts_with(trimmed) && trimmed.len() < k.word().len();
        trimmed.starts_with(k.word())
    });
    let Some(kind) = kinds.max_by_key(|k| k.word().len()) else { return if more { Look::More } else { Look::Other } };
    let mut rest = trimmed[kind.word().len()..].trim_start_matches([' ', '-', '_']);
    let Some(number) = number(&mut rest) else { return if rest.is_empty() { Look::More } else { Look::Other } };
    let mut variant = 1;
    if let Some(second) = rest.strip_prefix('-') {
        rest = second;
        match self::number(&mut rest) {
            Some(n) if n > 1 => variant = n,
            Some(_) => return Look::Other,
            None => return if rest.is_empty() { Look::More } else { Look::Other },
        }
    }
    rest = rest.trim_start_matches(' ');
    for &honorific in HONORIFICS {
        let Some(end) = rest.strip_prefix(honorific) else { continue };
        let end = end.trim_start_matches(' ');
        if let Some(after) = end.strip_prefix(close) {
            return Look::Label(Read {
                kind,
                number,
                variant,
                honorific,
                len: inner.len() - after.len(),
                strict: false,
            });
        }
        if close.starts_with(end) {
            return Look::More;
        }
    }
    Look::Other
}

/// Takes a number of up to six digits, ASCII or full width.
fn number(rest: &mut &str) -> Option<u32> {
    let mut value: u32 = 0;
    let mut digits = 0;
    for c in rest.chars() {
        let digit = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '０'..='９' => c as u32 - '０' as u32,
            _ => break,
        };
        value = value * 10 + digit;
        digits += 1;
        if digits > 6 {
            return None;
        }
    }
    let len: usize = rest.chars().take(digits).map(char::len_utf8).sum();
    *rest = &rest[len..];
    (digits > 0).then_some(value)
}

/// Every label that stands in a text already, in any accepted form, with its place in bytes.
pub fn literals(text: &str) -> impl Iterator<Item = (usize, Read)> {
    text.char_indices().filter(|(_, c)| may_start(*c)).filter_map(|(at, _)| match look(&text[at..]) {
        Look::Label(read) => Some((at, read)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: Option<(Kind, u32, u32)>) {
        let got = match look(text) {
            Look::Label(r) => Some((r.kind, r.number, r.variant)),
            _ => None,
        };
        assert_eq!(got, want, "{text}");
    }

    #[test]
    fn known_forms_only() {
        for form in
            ["【성명1】", "【성명 1】", "【성명１】", "【성명1님】", "[성명1]", "[[성명1]]", "<성명1>", "[성명 1 씨]"]
        {
            reads(form, Some((Kind::Name, 1, 1)));
        }
        reads("【성명12-3】", Some((Kind::Name, 12, 3)));
        reads("【주민등록번호2】", Some((Kind::Rrn, 2, 1)));
        for form in ["【참고】", "[성명1>", "성명1", "【성명】", "【성명1234567】", "(성명1)"] {
            reads(form, None);
        }
    }
}
