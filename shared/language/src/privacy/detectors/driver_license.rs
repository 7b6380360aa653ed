//! 운전면허번호: RR-YY-NNNNNN-CC, also with the region's name (서울 04-123456-70); bare digits need a cue.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::DriverLicense, find };

static CUES: Words = Words::new("면허 운전면허 license");
const PARTS: &[char] = &['-', '.', '~', '·', '/'];
static REGIONS: Words = Words::new(
    "서울 부산 대구 인천 광주 대전 울산 세종 경기 경기남부 경기북부 강원 충북 충남 전북 전남 경북 경남 제주",
);

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let (last, named) = if page.shaped(at, &[2, 2, 6, 2], PARTS) {
            (at + 3, false)
        } else if page.shaped(at, &[2, 6, 2], PARTS) {
            (at + 2, true)
        } else if page.groups[at].len == 12 {
            (at, false)
        } else {
            continue;
        };
        let end = page.groups[last].end;
        let number = page.number(at, last);
        let start = if named { region(page, page.groups[at].start) } else { Some(page.groups[at].start) };
        let Some(start) = start else { continue };
        let cue = page.cued(start, end, Label::Of(Kind::DriverLicense), &CUES);
        let code = number[0] * 10 + number[1];
        let shaped = named || last > at && ((11..=28).contains(&code) && code != 27);
        if cue && (last > at || (11..=28).contains(&code)) || shaped && page.alone(at, last) {
            let score = if cue { Score::Cued } else { Score::Formed };
            found.push(Candidate { start, end, kind: Kind::DriverLicense, score });
        }
    }
}

/// Where the region's name before a number starts.
fn region(page: &Page<'_>, start: usize) -> Option<usize> {
    let end = page.chars[..start].iter().rposition(|c| !matches!(c, ' ' | '-' | ')' | '.'))? + 1;
    let name = REGIONS.iter().filter(|r| page.ends(end, r)).map(|r| r.chars().count()).max()?;
    (start - end <= 2).then_some(end - name)
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn codes_and_names_of_regions() {
        finds(Kind::DriverLicense, "면허번호 11-04-123456-70", &["11-04-123456-70"]);
        finds(Kind::DriverLicense, "서울 04-123456-70, 경기-04-123456-71", &["서울 04-123456-70", "경기-04-123456-71"]);
        finds(Kind::DriverLicense, "운전면허 280412345671입니다", &["280412345671"]);
        keeps(Kind::DriverLicense, "일련번호 280412345671");
        keeps(Kind::DriverLicense, "품번 04-123456-70");
    }
}
