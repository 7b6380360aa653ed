//! IP addresses, version 4 and 6; version numbers and numbered headings are none.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Ip, find };

static CUES: Words = Words::new("ip 아이피 접속 서버 주소");
static VERSION: Words = Words::new("버전 version ver ver. v release 펌웨어 빌드");

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        four(page, at, found);
    }
    six(page, found);
}

fn four(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) {
    let Some(parts) = page.groups.get(at..at + 4) else { return };
    let dotted = parts.windows(2).all(|w| w[1].start == w[0].end + 1 && page.get(w[0].end) == Some('.'));
    if !dotted || parts.iter().any(|g| g.len > 3) {
        return;
    }
    let octets: Vec<u32> =
        (at..at + 4).map(|k| page.number(k, k).iter().fold(0, |n, d| n * 10 + u32::from(*d))).collect();
    let (start, end) = (parts[0].start, parts[3].end);
    let longer = page.get(end) == Some('.') && page.is_digit(end + 1) || page.prev(start) == Some('.');
    let before = page.before(start, 10);
    let version = VERSION.ends(&before) || page.label(start) == Some(Label::Keep);
    let local = octets[0] == 127 || octets[0] == 0 || octets[0] == 255;
    let cue = page.cued(start, end, Label::Of(Kind::Ip), &CUES);
    let dated = octets[0] <= 31 && octets[1] <= 31 && octets[2] <= 31 && octets[3] <= 31;
    if octets.iter().all(|o| *o <= 255) && !longer && !version && !local && (cue || !dated) {
        found.push(Candidate { start, end, kind: Kind::Ip, score: if cue { Score::Cued } else { Score::Formed } });
    }
}

/// Runs of hexadecimal groups and colons.
fn six(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let part = |c: char| c.is_ascii_hexdigit() || c == ':';
    let mut at = 0;
    while let Some(colon) = page.chars[at..].iter().position(|c| *c == ':').map(|i| at + i) {
        let start = colon - page.chars[at..colon].iter().rev().take_while(|c| part(**c)).count();
        let end = colon + page.chars[colon..].iter().take_while(|c| part(**c)).count();
        at = end;
        let run: String = page.chars[start..end].iter().collect();
        let run = run.trim_end_matches(':');
        let groups: Vec<&str> = run.split(':').collect();
        let edge = page.prev(start).is_none_or(|c| !c.is_ascii_alphanumeric());
        let full = groups.len() == 8 && groups.iter().all(|g| !g.is_empty());
        let short = run.contains("::") && groups.len() >= 4 && run.len() >= 6;
        if edge && (full || short) && groups.iter().all(|g| g.len() <= 4) {
            let end = start + run.chars().count();
            found.push(Candidate { start, end, kind: Kind::Ip, score: Score::Formed });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn both_versions() {
        finds(Kind::Ip, "접속 IP: 211.45.67.89에서", &["211.45.67.89"]);
        finds(
            Kind::Ip,
            "2001:db8:85a3:0:0:8a2e:370:7334, fe80::1ff:fe23:4567:890a",
            &["2001:db8:85a3:0:0:8a2e:370:7334", "fe80::1ff:fe23:4567:890a"],
        );
        keeps(Kind::Ip, "버전 10.6.22.1, 2025.3.12.1, 1.2.3.4항, 12:30:45, v211.45.67.89");
    }
}
