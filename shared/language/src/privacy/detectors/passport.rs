//! 여권번호: M123A4567 by its form; older and foreign ones (M12345678, EJ1234567) only beside 여권.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Passport, find };

static CUES: Words = Words::new("여권 passport 旅券 护照 護照");

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for (at, group) in page.groups.iter().enumerate() {
        let letters = page.chars[..group.start].iter().rev().take(3).take_while(|c| c.is_ascii_alphabetic()).count();
        let start = group.start - letters;
        if letters > 2 || page.prev(start).is_some_and(|c| c.is_ascii_alphanumeric()) {
            continue;
        }
        if letters == 1 && group.len == 3 && modern(page, at, start) {
            let end = page.groups[at + 1].end;
            let kept = page.label(start) == Some(Label::Keep);
            if !kept || page.cued(start, end, Label::Of(Kind::Passport), &CUES) {
                found.push(Candidate { start, end, kind: Kind::Passport, score: Score::Cued });
            }
            continue;
        }
        let (start, end) = (spaced_letter(page, start, letters), group.end);
        // P4827163B: those of the Philippines end with a letter.
        let closing = letters == 1 && group.len == 7 && page.get(end).is_some_and(|c| c.is_ascii_uppercase());
        let end = end + usize::from(closing);
        let fits = matches!((letters.max(group.start - start), group.len), (1.., 7 | 8) | (0, 9));
        let free = page.get(end).is_none_or(|c| !(c.is_ascii_alphanumeric() || c == '-' && page.is_digit(end + 1)));
        if fits && free && page.cued(start, end, Label::Of(Kind::Passport), &CUES) {
            found.push(Candidate { start, end, kind: Kind::Passport, score: Score::Cued });
        }
    }
}

/// M 12345678: the letter one space or hyphen apart.
fn spaced_letter(page: &Page<'_>, start: usize, letters: usize) -> usize {
    let apart = letters == 0 && matches!(page.prev(start), Some(' ' | '-'));
    let letter = apart && start >= 2 && page.chars[start - 2].is_ascii_uppercase();
    let word = start >= 3 && page.chars[start - 3].is_ascii_alphanumeric();
    if letter && !word { start - 2 } else { start }
}

/// One letter of kind, three digits, a letter, four digits.
fn modern(page: &Page<'_>, at: usize, start: usize) -> bool {
    let first = page.chars[start].to_ascii_uppercase();
    let (one, two) = (page.groups[at], page.groups.get(at + 1));
    let Some(two) = two else { return false };
    matches!(first, 'M' | 'S' | 'R' | 'O' | 'D' | 'G' | 'T' | 'P')
        && two.len == 4
        && two.start == one.end + 1
        && page.chars[one.end].is_ascii_alphabetic()
        && page.get(two.end).is_none_or(|c| !c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn by_form_or_by_cue() {
        finds(Kind::Passport, "여권번호: M123A4567", &["M123A4567"]);
        finds(Kind::Passport, "M123A4567을 분실", &["M123A4567"]);
        finds(Kind::Passport, "여권 M12345678, Passport No. EJ1234567", &["M12345678", "EJ1234567"]);
        finds(Kind::Passport, "M70123456(여권번호)", &["M70123456"]);
        finds(Kind::Passport, "여권 P4827163B를 분실", &["P4827163B"]);
        keeps(Kind::Passport, "모델 번호 M60854475, 로트 M1234567");
    }
}
