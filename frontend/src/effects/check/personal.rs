//! Personal data in the document: a paragraph with some is read once more among its neighbours,
//! as the sender block of a letter (결문) and the head of a table decide what is the office's own.

use crate::effects::document::stars;
use crate::state::check::Checked;
use crate::words::check::KOREAN;
use language::finding::{Finding, Group, Level, Span};
use language::privacy::{Sensitive, detectors};
use std::collections::{HashMap, HashSet};

/// Paragraphs before and behind that are read along.
const AROUND: usize = 8;
/// Bytes of neighbours on each side.
const MOST: usize = 2_000;

/// What was found before, by text.
#[derive(Default)]
pub struct Personal {
    /// Paragraphs without personal data.
    clean: HashSet<String>,
    among: HashMap<String, Vec<Finding>>,
    /// What this run has asked for; the rest is forgotten after it.
    asked: (HashSet<String>, HashMap<String, Vec<Finding>>),
}

impl Personal {
    pub fn find(&mut self, checked: &[Checked], index: usize) -> Vec<Finding> {
        let text = &checked[index].paragraph.text;
        if self.clean.contains(text) || detectors::detect(text).iter().all(|s| s.weak) {
            self.asked.0.insert(text.clone());
            return Vec::new();
        }
        let (window, at) = window(checked, index);
        let key = format!("{at} {window}");
        let found = self.among.remove(&key).unwrap_or_else(|| {
            let place = Span::new(at, at + text.len());
            let found = detectors::detect(&window).into_iter().filter(|s| !s.weak && s.span.overlaps(place));
            found.map(|one| finding(text, one, place)).collect()
        });
        self.asked.1.insert(key, found.clone());
        found
    }

    /// Keeps what the last run has asked for.
    pub fn settle(&mut self) {
        (self.clean, self.among) = std::mem::take(&mut self.asked);
    }
}

/// A paragraph among its neighbours, and the byte where it begins there.
fn window(checked: &[Checked], index: usize) -> (String, usize) {
    let mut window = String::new();
    let mut at = 0;
    let last = (index + AROUND).min(checked.len() - 1);
    let mut bytes = 0;
    let mut first = index;
    while first > index.saturating_sub(AROUND) && bytes < MOST {
        first -= 1;
        bytes += checked[first].paragraph.text.len();
    }
    for (number, one) in checked[first..=last].iter().enumerate() {
        let behind = first + number > index;
        if behind && window.len() - at > MOST + checked[index].paragraph.text.len() {
            break;
        }
        if first + number == index {
            at = window.len();
        }
        window.push_str(&one.paragraph.text);
        window.push('\n');
    }
    (window, at)
}

fn finding(text: &str, one: Sensitive, place: Span) -> Finding {
    let start = one.span.start.max(place.start) - place.start;
    let span = Span::new(start, one.span.end.min(place.end) - place.start);
    let stops = one.kind.stops();
    Finding {
        rule: one.kind.word().into(),
        group: Group::Privacy,
        level: Level::Note,
        span,
        message: KOREAN.personal(stops).into(),
        fixes: if stops { vec![stars(text, span).with] } else { Vec::new() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::Paragraph;
    use std::rc::Rc;

    fn found(texts: &[&str]) -> Vec<(usize, String)> {
        let paragraph = |t: &&str| Paragraph { text: (*t).to_owned(), ..Paragraph::default() };
        let checked: Vec<Checked> =
            texts.iter().map(|t| Checked { paragraph: Rc::new(paragraph(t)), findings: Rc::default() }).collect();
        let mut personal = Personal::default();
        let first: Vec<_> = (0..checked.len()).map(|i| personal.find(&checked, i)).collect();
        personal.settle();
        let again: Vec<_> = (0..checked.len()).map(|i| personal.find(&checked, i)).collect();
        assert_eq!(first, again);
        let words = |(i, all): (usize, &Vec<Finding>)| {
            all.iter().map(|f| (i, f.span.of(texts[i]).to_owned())).collect::<Vec<_>>()
        };
        first.iter().enumerate().flat_map(words).collect()
    }

    #[test]
    fn an_identifier_is_found_in_its_own_paragraph() {
        let texts = ["가나다", "신청인 주민등록번호 900101-1234567", "끝."];
        assert_eq!(found(&texts), [(1, "900101-1234567".to_owned())]);
    }

    #[test]
    fn the_sender_block_is_the_offices_own() {
        let texts = [
            "가온시장",
            "주무관 김가온  환경정책과장 박다솜",
            "시행  환경정책과-1234(2026. 11. 23.)  접수",
            "우 12345  다솜도 가온시 중앙로 1 / http://www.gaon.go.kr",
            "전화 031-000-1234  팩스 031-000-1235 / kgaon@korea.kr / 공개",
        ];
        assert_eq!(found(&texts), []);
    }
}
