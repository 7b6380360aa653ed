//! Names of regions: 시도, 시군구, 읍면동리, roads; and how an address grows back over them.

use crate::privacy::detector::{Page, Words};
use crate::text::hangul::is_syllable;

static PROVINCES: Words = Words::new(
    "서울특별시 서울시 서울 부산광역시 부산시 부산 대구광역시 대구시 대구 인천광역시 인천시 인천 광주광역시 광주시 광주 대전광역시 대전시 대전 울산광역시 울산시 울산 \
    세종특별자치시 세종시 세종 경기도 경기 강원특별자치도 강원도 강원 충청북도 충북 충청남도 충남 전북특별자치도 전라북도 전북 전라남도 전남 경상북도 경북 경상남도 경남 \
    제주특별자치도 제주도 제주",
);

/// 시군구 without their endings, as they stand before 시, 군 or 구.
static DISTRICTS: Words = Words::new(
    "종로 중 용산 성동 광진 동대문 중랑 성북 강북 도봉 노원 은평 서대문 마포 양천 강서 구로 금천 영등포 동작 관악 서초 강남 송파 강동 서 동 영도 부산진 동래 남 북 \
     해운대 사하 금정 연제 수영 사상 기장 수성 달서 달성 군위 미추홀 연수 남동 부평 계양 강화 옹진 광산 유성 대덕 울주 수원 장안 권선 팔달 영통 성남 수정 중원 분당 \
     의정부 안양 만안 동안 부천 원미 소사 오정 광명 평택 동두천 안산 상록 단원 고양 덕양 일산동 일산서 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 처인 기흥 수지 \
     파주 이천 안성 김포 화성 광주 양주 포천 여주 연천 가평 양평 춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 청주 상당 \
     서원 흥덕 청원 충주 제천 보은 옥천 영동 증평 진천 괴산 음성 단양 천안 동남 서북 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양 홍성 예산 태안 전주 완산 \
     덕진 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 \
     장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 창원 의창 성산 마산합포 \
     마산회원 진해 진주 통영 사천 김해 밀양 거제 양산 의령 함안 창녕 남해 하동 산청 함양 거창 합천 제주 서귀포 서울 부산 대구 인천 대전 울산 세종 마산",
);

/// Words that end like a village or road and are none.
static ORDINARY: Words = Words::new(
    "화면 전면 정면 측면 반면 서면 지면 도면 노면 이면 보면 가면 오면 하면 되면 대면 비대면 행동 활동 이동 운동 노동 아동 공동 자동 변동 수동 작동 출동 연동 유동 \
     합동 처리 관리 정리 우리 자리 거리 수리 권리 분리 심리 원리 윤리 다리 머리 소리 무리 대리 승리 논리 물리 요리 유리 도리 이리 그리 저리 미리 빨리 멀리 널리 추가 \
     허가 평가 인가 증가 국가 단가 참가 물가 원가 시가 불가 전가 대가 휴가 여가 제가 누가 작가 전문가 지가 가가",
);
static ROADS: Words = Words::new(
    "도로 차로 진로 항로 경로 통로 선로 수로 활로 세로 가로 위로 아래로 뒤로 앞으로 바로 따로 서로 새로 주로 별로 실제로 임의로 추가로 별도로 최대로 최소로 그대로 \
     제대로 대로 절대로 마음대로 함부로 스스로 저절로 억지로 진짜로 정말로 참고로 대체로 비교로 무료로 유료로 별개로 차례로 수시로 홀로 길 골목길 오솔길 갈림길 출근길 \
     퇴근길 등굣길 귀갓길 가는길 오시는길 이면도로 고속도로 국도로 도보로 차량으로 전화로 이유로 결과로 위주로 단위로 순서로 필수로 의무로 따라서로 하나로",
);

/// Words that end like a province, a city, a county or a ward and are none.
static PLACELESS: Words = Words::new(
    "다시 혹시 역시 즉시 임시 당시 반드시 잠시 수시 일시 표시 게시 실시 제시 지시 동시 개시 감시 무시 명시 적시 공시 고시 전시 접시 택시 정도 지도 보도 속도 제도 \
     온도 각도 강도 인도 차도 철도 태도 한도 년도 연도 용도 의도 별도 진도 빈도 밀도 농도 난이도 만족도 이해도 우선도 우리도 저희도 저도 나도 지구 요구 연구 기구 도구 \
     입구 출구 창구 친구 누구 청구 복구 영구 장군 국군",
);

/// Whether a word is made like the name of a region that no list holds.
fn region_like(word: &str) -> bool {
    (2..=5).contains(&word.chars().count())
        && word.chars().all(is_syllable)
        && word.ends_with(['도', '시', '군', '구'])
        && !PLACELESS.has(word)
}

/// The start of the word that ends at `end`: syllables, digits, middle dots.
pub fn word_start(page: &Page<'_>, end: usize) -> usize {
    end - page.chars[..end]
        .iter()
        .rev()
        .take(18)
        .take_while(|c| is_syllable(**c) || c.is_ascii_digit() || **c == '·')
        .count()
}

/// Whether the word is a province, or a 시, 군 or 구 of the list.
fn district(word: &str) -> bool {
    PROVINCES.has(word)
        || word.strip_suffix(['시', '군', '구']).is_some_and(|name| DISTRICTS.has(name))
        || PROVINCES.iter().filter_map(|p| word.strip_prefix(p)).any(|rest| rest.len() >= 6 && district(rest))
        || word.match_indices('시').any(|(at, s)| {
            let (city, rest) = word.split_at(at + s.len());
            rest.len() >= 6 && DISTRICTS.has(city.trim_end_matches('시')) && district(rest)
        })
}

/// Whether `start..end` is a 읍, 면, 동, 리 or 가.
pub fn village(page: &Page<'_>, start: usize, end: usize) -> bool {
    let word: String = page.chars[start..end].iter().collect();
    let len = end - start;
    // 종로3가, not 차가: a 가 is counted.
    let counted = word.strip_suffix('가').is_none_or(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    (2..=14).contains(&len) && counted && word.ends_with(['읍', '면', '동', '리', '가']) && !ORDINARY.has(&word)
}

/// Whether `start..end` is the name of a road.
pub fn road(page: &Page<'_>, start: usize, end: usize) -> bool {
    let word: String = page.chars[start..end].iter().collect();
    let known = word.ends_with('로') || word.ends_with('길');
    known && end - start >= 2 && !word.ends_with("으로") && !ROADS.has(&word)
}

/// Where the name of a road starts whose last word starts at `at`: 고갯마을 3길 begins with its village.
pub fn road_start(page: &Page<'_>, at: usize) -> usize {
    let lane = page.chars[at..].iter().take_while(|c| c.is_ascii_digit()).count();
    let end = page.skip_back(at);
    let word = word_start(page, end);
    let counted = lane > 0 && matches!(page.get(at + lane), Some('길' | '로'))
        || page.is_digit(at) && page.reads(at + lane, "번길");
    let named = end - word >= 2 && page.chars[word..end].iter().all(|c| is_syllable(*c)) && at - end == 1;
    static NAMES: Words = Words::new("마을 골 실 말 로 길 동 리 촌 뜰 들 터 재 내 산 천 강 섬 항 포 원 곡 평 정");
    if counted && named && page.ends_of(end, &NAMES) { word } else { at }
}

/// Where an address starts whose anchor's word starts at `at`.
pub fn back(page: &Page<'_>, at: usize) -> usize {
    let mut start = at;
    loop {
        let end = page.skip_back(start);
        let gap = start - end;
        if gap > 2 || gap == 0 && !matches!(page.prev(end), Some(',')) {
            return start;
        }
        let end = if page.prev(end) == Some(',') { page.skip_back(end - 1) } else { end };
        let word = word_start(page, end);
        if word == end {
            return start;
        }
        let text: String = page.chars[word..end].iter().collect();
        let short =
            end - word <= 4 && province_before(page, word) && page.chars[word..end].iter().all(|c| is_syllable(*c));
        let region = district(&text) || region_like(&text);
        if !(region || village(page, word, end) || road(page, word, end) || short) {
            return start;
        }
        start = word;
    }
}

/// Whether a province stands right before: 서울 강남 역삼동.
fn province_before(page: &Page<'_>, at: usize) -> bool {
    let end = page.skip_back(at);
    let word = word_start(page, end);
    end < at && PROVINCES.has(page.chars[word..end].iter().collect::<String>().as_str())
}

/// Whether the name of a region stands at `at`.
pub fn starts(page: &Page<'_>, at: usize) -> bool {
    let len = page.chars[at.min(page.chars.len())..].iter().take(18).take_while(|c| is_syllable(**c)).count();
    let word: String = page.chars[at..at + len].iter().collect();
    let Some(province) = page.any_of(at, &PROVINCES) else { return district(&word) };
    let next = page.skip(at + province);
    province == len
        || district(&word)
        || next == at + province
            && page.syllable(next)
            && word.ends_with(['시', '군', '구', '동', '읍', '면', '로', '길'])
}

/// Where the address in a field starts: after a postal code or bracket.
pub fn home(page: &Page<'_>, start: usize, end: usize) -> usize {
    let lead = |c: char| c.is_ascii_digit() || matches!(c, '(' | ')' | '우' | '〒' | ' ' | '-' | '[' | ']' | ',' | ':');
    let skipped = page.chars[start..end].iter().take(12).take_while(|c| lead(**c)).count();
    let at = start + skipped;
    if skipped > 0 && starts(page, at) { at } else { start }
}

/// Whether a line without spaces names a province or a district.
pub fn mentions(line: &str) -> bool {
    PROVINCES.within(line) || line.contains("로") || line.contains("길") || line.contains("동")
}
