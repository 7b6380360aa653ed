//! 건강보험증번호: eleven digits or 1-10, first digit 1, 2, 5, 7 or 8, only beside its cue.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::HealthInsurance, find };

static CUES: Words = Words::new("증번호 건강보험 보험증 의료보험");

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let last = if page.shaped(at, &[1, 10], &['-', '.', '~']) {
            at + 1
        } else if page.groups[at].len == 11 {
            at
        } else {
            continue;
        };
        let (start, end) = (page.groups[at].start, page.groups[last].end);
        let first = page.number(at, last)[0];
        if first > 0 && page.alone(at, last) && page.cued(start, end, Label::Of(Kind::HealthInsurance), &CUES) {
            found.push(Candidate { start, end, kind: Kind::HealthInsurance, score: Score::Cued });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn beside_its_cue() {
        finds(Kind::HealthInsurance, "건강보험증번호 12345678901", &["12345678901"]);
        finds(Kind::HealthInsurance, "증번호: 5-1234567890", &["5-1234567890"]);
        keeps(Kind::HealthInsurance, "관리번호 12345678901");
    }
}
