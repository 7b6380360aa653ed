//! 사업자등록번호 3-2-5. It is personal for a sole trader; the middle 81–88 is a legal person's and stays.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::BusinessNumber, find };

static CUES: Words = Words::new("사업자 brn");
const OTHER: &[&str] =
    &["관리번호", "문서번호", "등기", "고지", "물품", "일련번호", "계약번호", "공고", "송장", "인증번호", "허가번호"];
const PARTS: &[char] = &['-', '.', '~', '·', '/'];

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let last = if page.shaped(at, &[3, 2, 5], PARTS) {
            at + 2
        } else if page.groups[at].len == 10 {
            at
        } else {
            continue;
        };
        let (start, end) = (page.groups[at].start, page.groups[last].end);
        let cue = page.cued(start, end, Label::Of(Kind::BusinessNumber), &CUES);
        let number = page.number(at, last);
        let legal = (81..=88).contains(&(number[3] * 10 + number[4]));
        let before = page.before(start, 16);
        let other = page.label(start) == Some(Label::Keep) || OTHER.iter().any(|w| before.contains(w));
        if legal || !page.alone(at, last) && !cue {
            continue;
        }
        if cue || last > at && !other && number[0] > 0 {
            let score = if cue || check(&number) { Score::Cued } else { Score::Formed };
            found.push(Candidate { start, end, kind: Kind::BusinessNumber, score });
        }
    }
}

/// The check digit of the tax office.
fn check(number: &[u8]) -> bool {
    let sum: u32 = number.iter().zip([1, 3, 7, 1, 3, 7, 1, 3, 5]).map(|(d, w)| u32::from(*d) * w).sum();
    let sum = sum + u32::from(number[8]) * 5 / 10;
    (10 - sum % 10) % 10 == u32::from(number[9])
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn sole_traders_only() {
        finds(Kind::BusinessNumber, "사업자등록번호: 123-45-67890", &["123-45-67890"]);
        finds(Kind::BusinessNumber, "사업자번호 1234567890", &["1234567890"]);
        finds(Kind::BusinessNumber, "김가네(214-05-31234)", &["214-05-31234"]);
        keeps(Kind::BusinessNumber, "사업자등록번호 124-81-00998");
        keeps(Kind::BusinessNumber, "고객 수 1234567890명");
    }
}
