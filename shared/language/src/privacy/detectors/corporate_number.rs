//! 법인등록번호 6-7, told from a 주민등록번호 by its cue and its court code.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::CorporateNumber, find };

static CUES: Words = Words::new("법인등록번호 법인번호 법인등록 법인no 등기번호");
const PARTS: &[char] = &['-', '.', '~', '·', '/'];
/// Kinds of corporations: 합명 … 유한책임, 민법법인, 특수법인 …
const KINDS: [u8; 10] = [11, 12, 13, 14, 15, 21, 22, 31, 41, 71];

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let last = if page.shaped(at, &[6, 7], PARTS) {
            at + 1
        } else if page.groups[at].len == 13 {
            at
        } else {
            continue;
        };
        let (start, end) = (page.groups[at].start, page.groups[last].end);
        let cue = page.cued(start, end, Label::Of(Kind::CorporateNumber), &CUES);
        let number = page.number(at, last);
        let court = (11..=28).contains(&(number[0] * 10 + number[1])) && KINDS.contains(&(number[4] * 10 + number[5]));
        if cue || last > at && court && page.alone(at, last) {
            let score = if cue || check(&number) { Score::Cued } else { Score::Likely };
            found.push(Candidate {
                start,
                end,
                kind: Kind::CorporateNumber,
                score: if cue { score } else { Score::Likely },
            });
        }
    }
}

/// The check digit of the registry; newer numbers may have none.
fn check(number: &[u8]) -> bool {
    let sum: u32 = number.iter().take(12).zip([1, 2].into_iter().cycle()).map(|(d, w)| u32::from(*d) * w).sum();
    (10 - sum % 10) % 10 == u32::from(number[12])
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn by_cue_or_court() {
        finds(Kind::CorporateNumber, "법인등록번호: 110111-1234567", &["110111-1234567"]);
        finds(Kind::CorporateNumber, "(주)한빛 110111-0000015", &["110111-0000015"]);
        keeps(Kind::CorporateNumber, "주민등록번호 850312-1234567");
    }
}
