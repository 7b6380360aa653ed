//! Zones that stay readable: the sender block of an official letter (결문) and lines with the office's own contact.

use super::{Page, Words, compact};

/// Why a stretch stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// 결문: approval line, number, address, telephone and mail of the office.
    Sender,
    /// A contact of an office in running text or in a box.
    Contact,
}

/// Titles of officials.
pub static OFFICIAL: Words = Words::new(
    "주무관 사무관 서기관 팀장 과장 계장 국장 실장 담당관 행정관 지도사 연구사 연구관 소장 동장 면장 읍장 시장 군수 구청장 조사관 감독관 심사관 전문관",
);

/// Endings of the names of offices.
static OFFICE: Words = Words::new(
    "과 팀 국 실 센터 담당관 사업소 보건소 도서관 시청 구청 군청 도청 주민센터 공단 공사 위원회 교육청 교육지원청 지청 세무서 경찰서 소방서 우체국 콜센터 민원실 상황실 \
    진흥원 재단 부서 본부 출장소 읍사무소 면사무소 관리소 구청장 시장 공원 박물관 미술관",
);

static GUIDE: Words = Words::new("문의 담당 안내 접수처 제출처 책임자 보도자료 소관 관할 대표전화 ☎ 민원상담");

/// Words after which a contact is a citizen's.
static CITIZEN: Words = Words::new(
    "신청인 신청자 민원인 청구인 성명 이름 본인 자택 휴대 핸드폰 주민 생년월일 보호자 세대주 고객 피해자 제보자 신고인 진정인 대표자 환자 학부모 예금주 저는 제번호 저의 \
    입주민",
);

pub fn zones(page: &Page<'_>, lines: &[(usize, usize)]) -> Vec<(usize, usize, Zone)> {
    let texts: Vec<String> = lines.iter().map(|l| bounded(page, *l)).collect();
    let mut kinds: Vec<Option<Zone>> = vec![None; lines.len()];
    for i in 0..lines.len() {
        if core(&texts[i]) {
            kinds[i] = Some(Zone::Sender);
            spread(&texts, &mut kinds, i);
        } else if kinds[i].is_none() && contact(&texts[i]) && told(page, lines[i], &texts[i]) {
            kinds[i] = Some(Zone::Contact);
        }
    }
    lines.iter().zip(kinds).filter_map(|(l, kind)| kind.map(|k| (l.0, l.1, k))).collect()
}

/// A line without spaces; a line too long for a box is running text and is looked at around each number.
fn bounded(page: &Page<'_>, line: (usize, usize)) -> String {
    if line.1 - line.0 > 160 { String::new() } else { compact(&page.chars[line.0..line.1]) }
}

/// A line that only a sender block has.
fn core(line: &str) -> bool {
    let has = |w: &str| line.contains(w);
    let number = line.starts_with("시행") && line.contains('-') && line.contains('(');
    let telephone = has("전화") && (has("팩스") || has("전송") || has("fax")) && (has("/") || has("공개") || has("@"));
    let open = (has("공개") || has("비공개")) && (has("@") || has("전송") || has("팩스"));
    let place = (line.starts_with('우') || line.starts_with("(우")) && (has("http") || has("www.") || has(".go.kr"));
    let shape = number || telephone || open || place;
    shape && !CITIZEN.within(line)
}

/// A line of approval above a core line, or another line of the block below it.
fn side(line: &str) -> bool {
    let short = line.chars().count() <= 90;
    let titles = OFFICIAL.iter().filter(|t| line.contains(*t)).count();
    let marks = ["전결", "협조자", "기안자", "검토자", "결재권자", "대결"].iter().any(|w| line.contains(w));
    let mail = line.contains(".go.kr") || line.contains("@korea.kr");
    let postal = line.starts_with('우') && line.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let telephone = line.starts_with("전화") || line.starts_with("팩스") || line.starts_with('☎');
    short && !line.ends_with("다.") && (marks || titles >= 1 && !line.contains("수신") || mail || postal || telephone)
}

fn spread(texts: &[String], kinds: &mut [Option<Zone>], core: usize) {
    for i in (core.saturating_sub(5)..core).rev() {
        if !(texts[i].is_empty() || side(&texts[i])) {
            break;
        }
        kinds[i] = Some(Zone::Sender);
    }
    for i in core + 1..(core + 4).min(texts.len()) {
        if texts[i].is_empty() || !side(&texts[i]) {
            break;
        }
        kinds[i] = Some(Zone::Sender);
    }
}

/// A short line that tells whom to ask in an office.
fn contact(line: &str) -> bool {
    if line.is_empty() || line.chars().count() > 120 || CITIZEN.within(line) {
        return false;
    }
    if line.chars().filter(char::is_ascii_digit).count() < 7 && !line.contains('@') {
        return false;
    }
    GUIDE.within(line)
}

/// Whether the line names an official or an office.
fn told(page: &Page<'_>, line: (usize, usize), text: &str) -> bool {
    OFFICIAL.within(text) || office_word(page, line)
}

/// Whether a word of the line is the name of an office.
fn office_word(page: &Page<'_>, line: (usize, usize)) -> bool {
    let words = page.chars[line.0..line.1].split(|c| !('가'..='힣').contains(c));
    words.filter(|w| w.len() >= 3).any(|w| {
        let word: String = w.iter().collect();
        OFFICE.ends(&word) || word.strip_suffix("으로").is_some_and(|w| OFFICE.ends(w))
    })
}

impl Page<'_> {
    /// Whether a fixed line at `start..end` is an office's: the nearest word about whose it is decides.
    pub fn official(&self, start: usize, end: usize) -> bool {
        if self.zone(start).is_some() {
            return true;
        }
        let before = self.before(start, 60);
        let last = |words: &Words| words.last_in(&before);
        let citizen = last(&CITIZEN);
        let office = office_end(&before);
        let office = office.max(last(&GUIDE)).max(last(&OFFICIAL));
        match (citizen, office) {
            (Some(c), Some(o)) => o > c,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (None, None) => {
                let after = self.after(end, 14);
                ["문의", "안내", "으로문의", "로문의"].iter().any(|w| after.contains(w)) && !after.contains("문의드")
            }
        }
    }
}

/// Where the last name of an office ends its word: at least two syllables before the ending.
fn office_end(before: &str) -> Option<usize> {
    let ends = |rest: &str| {
        rest.chars().next().is_none_or(|c| !('가'..='힣').contains(&c)) || CONTACT.starts(rest) || OFFICIAL.within(rest)
    };
    let places = before.char_indices().rev().filter(|(at, _)| *at >= 6);
    let named =
        |at: usize, first: char| OFFICE.beginning(first).iter().any(|o| before[at..].strip_prefix(o).is_some_and(ends));
    places.into_iter().find(|(at, first)| named(*at, *first)).map(|(at, _)| at)
}

/// What follows the name of an office before its number.
static CONTACT: Words = Words::new("팩스 전화 담당 대표 사무실 문의 직통 내선 연락처 전송 민원실 으로 로");
