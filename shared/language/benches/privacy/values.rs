//! Generated values: nothing here belongs to anybody. Every kind in the ways in which people write it.

mod lists;
mod rng;

use crate::gold::Gold;
use language::privacy::Kind;
use lists::*;
pub use rng::Rng;

/// A person, kept over the document.
#[derive(Clone)]
struct Person {
    surname: String,
    given: String,
}

pub struct Values {
    rng: Rng,
    people: Vec<(String, Person)>,
    kept: Vec<(String, String)>,
}

impl Values {
    pub fn new(rng: Rng) -> Self {
        Self { rng, people: Vec::new(), kept: Vec::new() }
    }

    /// The kind and the value of a slot such as `phone`, `name/1`, `name/1.given`; `phone/1` is the same number again.
    pub fn personal(&mut self, slot: &str) -> (Kind, String) {
        let (kind, key) = slot.split_once('/').unwrap_or((slot, ""));
        if kind == "name" {
            return (Kind::Name, self.name(key));
        }
        if let Some((_, value)) = self.kept.iter().find(|(k, _)| !key.is_empty() && k == slot) {
            return (kind_of(kind), value.clone());
        }
        let value = self.value(kind);
        self.kept.push((slot.to_owned(), value.clone()));
        (kind_of(kind), value)
    }

    fn name(&mut self, key: &str) -> String {
        let (who, form) = key.split_once('.').unwrap_or((key, ""));
        match form {
            "foreign" => return self.rng.pick(FOREIGN).to_owned(),
            "china" => return self.rng.pick(CHINA).to_owned(),
            _ => {}
        }
        let person = self.person(who, matches!(form, "hanja" | "roman"), matches!(form, "given"));
        let Person { surname, given } = person;
        match form {
            "given" => given,
            "spaced" => format!("{surname}{given}").chars().map(|c| c.to_string()).collect::<Vec<_>>().join(" "),
            "apart" => format!("{surname} {given}"),
            "hanja" => {
                let head = HANJA.iter().find(|(s, _)| *s == surname).map_or("金", |h| h.1);
                format!(
                    "{head}{}",
                    self.rng.pick(&["民洙", "英姬", "哲秀", "志勳", "瑞姸", "美京", "在鎬", "東賢", "恩珠", "順子"])
                )
            }
            "roman" => {
                let head = ROMAN.iter().find(|(s, _)| *s == surname).map_or("Kim", |h| h.1);
                let given = self.rng.pick(ROMAN_GIVEN);
                match self.rng.below(4) {
                    0 => format!("{head} {given}").to_uppercase(),
                    1 => format!("{given} {head}"),
                    _ => format!("{head} {given}"),
                }
            }
            _ => format!("{surname}{given}"),
        }
    }

    /// The person of that number in this document; `listed` ones have a surname with 한자 and Latin forms.
    fn person(&mut self, who: &str, listed: bool, long: bool) -> Person {
        if let Some((_, person)) = self.people.iter().find(|(k, _)| !who.is_empty() && k == who) {
            return person.clone();
        }
        let surnames: Vec<&str> = SURNAMES.split(' ').collect();
        let given: Vec<&str> = GIVEN.split(' ').filter(|g| !long || g.chars().count() == 2).collect();
        let surname =
            if listed { HANJA[self.rng.below(HANJA.len())].0 } else { surnames[self.rng.below(surnames.len())] };
        let person = Person { surname: surname.to_owned(), given: self.rng.pick(&given).to_owned() };
        self.people.push((who.to_owned(), person.clone()));
        person
    }

    fn value(&mut self, kind: &str) -> String {
        let r = &mut self.rng;
        match kind {
            "rrn" => identity(r, &[1, 2, 3, 4]),
            "frn" => identity(r, &[5, 6, 7, 8]),
            "passport" => match r.below(3) {
                0 => format!("M{}{}{}", r.digits(3), char::from(b'A' + r.below(26) as u8), r.digits(4)),
                1 => format!("M{}", r.digits(8)),
                _ => format!("{}{}", r.pick(&["EJ", "G", "C", "PS"]), r.digits(8).replace('0', "3"))
                    .chars()
                    .take(9)
                    .collect(),
            },
            "driver" => match r.below(3) {
                0 => format!(
                    "{} {}-{}-{}",
                    r.pick(&["서울", "경기", "부산", "전북"]),
                    r.digits(2),
                    r.digits(6),
                    r.digits(2)
                ),
                _ => format!("{}-{}-{}-{}", 11 + r.below(15), r.digits(2), r.digits(6), r.digits(2)),
            },
            "phone" => mobile(r),
            "tel" => {
                let area = r.pick(&["02", "031", "032", "051", "053", "042", "062", "033", "041", "055", "061", "064"]);
                let middle = 200 + r.below(799);
                match r.below(6) {
                    0 => format!("({area}){middle}-{}", r.digits(4)),
                    1 => format!("{area}){middle}-{}", r.digits(4)),
                    2 => format!("{area}.{middle}.{}", r.digits(4)),
                    3 => format!("{area}{middle}{}", r.digits(4)),
                    _ => format!("{area}-{middle}-{}", r.digits(4)),
                }
            }
            "netphone" => match r.below(3) {
                0 => format!("070-{}-{}", 7000 + r.below(999), r.digits(4)),
                1 => format!("0504-{}-{}", 2000 + r.below(7999), r.digits(4)),
                _ => format!("0507-{}-{}", 1300 + r.below(99), r.digits(4)),
            },
            "email" => {
                let (local, host) = (r.pick(LOCALS), r.pick(MAILS));
                match r.below(8) {
                    0 => {
                        format!("{local} 골뱅이 {}", r.pick(&["네이버 닷컴", "지메일 닷컴", "naver.com", "다음 점 넷"]))
                    }
                    _ => format!("{local}@{host}"),
                }
            }
            "account" => account(r),
            "card" => match r.below(4) {
                0 => format!("9{} {} {} {}", r.digits(3), r.digits(4), r.digits(4), r.digits(4)),
                1 => luhn(r),
                _ => format!(
                    "{}{}-{}-{}-{}",
                    r.pick(&["4", "5", "9", "9", "3"]),
                    r.digits(3),
                    r.digits(4),
                    r.digits(4),
                    r.digits(4)
                ),
            },
            "business" => format!("{}-{:02}-{}", 100 + r.below(800), 1 + r.below(79), r.digits(5)),
            "corporate" => format!("{}-{}", r.pick(&["110111", "134511", "180111", "131111", "200111"]), r.digits(7)),
            "insurance" => format!("{}{}{}", r.pick(&["1", "2", "5", "7", "8"]), r.pick(&["", "-"]), r.digits(10)),
            "car" => match r.below(6) {
                0 => format!("{} {} {}", 10 + r.below(60), r.pick(&["가", "너", "도", "루", "머"]), r.digits(4)),
                1 => format!(
                    "{}{}{}{}",
                    r.pick(&["서울", "경기", "부산"]),
                    30 + r.below(60),
                    r.pick(&["바", "사", "아", "자"]),
                    r.digits(4)
                ),
                2 => format!("{}{} {}", 100 + r.below(600), r.pick(&["가", "나", "더", "러", "보", "수"]), r.digits(4)),
                _ => format!(
                    "{}{}{}",
                    10 + r.below(680),
                    r.pick(&[
                        "가", "나", "다", "라", "마", "거", "너", "더", "러", "버", "서", "어", "저", "고", "노", "도",
                        "로", "모", "소", "오", "조", "구", "누", "두", "루", "무", "부", "수", "우", "주", "하", "허",
                        "호"
                    ]),
                    r.digits(4)
                ),
            },
            "moto" => format!(
                "{} {} {} {}",
                r.pick(&["경기", "서울", "전남"]),
                r.pick(&["수원", "강남", "여수", "성남"]),
                r.pick(&["가", "나", "다", "라"]),
                r.digits(4)
            ),
            "address" => address(r),
            "road" => format!("{} {}", r.pick(ROADS), 1 + r.below(400)),
            "lot" => format!(
                "{} {} {}{}{}",
                r.pick(CITIES),
                r.pick(VILLAGES),
                if r.below(6) == 0 { "산 " } else { "" },
                10 + r.below(900),
                ["", "-12", "-3번지", "번지"][r.below(4)]
            ),
            "flat" => flat(r),
            "postal" => format!("{:02}{}", 1 + r.below(63), r.digits(3)),
            "birth" => birth(r),
            "ip" => format!("{}.{}.{}.{}", 32 + r.below(90), 40 + r.below(200), r.below(250), 1 + r.below(250)),
            "petition" => format!(
                "{}-{}{:02}-{}",
                r.pick(&["1AA", "2AA", "1BA", "2BA"]),
                24 + r.below(3),
                1 + r.below(12),
                r.digits(7)
            ),
            other => panic!("no such kind: {other}"),
        }
    }

    /// Values of the office and of things; they stay.
    pub fn office(&mut self, kind: &str) -> String {
        let r = &mut self.rng;
        match kind {
            "tel" => format!("031-{}-{}", r.pick(&["228", "481", "8008", "590"]), r.digits(4)),
            "hotline" => r.pick(&["1588-1234", "1577-0120", "1899-7711", "120", "1345", "1600-3333"]).to_owned(),
            "mail" => format!(
                "{}@{}",
                r.pick(&["hong", "minwon", "kimcs", "road1"]),
                r.pick(&["korea.kr", "suwon.go.kr", "gg.go.kr"])
            ),
            "official" => format!(
                "{}{}",
                r.pick(&["김", "이", "박", "최", "정", "조", "한"]),
                r.pick(&["민재", "수정", "동욱", "현아", "재훈", "은선", "태영"])
            ),
            "document" => format!("{}-{}", r.pick(DEPARTMENTS), 100 + r.below(30000)),
            "department" => r.pick(DEPARTMENTS).to_owned(),
            "date" => format!("202{}. {}. {}.", 3 + r.below(3), 1 + r.below(12), 1 + r.below(28)),
            "isodate" => format!("202{}-{:02}-{:02}", 3 + r.below(3), 1 + r.below(12), 1 + r.below(28)),
            "amount" => format!("{},{}{}0원", 1 + r.below(900), 1 + r.below(9), r.digits(1)),
            "case" => format!(
                "202{}{}{}",
                r.below(6),
                r.pick(&["가단", "구합", "나", "고단", "카합", "타경"]),
                1000 + r.below(90000)
            ),
            "manage" => format!("{}-{}-{}", r.digits(4), r.digits(4), r.digits(5)),
            "virtual" => format!("{}-{}-{}", r.digits(6), r.digits(2), r.digits(6)),
            "pay" => r.digits(19),
            "lotnumber" => format!("M{}", r.digits(8)),
            "notice" => format!("제2025-{}호", 1 + r.below(2000)),
            other => panic!("no such office value: {other}"),
        }
    }

    /// Some documents come decomposed, in full width, with other hyphens or with invisible characters.
    pub fn noise(&mut self, text: &mut String, gold: &mut [Gold]) {
        let choice = self.rng.below(14);
        let change: fn(char) -> Vec<char> = match choice {
            0 => decompose,
            1 => |c| vec![if c.is_ascii_digit() { char::from_u32(c as u32 + 0xfee0).unwrap_or(c) } else { c }],
            2 => |c| vec![if c == '-' { '\u{2013}' } else { c }],
            3 => |c| if c == '-' { vec!['\u{200b}', '-'] } else { vec![c] },
            4 => |c| vec![if c == ' ' { '\u{a0}' } else { c }],
            _ => return,
        };
        let mut out = String::with_capacity(text.len() * 2);
        let mut moved = Vec::with_capacity(text.len() + 1);
        for (at, c) in text.char_indices() {
            moved.resize(at + 1, out.len());
            out.extend(change(c));
        }
        moved.resize(text.len() + 1, out.len());
        for one in gold {
            (one.start, one.end) = (moved[one.start], moved[one.end]);
        }
        *text = out;
    }
}

fn kind_of(kind: &str) -> Kind {
    match kind {
        "rrn" => Kind::Rrn,
        "frn" => Kind::Frn,
        "passport" => Kind::Passport,
        "driver" => Kind::DriverLicense,
        "phone" | "tel" | "netphone" => Kind::Phone,
        "email" => Kind::Email,
        "account" => Kind::Account,
        "card" => Kind::Card,
        "business" => Kind::BusinessNumber,
        "corporate" => Kind::CorporateNumber,
        "insurance" => Kind::HealthInsurance,
        "car" | "moto" => Kind::Vehicle,
        "address" | "road" | "lot" | "flat" => Kind::Address,
        "postal" => Kind::PostalCode,
        "birth" => Kind::BirthDate,
        "ip" => Kind::Ip,
        _ => Kind::PetitionNumber,
    }
}

fn date(r: &mut Rng) -> (usize, usize, usize) {
    (1940 + r.below(68), 1 + r.below(12), 1 + r.below(28))
}

fn identity(r: &mut Rng, sexes: &[u8]) -> String {
    let (year, month, day) = date(r);
    let century = usize::from(year >= 2000) * 2;
    let sex = sexes[century + r.below(2)];
    let part = ["-", "-", "-", "-", " - ", "", " ", "–", "."][r.below(9)];
    format!("{:02}{month:02}{day:02}{part}{sex}{}", year % 100, r.digits(6))
}

fn mobile(r: &mut Rng) -> String {
    let (a, b) = (2000 + r.below(7999), r.digits(4));
    match r.below(16) {
        0 => format!("010{a}{b}"),
        1 => format!("010 {a} {b}"),
        2 => format!("010.{a}.{b}"),
        3 => format!("010){a}-{b}"),
        4 => format!("+82 10-{a}-{b}"),
        5 => format!("010-{a}{b}"),
        6 => format!("O1O-{a}-{b}"),
        7 => format!("010ㅡ{a}ㅡ{b}"),
        8 => format!("010 - {a} - {b}"),
        9 => format!("011-{}-{b}", 200 + r.below(799)),
        _ => format!("010-{a}-{b}"),
    }
}

fn account(r: &mut Rng) -> String {
    match r.below(9) {
        0 => format!("{}-{}-{}", r.digits(6), r.digits(2), r.digits(6)),
        1 => format!("110-{}-{}", r.digits(3), r.digits(6)),
        2 => format!("1002-{}-{}", r.digits(3), r.digits(6)),
        3 => format!("{}-{}-{}", r.digits(3), r.digits(6), r.digits(5)),
        4 => format!("302-{}-{}-{}", r.digits(4), r.digits(4), r.digits(2)),
        5 => format!("3333-{}-{}", r.digits(2), r.digits(7)),
        6 => format!("9002-{}-{}-{}", r.digits(4), r.digits(4), r.digits(1)),
        7 => format!("1{}", r.digits(11 + 1)),
        _ => format!("{}-{}-{}-{}", r.digits(3), r.digits(6), r.digits(2), r.digits(3)),
    }
}

fn luhn(r: &mut Rng) -> String {
    let body = format!("4{}", r.digits(14));
    let sum: u32 = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b - b'0');
            if i % 2 == 0 { if d > 4 { d * 2 - 9 } else { d * 2 } } else { d }
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

fn flat(r: &mut Rng) -> String {
    let (block, room) = (101 + r.below(20), format!("{}0{}", 1 + r.below(24), 1 + r.below(6)));
    match r.below(4) {
        0 => format!("{} {block}-{room}호", r.pick(HOUSES)),
        1 => format!("{} {block}동{room}호", r.pick(HOUSES)),
        _ => format!("{} {block}동 {room}호", r.pick(HOUSES)),
    }
}

fn address(r: &mut Rng) -> String {
    let (city, road, number) = (r.pick(CITIES), r.pick(ROADS), 1 + r.below(400));
    let sub = if r.below(3) == 0 { format!("-{}", 1 + r.below(30)) } else { String::new() };
    let base = format!("{city} {road} {number}{sub}");
    let village = r.pick(&["역삼동", "인계동", "구월동", "정자동", "봉명동", "우동"]);
    match r.below(8) {
        0 => base,
        1 => format!("{base} ({village})"),
        2 => format!("{base}, {}동 {}호 ({village}, {})", 101 + r.below(20), 101 + r.below(1500), r.pick(HOUSES)),
        3 => format!("{base}, {}층", 1 + r.below(9)),
        4 => format!("{base}, {}호({village})", 101 + r.below(900)),
        5 => format!("{base} {}", flat(r)),
        6 => format!("{base} 지하 1층"),
        _ => format!("{city} {} {}-{} {}", r.pick(VILLAGES), 10 + r.below(900), 1 + r.below(30), flat(r)),
    }
}

fn birth(r: &mut Rng) -> String {
    let (year, month, day) = date(r);
    match r.below(7) {
        0 => format!("{year}.{month:02}.{day:02}"),
        1 => format!("{year}년 {month}월 {day}일"),
        2 => format!("{:02}{month:02}{day:02}", year % 100),
        3 => format!("{year}-{month:02}-{day:02}"),
        4 => format!("{year}{month:02}{day:02}"),
        5 => format!("{:02}.{month:02}.{day:02}", year % 100),
        _ => format!("{year}. {month}. {day}."),
    }
}

/// Canonical decomposition of syllables (Unicode 16.0, section 3.12).
fn decompose(c: char) -> Vec<char> {
    let code = c as u32;
    if !('가'..='힣').contains(&c) {
        return vec![c];
    }
    let index = code - 0xac00;
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11a7 + index % 28];
    parts.iter().filter(|p| **p != 0x11a7).filter_map(|p| char::from_u32(*p)).collect()
}
