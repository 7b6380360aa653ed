//! 주민등록번호 and 외국인등록번호: YYMMDD-GXXXXXX. The check digit raises the score and never rejects: numbers given
//! out since 2020-10-05 have none. A number whose rest is starred counts as a birth date.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Rrn, find };

static CUES: Words = Words::new("주민등록번호 주민번호 주민등록 주민no 외국인등록 거소신고 rrn 민증 주민(외국인) 주번");
static CORPORATE: Words = Words::new("법인등록번호 법인번호 법인등록");
/// Runs of thirteen digits that are something else.
static OTHER: Words =
    Words::new("관리번호 바코드 상품 송장 등기 납부번호 고지 isbn 일련번호 주문 물품 가상계좌 승인 거래 시리얼");
const PARTS: &[char] = &['-', '.', '~', '·', '/', '*', '_'];

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.groups.len() {
        let last = if page.shaped(at, &[6, 7], PARTS) || page.shaped(at, &[6, 1, 6], PARTS) && spaced(page, at) {
            at + if page.groups[at + 1].len == 7 { 1 } else { 2 }
        } else if page.groups[at].len == 13 {
            at
        } else {
            starred(page, at, found);
            continue;
        };
        if let Some((kind, score)) = judge(page, at, last) {
            found.push(Candidate { start: page.groups[at].start, end: page.groups[last].end, kind, score });
        }
    }
}

fn spaced(page: &Page<'_>, at: usize) -> bool {
    page.gap(at).is_some() && page.gap(at + 1).is_some_and(|g| g.len() <= 1)
}

fn judge(page: &Page<'_>, at: usize, last: usize) -> Option<(Kind, Score)> {
    let number = page.number(at, last);
    let (start, end) = (page.groups[at].start, page.groups[last].end);
    let kind = if matches!(number[6], 5..=8) { Kind::Frn } else { Kind::Rrn };
    let label = page.label(start);
    let before = page.before(start, 24);
    let near = |words: &Words| words.last_in(&before);
    let labelled = matches!(label, Some(Label::Of(Kind::Rrn | Kind::Frn)));
    let (own, corporate) = (near(&CUES), near(&CORPORATE));
    if labelled || own.is_some() && own > corporate {
        return Some((kind, Score::Cued));
    }
    if corporate.is_some() || label == Some(Label::Of(Kind::CorporateNumber)) || !page.alone(at, last) {
        return None;
    }
    if !plausible(&number) {
        return None;
    }
    let bare = at == last;
    let other = label == Some(Label::Keep) || OTHER.within(&before) || page.after(end, 3).starts_with('원');
    if bare && other && !check(&number) {
        return None;
    }
    let check = check(&number);
    Some((kind, if check || !bare { Score::Cued } else { Score::Formed }))
}

/// Whether date and century fit a person who may be alive.
fn plausible(number: &[u8]) -> bool {
    let year = number[0] * 10 + number[1];
    let century = match number[6] {
        1 | 2 | 5 | 6 => year >= 15,
        3 | 4 | 7 | 8 => year <= 40,
        _ => year >= 80,
    };
    century && date(number)
}

/// Month and day of YYMMDD.
fn date(number: &[u8]) -> bool {
    let (month, day) = (number[2] * 10 + number[3], number[4] * 10 + number[5]);
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=last).contains(&day)
}

/// The check digit of numbers given out before October 2020; foreigners' numbers use 13 instead of 11.
fn check(number: &[u8]) -> bool {
    let sum: u32 = number.iter().zip([2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]).map(|(d, w)| u32::from(*d) * w).sum();
    let from = if matches!(number[6], 5..=8) { 13 } else { 11 };
    number.get(12).is_some_and(|last| (from - sum % 11) % 10 == u32::from(*last))
}

/// 850312-1 and 850312-1******: birth date and sex.
fn starred(page: &Page<'_>, at: usize, found: &mut Vec<Candidate>) {
    let two = page.groups.get(at + 1);
    let (Some(two), Some(gap)) = (two, page.gap(at)) else { return };
    let star = |c: char| matches!(c, '*' | '○' | '●' | 'X' | 'x' | '#' | '•' | '·' | '◯' | 'O' | '_' | '■' | '□');
    if page.groups[at].len != 6
        || two.len > 3
        || !gap.iter().all(|c| matches!(c, '-' | ' ' | '.'))
        || !gap.contains(&'-')
    {
        return;
    }
    let mut number = page.number(at, at);
    number.extend(page.number(at + 1, at + 1));
    let stars = page.chars[two.end..].iter().take_while(|c| star(**c)).count();
    let alone = !page.is_digit(two.end + stars)
        && page.prev(page.groups[at].start).is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-');
    let whole = stars + two.len >= 5 || stars == 0 && two.len == 1 && page.get(two.end) != Some('-');
    if alone && whole && plausible(&number) {
        let (start, end) = (page.groups[at].start, two.end + stars);
        found.push(Candidate { start, end, kind: Kind::BirthDate, score: Score::Cued });
    }
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn every_way_of_writing() {
        for number in [
            "850312-1234567",
            "850312–1234567",
            "850312 - 1234567",
            "8503121234567",
            "８５０３１２－１２３４５６７",
            "850312.1234567",
            "8 5 0 3 1 2 - 1 2 3 4 5 6 7",
        ] {
            finds(Kind::Rrn, &format!("본인({number})은"), &[number]);
        }
        finds(Kind::Rrn, "주민번호 851399-1234567", &["851399-1234567"]);
        finds(Kind::Frn, "외국인 900101-5123456, 010101 8123456", &["900101-5123456", "010101 8123456"]);
        finds(Kind::BirthDate, "홍길동(850312-1******), 900101-2", &["850312-1******", "900101-2"]);
        finds(Kind::Rrn, "901010-1234567, 850312-2345678", &["901010-1234567", "850312-2345678"]);
    }

    #[test]
    fn other_numbers_stay() {
        keeps(Kind::Rrn, "법인등록번호 110111-1234567");
        keeps(Kind::Rrn, "관리번호 2025112233445 문서");
        keeps(Kind::Rrn, "상품 바코드 8801234567893");
        keeps(Kind::Rrn, "851332-1234567");
    }
}
