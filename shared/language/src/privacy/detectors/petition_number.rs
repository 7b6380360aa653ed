//! 민원 접수번호 of the national petition system: 1AA-2504-1234567; other numbers only beside their label.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score};

pub const DETECTOR: Detector = Detector { kind: Kind::PetitionNumber, find };

const CUES: &[&str] =
    &["민원번호", "민원접수번호", "민원신청번호", "국민신문고접수번호", "국민신문고신청번호", "신청번호", "접수번호"];

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        coded(page, at, found);
        labelled(page, at, found);
    }
}

/// A digit, two letters, year and month, serial number.
fn coded(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) {
    let group = page.groups[at];
    let letters = (group.end..group.end + 2).all(|i| page.get(i).is_some_and(|c| c.is_ascii_alphabetic()));
    if group.len != 1 || !letters || page.prev(group.start).is_some_and(|c| c.is_ascii_alphanumeric()) {
        return;
    }
    let Some(next) = page.groups.get(at + 1) else { return };
    let parts = |from: usize, to: usize| {
        to - from <= 3 && page.chars[from..to].iter().all(|c| matches!(c, '-' | ' ' | '.' | '_' | '/'))
    };
    if !parts(group.end + 2, next.start) {
        return;
    }
    let last = match next.len {
        9..=12 => at + 1,
        4 if page.groups.get(at + 2).is_some_and(|g| (5..=8).contains(&g.len) && parts(next.end, g.start)) => at + 2,
        _ => return,
    };
    let end = page.groups[last].end;
    found.push(Candidate { start: group.start, end, kind: Kind::PetitionNumber, score: Score::Cued });
}

/// Seven or more digits beside 접수번호; 제2025-12호 is a notice, not a petition.
fn labelled(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) {
    let start = page.groups[at].start;
    if page.prev(start).is_some_and(|c| c == '제' || c == '-' || c.is_ascii_alphabetic()) {
        return;
    }
    let mut last = at;
    while page.gap(last).is_some_and(|g| g == ['-']) && last < at + 3 {
        last += 1;
    }
    let digits = page.number(at, last).len();
    let end = page.groups[last].end;
    if digits < 7 || matches!(page.get(end), Some('호' | '원' | '건' | '명')) {
        return;
    }
    let before = page.before(start, 14);
    let cue = CUES.iter().any(|w| before.trim_end_matches([':', '(', '은', '는', '-', ')']).ends_with(w));
    if cue || page.label(start) == Some(Label::Of(Kind::PetitionNumber)) {
        found.push(Candidate { start, end, kind: Kind::PetitionNumber, score: Score::Formed });
    }
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn coded_and_labelled() {
        finds(Kind::PetitionNumber, "접수번호 1AA-2504-1234567 민원", &["1AA-2504-1234567"]);
        finds(Kind::PetitionNumber, "2BA 2504 0123456, 1AA25041234567", &["2BA 2504 0123456", "1AA25041234567"]);
        finds(Kind::PetitionNumber, "접수번호: 20250312001", &["20250312001"]);
        keeps(Kind::PetitionNumber, "접수번호 제2025-123호, 접수번호 2025-12");
    }
}
