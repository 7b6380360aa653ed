//! Puts the values back into an answer while it streams, with particles that agree.

use super::Entry;
use crate::text::particle;

/// Characters kept back after a label, so that its particle is whole.
const TAIL: usize = 9;
const OPEN: char = '【';
const CLOSE: char = '】';
/// A bracket that has not closed after so many characters is no label.
const LONGEST: usize = 18;

/// What came back and what did not.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Report {
    pub missing: Vec<String>,
    pub unknown: Vec<String>,
}

/// One answer on its way back.
pub struct Restorer<'v> {
    entries: &'v [Entry],
    held: String,
    seen: Vec<bool>,
    unknown: Vec<String>,
}

impl<'v> Restorer<'v> {
    pub(super) fn new(entries: &'v [Entry]) -> Self {
        Self { entries, held: String::new(), seen: vec![false; entries.len()], unknown: Vec::new() }
    }

    /// Takes a piece and gives what is certain by now.
    pub fn push(&mut self, piece: &str) -> String {
        self.held.push_str(piece);
        self.drain(false)
    }

    /// Gives what is held back: a border, such as the end of a paragraph, over which no particle reaches.
    pub fn flush(&mut self) -> String {
        self.drain(true)
    }

    /// Gives the rest and says which placeholders were lost or unknown.
    pub fn finish(mut self) -> (String, Report) {
        let rest = self.drain(true);
        let missing = self.entries.iter().zip(&self.seen).filter(|(_, seen)| !**seen);
        let missing = missing.map(|(e, _)| e.label.clone()).collect();
        (rest, Report { missing, unknown: self.unknown })
    }

    fn drain(&mut self, last: bool) -> String {
        let mut out = String::new();
        loop {
            let Some(open) = self.held.find(OPEN) else {
                out.push_str(&std::mem::take(&mut self.held));
                return out;
            };
            out.extend(self.held.drain(..open));
            let Some(close) = self.held.find(CLOSE) else {
                if !last && self.held.chars().count() <= LONGEST {
                    return out;
                }
                out.extend(self.held.drain(..OPEN.len_utf8()));
                continue;
            };
            let end = close + CLOSE.len_utf8();
            let Some(index) = self.entries.iter().position(|e| e.label == self.held[..end]) else {
                self.unknown.push(self.held[..end].to_owned());
                out.extend(self.held.drain(..end));
                continue;
            };
            if !last && self.held[end..].chars().count() < TAIL {
                return out;
            }
            self.seen[index] = true;
            let value = &self.entries[index].value;
            out.push_str(value);
            let agreed = particle::agree(value, &self.held[end..]);
            self.held.drain(..end);
            if let Some((form, len)) = agreed {
                out.push_str(form);
                self.held.drain(..len);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::privacy::mask;
    use proptest::prelude::*;

    #[test]
    fn restores_with_the_right_particle() {
        let (_, vault) = mask(&["010-1234-5676로 연락"]).unwrap();
        let mut restorer = vault.restorer();
        let mut out = restorer.push("【전화1】로 연락");
        let (rest, report) = restorer.finish();
        out.push_str(&rest);
        assert_eq!(out, "010-1234-5676으로 연락");
        assert_eq!(report.missing, Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn chunking_changes_nothing(cuts in proptest::collection::vec(0usize..60, 0..8)) {
            let (masked, vault) = mask(&["문의 010-1234-5678 또는 a@b.kr 로, 【참고】 하십시오."]).unwrap();
            let whole: Vec<char> = masked[0].as_str().chars().collect();
            let mut cuts: Vec<usize> = cuts.into_iter().filter(|c| *c < whole.len()).collect();
            cuts.extend([0, whole.len()]);
            cuts.sort_unstable();
            let mut restorer = vault.restorer();
            let mut out = String::new();
            for pair in cuts.windows(2) {
                out.push_str(&restorer.push(&whole[pair[0]..pair[1]].iter().collect::<String>()));
            }
            out.push_str(&restorer.finish().0);
            prop_assert_eq!(out, "문의 010-1234-5678 또는 a@b.kr 로, 【참고】 하십시오.");
        }
    }
}
