//! Puts the values back into an answer while it streams, with particles that agree.

mod context;

pub(super) use context::Context;

use super::entry::Entry;
use super::label::{self, Look, Read};
use crate::text::particle;

/// Characters kept back after a label, so that its particle is whole.
const TAIL: usize = 9;

/// What came back and what did not; labels as they were sent, never values.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Report {
    /// Sent, but not in the answer.
    pub missing: Vec<String>,
    /// In the answer, but never sent; left as they stand.
    pub unknown: Vec<String>,
    /// Restored although the answer wrote them in another way.
    #[serde(default)]
    pub changed: Vec<String>,
    /// More often in the answer than in what was sent.
    #[serde(default)]
    pub overused: Vec<String>,
    /// Left as they stand because they are in a link or in code.
    #[serde(default)]
    pub withheld: Vec<String>,
}

/// One answer on its way back.
pub struct Restorer<'v> {
    entries: &'v [Entry],
    held: String,
    context: Context,
    seen: Vec<usize>,
    report: Report,
}

impl<'v> Restorer<'v> {
    pub(super) fn new(entries: &'v [Entry]) -> Self {
        let seen = vec![0; entries.len()];
        Self { entries, held: String::new(), context: Context::default(), seen, report: Report::default() }
    }

    /// Takes a piece and gives what is certain by now.
    pub fn push(&mut self, piece: &str) -> String {
        self.held.push_str(piece);
        self.drain(false)
    }

    /// Gives what is held back: a border, such as the end of a paragraph, over which no particle reaches.
    pub fn flush(&mut self) -> String {
        let rest = self.drain(true);
        self.context.read("\n");
        rest
    }

    /// Gives the rest and says which placeholders were lost, changed, unknown, withheld or used too often.
    pub fn finish(mut self) -> (String, Report) {
        let rest = self.drain(true);
        let counted = || self.entries.iter().zip(&self.seen);
        let labels = |wanted: fn(usize, usize) -> bool| {
            counted().filter(|(e, seen)| wanted(e.sent, **seen)).map(|(e, _)| e.label.clone()).collect()
        };
        self.report.missing = labels(|sent, seen| sent > 0 && seen == 0);
        self.report.overused = labels(|sent, seen| seen > sent);
        (rest, self.report)
    }

    fn drain(&mut self, last: bool) -> String {
        let held = std::mem::take(&mut self.held);
        let mut out = String::with_capacity(held.len());
        let mut at = 0;
        while let Some(start) = held[at..].find(label::may_start).map(|i| at + i) {
            self.pass(&held[at..start], &mut out);
            at = start;
            match label::look(&held[at..]) {
                Look::More if !last => break,
                Look::Label(read) => match self.settle(&held[at..], read, last, &mut out) {
                    Some(len) => at += len,
                    None => break,
                },
                Look::More | Look::Other => {
                    let len = held[at..].chars().next().map_or(0, char::len_utf8);
                    self.pass(&held[at..at + len], &mut out);
                    at += len;
                }
            }
        }
        if at < held.len() && !held[at..].starts_with(label::may_start) {
            self.pass(&held[at..], &mut out);
            at = held.len();
        }
        self.held = held[at..].to_owned();
        out
    }

    fn pass(&mut self, text: &str, out: &mut String) {
        self.context.read(text);
        out.push_str(text);
    }

    /// Writes the value of a label and its particle; returns the length of both, `None` to wait for more.
    fn settle(&mut self, text: &str, read: Read, last: bool, out: &mut String) -> Option<usize> {
        if !last && text[read.len..].chars().count() < TAIL {
            return None;
        }
        let label = &text[..read.len];
        let target = text[read.len..].starts_with('(') && label.starts_with('[');
        let entries = self.entries;
        let index =
            entries.iter().position(|e| e.kind == read.kind && e.number == read.number && e.variant == read.variant);
        let Some(index) = index else {
            self.report.unknown.push(label.to_owned());
            self.pass(label, out);
            return Some(read.len);
        };
        let entry = &entries[index];
        self.seen[index] += 1;
        if (self.context.closed() || target) && !entry.linked {
            self.report.withheld.push(entry.label.clone());
            self.pass(label, out);
            return Some(read.len);
        }
        if !read.strict {
            self.report.changed.push(label.to_owned());
        }
        out.push_str(&entry.value);
        out.push_str(read.honorific);
        Some(read.len + self.particle(entry, read, text, out))
    }

    /// Writes the particle that agrees with the value; returns the length of what stood there.
    fn particle(&mut self, entry: &Entry, read: Read, text: &str, out: &mut String) -> usize {
        self.context.read(&text[..read.len]);
        let marks = marks(&text[read.len..]);
        let rest = &text[read.len + marks..];
        let word = if read.honorific.is_empty() { &entry.value } else { read.honorific };
        let Some((form, len)) = particle::agree(word, rest) else { return 0 };
        let stands = &rest[..len];
        if entry.odd.iter().any(|o| o == stands) {
            return 0;
        }
        self.pass(&text[read.len..read.len + marks], out);
        self.context.read(stands);
        out.push_str(form);
        marks + len
    }
}

/// The length of marks of emphasis and closing quotes between a label and its particle.
pub(super) fn marks(text: &str) -> usize {
    let mark = |c: char| matches!(c, '*' | '_' | '”' | '’' | '"');
    text.chars().take(3).take_while(|c| mark(*c)).map(char::len_utf8).sum()
}

#[cfg(test)]
mod tests {
    use super::Report;
    use crate::privacy::mask;

    /// Restores what a model makes of a text, piece by piece.
    fn restore(text: &str, answer: &str) -> (String, Report) {
        let (_, vault) = mask(&[text]).unwrap();
        let mut restorer = vault.restorer();
        let mut out = String::new();
        for c in answer.chars() {
            out.push_str(&restorer.push(&c.to_string()));
        }
        let (rest, report) = restorer.finish();
        (out + &rest, report)
    }

    #[track_caller]
    fn restores(text: &str, answer: &str, want: &str) {
        assert_eq!(restore(text, answer).0, want);
    }

    #[test]
    fn with_the_right_particle() {
        restores("010-1234-5676로 연락", "【전화1】로 연락", "010-1234-5676로 연락");
        restores("010-1234-5676 연락", "【전화1】로 연락", "010-1234-5676으로 연락");
        restores("성명: 김민수", "【성명1】은 **【성명1】**과 【성명1】이", "김민수는 **김민수**와 김민수가");
        restores("성명: 김민수", "【성명1】과장", "김민수과장");
    }

    #[test]
    fn known_variants_and_no_others() {
        restores(
            "성명: 김민수",
            "[성명1]은 <성명1>, [[성명1]], 【성명 1】, 【성명１】 【성명1님】은",
            "김민수는 김민수, 김민수, 김민수, 김민수 김민수님은",
        );
        restores("성명: 김민수", "성명1 (성명1) 【성멍1】 【성명2】", "성명1 (성명1) 【성멍1】 【성명2】");
    }

    #[test]
    fn never_in_links_or_code() {
        restores(
            "성명: 김민수",
            "https://a.kr/?q=【성명1】 `【성명1】` [성명1](x) ![](【성명1】)",
            "https://a.kr/?q=【성명1】 `【성명1】` [성명1](x) ![](【성명1】)",
        );
    }

    #[test]
    fn reports() {
        let (_, report) = restore("성명: 김민수, 010-1234-5678", "[성명1] 【성명1】 【계좌9】 `【성명1】`");
        assert_eq!(report.missing, ["【전화1】"]);
        assert_eq!(report.unknown, ["【계좌9】"]);
        assert_eq!(report.changed, ["[성명1]"]);
        assert_eq!(report.overused, ["【성명1】"]);
        assert_eq!(report.withheld, ["【성명1】"]);
    }
}
