//! What stands behind the number of a house: building, 동, 층, 호, brackets.

use super::region;
use crate::privacy::detector::{Page, Words};
use crate::text::hangul::is_syllable;

/// Endings of the names of houses.
static HOUSES: Words = Words::new(
    "아파트 빌라 맨션 맨숀 타운 빌딩 오피스텔 연립 주택 하이츠 빌 팰리스 캐슬 파크 자이 푸르지오 래미안 힐스테이트 아이파크 더샵 편한세상 위브 센트럴 스퀘어 타워 하우스 \
    상가 원룸 고시원 고시텔 기숙사 생활관 요양원 아크로 롯데캐슬 주공 휴먼시아 엘에이치 행복주택 마을 단지 리버뷰 뷰 스위첸 코오롱하늘채 하늘채 데시앙 어울림 꿈에그린 \
    포레나 블루밍 두산위브 해링턴 프라자 플라자 펜션 APT apt Apt @ 빌리지 힐 포레 시티 프라임 리젠시 우방 현대 삼성 한양 동신 청구 건영 금호 벽산 쌍용 대림 \
    한신 극동 다가구 다세대 레지던스 쉐르빌 트라움 월드메르디앙 파라곤 유보라 센트레빌 베르디움 호반 제일풍경채 풍림",
);
/// Words before a room that are no houses.
static ROOMS: Words = Words::new(
    "회의실 강의실 민원실 세미나실 상담실 본관 별관 신관 청사 법정 병실 병동 교실 제 창구 전시실 주차장 호텔 객실 심판정 조사실 서식 별지 강당",
);
const UNITS: &[&str] =
    &["동", "호", "층", "호실", "단지", "번지", "차", "블록", "블럭", "BL", "롯트", "로트", "관", "라인", "통", "반"];

/// Whether the word at `start..end` names a house.
pub fn is_house(page: &Page<'_>, start: usize, end: usize) -> bool {
    start < end && !page.ends_of(end, &ROOMS) && page.ends_of(end, &HOUSES)
}

/// Where the name of the house before a flat at `at` starts; `at` when there is none.
pub fn house(page: &Page<'_>, at: usize) -> usize {
    let mut start = at;
    for round in 0..3 {
        let end = page.skip_back(start);
        let word = name_start(page, end);
        if word == end || start - end > 1 {
            break;
        }
        let named = is_house(page, word, end) || numbered(page, word, end);
        let plain = round == 0
            && (2..=10).contains(&(end - word))
            && page.chars[word..end].iter().all(|c| is_syllable(*c))
            && !particle(page, end);
        let room = page.ends_of(end, &ROOMS);
        let text: String = page.chars[word..end].iter().collect();
        let place = text.ends_with(['동', '리', '읍', '면', '구', '시', '군']) || region::road(page, word, end);
        if room || place || !(named || plain) {
            break;
        }
        start = word;
    }
    start
}

/// 3단지, 2차.
fn numbered(page: &Page<'_>, start: usize, end: usize) -> bool {
    page.is_digit(start) && (page.ends(end, "단지") || page.ends(end, "차") || page.ends(end, "블록"))
}

/// Whether a word ends like one with a particle or ending rather than a name.
fn particle(page: &Page<'_>, end: usize) -> bool {
    static ENDS: Words = Words::new(
        "은 는 을 를 의 에서 으로 로 하고 입니다 이고 저희 우리 현재 거주 주소 위치 소재 당시 본인 같은 아랫집 윗집 옆집 하는 있는 사는 제가",
    );
    page.ends_of(end, &ENDS)
}

fn name_start(page: &Page<'_>, end: usize) -> usize {
    let part = |c: char| is_syllable(c) || c.is_ascii_alphanumeric() || matches!(c, '@' | '-' | '·');
    end - page.chars[..end].iter().rev().take(14).take_while(|c| part(**c)).count()
}

/// The end of an address whose anchor ends at `end`.
pub fn forward(page: &Page<'_>, end: usize, inside: bool) -> usize {
    let mut end = end;
    let mut inside = inside;
    loop {
        let comma = page.get(end) == Some(',');
        let at = page.skip(if comma { end + 1 } else { end });
        if at - end > 3 {
            return end;
        }
        let next = bracket(page, at)
            .or_else(|| unit(page, at))
            .or_else(|| pair(page, at, comma || inside))
            .or_else(|| names(page, at));
        match next {
            Some(next) => {
                inside = true;
                end = next;
            }
            None => return end,
        }
    }
}

/// (역삼동, 한빛아파트).
fn bracket(page: &Page<'_>, at: usize) -> Option<usize> {
    if page.get(at) != Some('(') {
        return None;
    }
    let close = page.chars[at..].iter().take(42).position(|c| matches!(c, ')' | '\n')).map(|i| at + i)?;
    if page.get(close) != Some(')') {
        return None;
    }
    let digits = page.chars[at..close].iter().filter(|c| c.is_ascii_digit()).count();
    let words: String = page.chars[at + 1..close].iter().collect();
    let place = words.split([',', ' ']).any(|w| {
        let syllables = w.chars().count();
        (2..=10).contains(&syllables)
            && (w.ends_with(['동', '가', '리', '읍', '면']) || HOUSES.ends(w) || w.ends_with('호') || w.ends_with('층'))
    });
    let office = ["시청", "구청", "센터", "이하", "전화", "연락"].iter().any(|w| words.contains(w));
    (place && digits <= 8 && !office).then_some(close + 1)
}

/// 101동, 1203호, 지하 1층, B01호, 가동, A동.
fn unit(page: &Page<'_>, at: usize) -> Option<usize> {
    let lead = page.any(at, &["지하", "지상", "제", "B", "b", "반지하", "옥탑", "옥상"]).unwrap_or(0);
    let start = page.skip(at + lead);
    if let Some(len) = page.any(at, &["지층", "반지층", "지하층", "반지하층", "옥탑방", "옥탑층"])
        && (!page.syllable(at + len) || page.any(at + len, &["에", "으로", "입니다", "이"]).is_some())
    {
        return Some(at + len);
    }
    if page.is_digit(start) {
        let digits = page.digits[start..].iter().take_while(|d| **d != crate::privacy::page::NONE).count();
        let unit = page.skip(start + digits);
        let len = page.any(unit, UNITS).filter(|_| digits <= 4 && unit - start - digits <= 1)?;
        let counted = page
            .any(
                unit,
                &[
                    "동안",
                    "호선",
                    "차로",
                    "차선",
                    "층짜리",
                    "통화",
                    "반복",
                    "관련",
                    "반경",
                    "차례",
                    "통장",
                    "동의",
                    "호기",
                ],
            )
            .is_some();
        return (!counted).then_some(unit + len);
    }
    let letter = page.get(at).is_some_and(|c| c.is_ascii_uppercase() || "가나다라마바사".contains(c));
    if letter && page.get(at + 1) == Some('동') && !page.syllable(at + 2) {
        return Some(at + 2);
    }
    let ends = !page.syllable(at + lead) || page.any(at + lead, &["에 ", "에서", "이에요", "입니다", "이고"]).is_some();
    (lead > 1 && ends).then_some(at + lead).filter(|_| page.any(at, &["지하", "반지하", "옥탑"]).is_some())
}

/// 101-1203 behind a comma or a building.
fn pair(page: &Page<'_>, at: usize, inside: bool) -> Option<usize> {
    let index = page.groups.binary_search_by_key(&at, |g| g.start).ok().filter(|_| inside && page.is_digit(at))?;
    let (one, two) = (page.groups[index], page.groups.get(index + 1));
    let two = two.filter(|t| t.start == one.end + 1 && page.get(one.end) == Some('-') && t.len <= 4 && one.len <= 4);
    let end = two.map_or(one.end, |t| t.end);
    let room = two.is_some() && page.get(end) == Some('호');
    let end = if room { end + 1 } else { end };
    let bare = two.is_some() || (3..=4).contains(&one.len);
    let free =
        room || page.get(end).is_none_or(|c| !is_syllable(c) && c != '-' && c != '.' && !c.is_ascii_alphanumeric());
    let year = two.is_none() && one.len == 4 && page.number(index, index)[..2] == [2, 0];
    (bare && free && !year).then_some(end)
}

/// One to three words that name a house, or lead to 동, 층 or 호.
fn names(page: &Page<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    let mut house = None;
    for _ in 0..3 {
        let from = page.skip(end);
        let part = |c: char| is_syllable(c) || c.is_ascii_alphabetic() || matches!(c, '@' | '·' | '-');
        let letters = page.chars[from..].iter().take(14).take_while(|c| part(**c)).count();
        if letters == 0 || from - end > 1 {
            break;
        }
        end = from + letters;
        if is_house(page, from, end) {
            house = Some(end);
        }
        if let Some(next) = unit(page, page.skip(end)) {
            let plain = !page.ends_of(end, &ROOMS);
            return plain.then_some(next);
        }
        if let Some(next) = pair(page, page.skip(end), true).filter(|n| page.chars[end..*n].contains(&'-')) {
            return Some(next);
        }
        if particle(page, end) && house.is_none() {
            return None;
        }
    }
    house
}
