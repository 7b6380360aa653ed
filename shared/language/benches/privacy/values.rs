//! Generated values: nothing here belongs to anybody. Every kind in the ways in which people write it.

use crate::corpus::Gold;
use language::privacy::Kind;

/// A small deterministic generator (SplitMix64).
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x1234_5678)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn digits(&mut self, n: usize) -> String {
        (0..n).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }
}

const SURNAMES: &str = "김 김 김 김 이 이 이 박 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 류 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 남궁 황보 제갈 선우 사공 독고";
const GIVEN: &str = "민수 영희 철수 지훈 서연 민준 서준 도윤 예준 시우 하준 지호 주원 지후 준우 준서 건우 현우 우진 선우 서진 연우 유준 정우 승우 승현 시윤 준혁 은우 지환 승민 지우 유진 수빈 지민 서현 하은 하윤 민서 지유 윤서 채원 수아 지아 지윤 다은 은서 예은 소율 예린 수민 지원 소윤 가은 채은 서영 영수 영호 영철 정호 성호 성수 상철 상훈 병철 종수 재호 동현 동수 기영 기훈 태호 태현 광수 경수 진수 진호 미경 미숙 영숙 정숙 순자 영자 정자 춘자 말순 옥순 금자 복순 은주 은영 은정 혜진 혜경 혜정 현정 현숙 현주 선희 선영 윤정 윤희 보람 아름 슬기 한솔 다솜 가람 나래 초롱 은지 은경 경희 경숙 정희 성희 명희 명숙 순희 창호 창수 용호 용수 원석 형준 형석 재석 재민 석진 남준 호석 윤기 태형 정국 도현 시은 이준 로운 해인 준열 보검 중기 소담 새롬 별 준 훈 진 건 솔 율 빈 철 석 민 봉덕 갑수 판석 삼순 끝순 막례 점례 필남 후남 덕배 만복 길자 두리 루다 라온 예나 시아 리안 태이 현서 인숙 인철 연숙 양희 의영 완수 학수 흥식 휘재 희수 회성";
const HANJA: &[(&str, &str)] = &[
    ("김", "金"),
    ("이", "李"),
    ("박", "朴"),
    ("최", "崔"),
    ("정", "鄭"),
    ("강", "姜"),
    ("조", "趙"),
    ("윤", "尹"),
    ("장", "張"),
    ("임", "林"),
    ("한", "韓"),
    ("오", "吳"),
    ("서", "徐"),
    ("신", "申"),
    ("권", "權"),
    ("황", "黃"),
    ("안", "安"),
    ("송", "宋"),
    ("홍", "洪"),
];
const ROMAN: &[(&str, &str)] = &[
    ("김", "Kim"),
    ("이", "Lee"),
    ("박", "Park"),
    ("최", "Choi"),
    ("정", "Jung"),
    ("강", "Kang"),
    ("조", "Cho"),
    ("윤", "Yoon"),
    ("장", "Jang"),
    ("임", "Lim"),
    ("한", "Han"),
    ("오", "Oh"),
    ("서", "Seo"),
    ("신", "Shin"),
    ("권", "Kwon"),
    ("황", "Hwang"),
    ("안", "Ahn"),
    ("송", "Song"),
    ("홍", "Hong"),
];
const ROMAN_GIVEN: &[&str] = &[
    "Min-su",
    "Young-hee",
    "Chul-soo",
    "Ji-hoon",
    "Seo-yeon",
    "Minjun",
    "Ha Eun",
    "Eun-ji",
    "Sung-ho",
    "Hyejin",
    "Jae Seok",
    "Kyung-hee",
    "Do-yoon",
    "Yuna",
    "Sang-hoon",
];
const FOREIGN: &[&str] = &[
    "응우옌 티 란",
    "응우옌반안",
    "쩐 티 흐엉",
    "팜 민 득",
    "왕샤오밍",
    "리춘화",
    "장웨이",
    "마이클 존슨",
    "데이비드 김",
    "마리아 산토스",
    "아흐메드 칸",
    "압둘 라흐만",
    "나탈리아",
    "바트바야르",
    "Nguyen Thi Lan",
    "Tran Van Hung",
    "WANG XIAOMING",
    "Maria Santos",
    "John Smith",
    "Rahman Mohammad",
];
const CHINA: &[&str] =
    &["리철남", "림춘화", "김해란", "최춘월", "류경옥", "박금화", "전학철", "리향단", "허명자", "방룡호"];
const CITIES: &[&str] = &[
    "경기도 수원시 팔달구",
    "경기도 성남시 분당구",
    "경기 고양시 일산동구",
    "경기도 화성시",
    "서울특별시 강남구",
    "서울시 은평구",
    "서울 마포구",
    "서울특별시 중구",
    "부산광역시 해운대구",
    "부산 사하구",
    "대구광역시 수성구",
    "인천 부평구",
    "인천광역시 미추홀구",
    "광주광역시 북구",
    "대전광역시 유성구",
    "울산 남구",
    "강원특별자치도 춘천시",
    "강원도 원주시",
    "충청북도 청주시 흥덕구",
    "충남 천안시 서북구",
    "전북특별자치도 전주시 완산구",
    "전남 순천시",
    "전라남도 목포시",
    "경상북도 포항시 북구",
    "경북 경주시",
    "경남 창원시 성산구",
    "경상남도 김해시",
    "제주특별자치도 제주시",
    "세종특별자치시",
    "수원시 장안구",
    "안산시 단원구",
    "포천시",
    "용인시 처인구",
    "남양주시",
    "강릉시",
];
const ROADS: &[&str] = &[
    "효원로",
    "테헤란로",
    "백제대로",
    "마장로7번길",
    "판교역로",
    "해운대로",
    "중앙대로",
    "동서대로12번길",
    "솔밭길",
    "은행나무로",
    "한누리대로",
    "월드컵로",
    "장미2길",
    "새터안길",
    "광교중앙로",
    "덕이로",
    "과천대로7나길",
    "경수대로",
    "평화로",
    "둔산남로9번길",
    "일동로",
    "하늘마을로",
    "시청로",
    "정왕대로233번길",
];
const VILLAGES: &[&str] = &[
    "역삼동",
    "인계동",
    "원곡동",
    "갈현동",
    "조례동",
    "구월동",
    "창동리",
    "봉명동",
    "상대리",
    "신장동",
    "종로3가",
    "탄현면 법흥리",
    "진접읍 장현리",
    "정자동",
    "남부민동",
    "월계1동",
    "마북동",
];
const HOUSES: &[&str] = &[
    "래미안아파트",
    "푸르지오",
    "힐스테이트 광교",
    "주공아파트",
    "현대아파트",
    "e편한세상",
    "한신더휴",
    "롯데캐슬",
    "그린빌라",
    "행복빌",
    "대우오피스텔",
    "삼성래미안",
    "동문굿모닝힐",
    "자연앤힐스테이트",
    "센트럴파크푸르지오",
    "휴먼시아 5단지",
    "한빛마을 3단지",
    "신동아파밀리에",
];
const MAILS: &[&str] = &[
    "naver.com",
    "gmail.com",
    "hanmail.net",
    "daum.net",
    "nate.com",
    "kakao.com",
    "hotmail.com",
    "outlook.kr",
    "company.co.kr",
];
const LOCALS: &[&str] = &[
    "minsu85",
    "young.hee",
    "hong_gd",
    "sunny-day",
    "kkk1004",
    "lovely2",
    "j.h.park",
    "choi79",
    "aaa111",
    "blue_sky",
    "seoyeon.lee",
];
const DEPARTMENTS: &[&str] = &[
    "도로과",
    "교통행정과",
    "민원여권과",
    "복지정책과",
    "환경관리과",
    "건축과",
    "세무과",
    "주차관리팀",
    "공원녹지과",
    "정보통신담당관",
    "총무과",
    "여성가족과",
    "자원순환팀",
    "보건행정과",
];

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
