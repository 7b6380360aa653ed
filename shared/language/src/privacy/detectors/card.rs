//! 카드번호: 4-4-4-4 (domestic ones start with 9), American Express 4-6-5. Luhn raises the score.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Card, find };

static CUES: Words = Words::new("카드 card 결제");
static OTHER: Words =
    Words::new("가상계좌 관리번호 등기 납부번호 고지번호 승인번호 거래번호 일련번호 쿠폰 송장 바코드 고객번호 지로");
const PARTS: &[char] = &['-', '.', '~', '·', '/'];

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let last = if page.shaped(at, &[4, 4, 4, 4], PARTS) {
            at + 3
        } else if page.shaped(at, &[4, 6, 5], PARTS) {
            at + 2
        } else if matches!(page.groups[at].len, 15 | 16) {
            at
        } else {
            starred(page, at, found);
            continue;
        };
        let (start, end) = (page.groups[at].start, page.groups[last].end);
        let cue = page.cued(start, end, Label::Of(Kind::Card), &CUES);
        let before = page.before(start, 20);
        let other = page.label(start) == Some(Label::Keep) || OTHER.within(&before);
        if other && !cue || !page.alone(at, last) {
            continue;
        }
        let number = page.number(at, last);
        let issuer = matches!(number[0], 3..=6 | 9);
        if cue || luhn(&number) && issuer || last > at && issuer {
            found.push(Candidate {
                start,
                end,
                kind: Kind::Card,
                score: if cue { Score::Cued } else { Score::Formed },
            });
        }
    }
}

/// 1234-56**-****-7890.
fn starred(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) {
    let group = page.groups[at];
    let part = |c: char| c.is_ascii_digit() || matches!(c, '*' | '-' | 'X' | 'x' | '●' | '○');
    let len = page.chars[group.start..].iter().take(19).take_while(|c| part(**c)).count();
    let run = &page.chars[group.start..group.start + len];
    let stars = run.iter().filter(|c| **c != '-' && !c.is_ascii_digit()).count();
    let hyphens = run.iter().filter(|c| **c == '-').count();
    if group.len == 4 && len == 19 && hyphens == 3 && stars >= 4 {
        let (start, end) = (group.start, group.start + len);
        found.push(Candidate { start, end, kind: Kind::Card, score: Score::Formed });
    }
}

/// Luhn's check (ISO/IEC 7812-1).
fn luhn(number: &[u8]) -> bool {
    let double = |d: u8| if d > 4 { d * 2 - 9 } else { d * 2 };
    let sum: u32 =
        number.iter().rev().enumerate().map(|(i, d)| u32::from(if i % 2 == 1 { double(*d) } else { *d })).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn groups_and_bare() {
        finds(Kind::Card, "9410-1234-5678-9012로 결제", &["9410-1234-5678-9012"]);
        finds(Kind::Card, "카드번호 4111111111111111", &["4111111111111111"]);
        finds(Kind::Card, "3782 822463 10005", &["3782 822463 10005"]);
        finds(Kind::Card, "5310-12**-****-7890", &["5310-12**-****-7890"]);
        keeps(Kind::Card, "전자납부번호 1234-5678-9012-3456");
    }
}
