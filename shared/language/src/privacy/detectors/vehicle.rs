//! 차량번호: 12가3456, 123가4567, with region, of motorcycles (경기 수원 가 1234) and of diplomats (외교 012-345).

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Vehicle, find };

/// The syllables of plates (자동차등록번호판 고시): private, commercial, delivery, rented.
const USES: &str = "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호육공해국합";
/// Syllables that are words after a number as well (제12조, 30도, 10호).
const WORDS: &str = "조도로호수주부구해공하사오보고우자배모라";
static CUES: Words = Words::new(
    "차량 차는 차가 차를 차: 차주 차번호 번호판 자동차 주차 승용 견인 단속 운전 트럭 택시 이륜 오토바이 과태료 위반 차주 화물 렌트 운행 승합",
);
static REGIONS: Words =
    Words::new("서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주");
static DIPLOMATIC: Words = Words::new("외교 준외 영사 준영 국기 협정 대표 임시");
const UNITS: &str = "년월일원억만천명건개호번회점시분초㎡㎏%";

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        if let Some((start, end, score)) =
            plate(page, at).or_else(|| motorcycle(page, at)).or_else(|| diplomat(page, at))
        {
            found.push(Candidate { start, end, kind: Kind::Vehicle, score });
        }
    }
}

/// The use syllable between two places, spaces around it allowed; and whether it had spaces.
fn used(page: &Page<'_>, from: usize, to: usize) -> Option<(char, bool)> {
    let inner: Vec<char> = page.chars[from..to].iter().copied().filter(|c| *c != ' ').collect();
    match inner[..] {
        [c] if USES.contains(c) && to - from <= 4 => Some((c, to - from > 1)),
        _ => None,
    }
}

fn region(page: &Page<'_>, start: usize) -> Option<usize> {
    let end = page.skip_back(start);
    let name = REGIONS.iter().find(|r| page.ends(end, r))?;
    let from = end - name.chars().count();
    (start - end <= 2 && page.prev(from).is_none_or(|c| !crate::text::hangul::is_syllable(c))).then_some(from)
}

fn plate(page: &Page<'_>, at: usize) -> Option<(usize, usize, Score)> {
    let (one, two) = (page.groups[at], page.groups.get(at + 1)?);
    let (c, apart) = used(page, one.end, two.start)?;
    if two.len != 4 || one.len > 3 || page.get(one.start.wrapping_sub(1)) == Some('제') {
        return None;
    }
    let home = region(page, one.start);
    let edge = page.prev(one.start).is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-' && c != '.');
    if one.len == 1 && home.is_none() || !edge {
        return None;
    }
    let start = home.unwrap_or(one.start);
    let cue = page.label(start) == Some(Label::Of(Kind::Vehicle))
        || CUES.iter().any(|w| page.before(start, 40).contains(w) || page.after(two.end, 20).contains(w));
    let unit = page.get(two.end).is_some_and(|c| UNITS.contains(c) || c == ',' && page.is_digit(two.end + 1));
    let wordy = WORDS.contains(c) && apart;
    let sure = cue || home.is_some();
    (sure || !unit && !wordy).then_some((start, two.end, if sure { Score::Cued } else { Score::Formed }))
}

/// Region, town, syllable, four digits.
fn motorcycle(page: &Page<'_>, at: usize) -> Option<(usize, usize, Score)> {
    let group = page.groups[at];
    let end = page.skip_back(group.start);
    if group.len != 4 || group.start - end > 2 || !page.prev(end).is_some_and(|c| USES.contains(c)) {
        return None;
    }
    let town_end = page.skip_back(end - 1);
    let town =
        page.chars[..town_end].iter().rev().take(7).take_while(|c| crate::text::hangul::is_syllable(**c)).count();
    for len in (2..=town.min(4)).rev() {
        let start = town_end - len;
        if let Some(from) = region(page, start) {
            return Some((from, group.end, Score::Cued));
        }
    }
    None
}

fn diplomat(page: &Page<'_>, at: usize) -> Option<(usize, usize, Score)> {
    let start = page.skip_back(page.groups[at].start);
    let name = DIPLOMATIC.iter().find(|w| page.ends(start, w))?;
    let from = start - name.chars().count();
    let shape = page.shaped(at, &[3, 3], &['-']) && page.alone(at, at + 1);
    let edge = page.prev(from).is_none_or(|c| !crate::text::hangul::is_syllable(c));
    (shape && edge).then(|| (from, page.groups[at + 1].end, Score::Cued))
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn plates() {
        finds(Kind::Vehicle, "12가3456, 123가4567 차량", &["12가3456", "123가4567"]);
        finds(Kind::Vehicle, "서울12바3456 택시와 경기 30 아 1234", &["서울12바3456", "경기 30 아 1234"]);
        finds(Kind::Vehicle, "이륜차 경기 수원 가 1234, 서울강남나5678", &["경기 수원 가 1234", "서울강남나5678"]);
        finds(Kind::Vehicle, "외교 012-345 차량", &["외교 012-345"]);
        finds(Kind::Vehicle, "차량 12 호 3456이", &["12 호 3456"]);
    }

    #[test]
    fn counts_stay() {
        keeps(Kind::Vehicle, "10월2024, 35개1200, 제12조 2025, 10조5000억, 2025가1234, 30도 2000");
    }
}
