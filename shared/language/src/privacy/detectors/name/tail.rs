//! What may stand behind a name inside its word: particles, 씨, 님, titles.

use crate::privacy::detector::{Page, Words};
use crate::text::hangul::is_syllable;

/// What follows a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tail {
    /// The word ends.
    Bare,
    /// A particle or the copula.
    Particle,
    /// A particle that follows persons (에게, 한테, 께), or words of calling (이라고 합니다).
    Called,
    /// 씨, 님, 귀하, 드림 …: what stands before is a person.
    Person,
    /// A title that also follows other words (대표, 위원).
    Title,
}

static PERSON: Words = Words::new(
    "씨 님 귀하 귀중 군 양 드림 올림 배상 옹 여사 선생 할머니 할아버지 어르신 엄마 아빠 아주머니 아저씨 어린이 학생 환자",
);
static TITLES: Words = Words::new(
    "대표 사장 이사 부장 차장 과장 대리 주임 팀장 국장 실장 소장 원장 교수 의원 변호사 판사 검사 기자 작가 감독 선수 회장 총무 위원 위원장 이장 통장 반장 주무관 \
    사무관 서기관 조사관 경위 경감 경사 경장 순경 가수 목사 신부 스님 박사 기사 간호사 의사 약사 교사 코치 상사 중사 병장 대위 계장 동장 면장 읍장 시장 군수 구청장 \
    도지사 장관 차관 점장 지점장 센터장 관장 부부 가족 모친 부친 법무사 세무사 노무사 조합장 이사장 본부장 담당자 수사관 형사 경찰관 상담사 사회복지사 복지사 요양보호사 매니저 강사 해설사 대원 요원 활동가 지도사 연구원 연구사 팀원 조리사 기관사 소방관 소방교 소방장 집행관 재판장 보좌관 비서 간사 서기 고문 명예교수 어린이 할아버님 할머님 아버님 어머님 사모님 부인",
);
static PARTICLES: Words = Words::new(
    "은 는 이 가 을 를 과 와 의 도 만 에게 께 한테 로 으로 랑 이랑 께서 에게서 한테서 이나 나 이며 며 이고 고 이라고 라고 이라는 라는 이란 란 입니다 인데 이다 \
    이었 였 으로부터 로부터 까지 부터 처럼 보다 이라 라 이에요 예요 인 에 하고 이와 이가 이는 이를 이의 이도 이에게 이한테 네 측 외 등 뿐 조차 마저 임 이랑은 \
    에게도 에게는 과의 와의 이라며 이십니다 이신 이므로 이지만 이온데 이올시다 인지 이오니 이어서 이요 요 씨가 의원 이라서",
);

/// The tail at `at`, `None` when the word goes on in another way.
pub fn tail(page: &Page<'_>, at: usize) -> Option<Tail> {
    let len = page.chars[at..].iter().take(10).take_while(|c| is_syllable(**c)).count();
    if len == 0 {
        return Some(Tail::Bare);
    }
    if page.any_of(at, &PERSON).is_some_and(|n| n == len || rest(page, at + n, len - n)) {
        return Some(Tail::Person);
    }
    if called(page, at, len) {
        return Some(Tail::Called);
    }
    if page.one_of(at, len, &PARTICLES) {
        return Some(Tail::Particle);
    }
    if longest(page, at, &TITLES, len) {
        return Some(Tail::Title);
    }
    let copula = [
        "입니다",
        "이라고",
        "라고",
        "이었",
        "였",
        "이라는",
        "라는",
        "이십니다",
        "한테",
        "에게",
        "께서",
        "인데",
        "이며",
        "이고",
        "이므로",
    ];
    copula.iter().any(|c| page.reads(at, c)).then_some(Tail::Particle)
}

/// Whether the tail follows persons only.
fn called(page: &Page<'_>, at: usize, len: usize) -> bool {
    static PERSONAL: Words = Words::new(
        "에게 한테 께 께서 에게서 한테서 에게는 에게도 한테는 께서는 께서도 인데요 이에요 예요 이예요 이올시다",
    );
    static CALLING: Words = Words::new("이라고 라고 이라는 라는 이라며 이란");
    static NEXT: Words =
        Words::new("합니다 해요 하는 합 불리 부르 분 사람 자 이름 여성 남성 학생 아이 직원 주민 하며 하고 했");
    let whole = |words: &Words| page.one_of(at, len, words);
    whole(&PERSONAL) || whole(&CALLING) && page.any_of(page.skip(at + len), &NEXT).is_some()
}

fn longest(page: &Page<'_>, at: usize, words: &Words, len: usize) -> bool {
    page.those_of(at, words).any(|n| n == len || n < len && rest(page, at + n, len - n))
}

/// Whether what is left after a title is 님, a particle or nothing.
fn rest(page: &Page<'_>, at: usize, len: usize) -> bool {
    let (at, len) = if page.get(at) == Some('님') { (at + 1, len - 1) } else { (at, len) };
    len == 0
        || page.one_of(at, len, &PARTICLES)
        || len > 2 && page.any(at, &["입니다", "이라고", "에게", "께서", "한테"]).is_some()
}

/// The tail in the next word, after one space: 홍길동 씨, 홍길동 과장.
pub fn next(page: &Page<'_>, at: usize) -> Option<Tail> {
    let from = page.skip(at);
    if from == at || from - at > 2 || !page.syllable(from) {
        return None;
    }
    // 김철수 앞으로 보내 주십시오, not 저는 앞으로 가겠습니다.
    static ADDRESSED: Words = Words::new("지급 송금 입금 발급 보내 발송 통지 송달 우송 부쳐 된 등록 등기");
    if let Some(len) = page.any(from, &["앞으로"]).filter(|len| !page.syllable(from + len))
        && page.any_of(page.skip(from + len), &ADDRESSED).is_some()
    {
        return Some(Tail::Person);
    }
    match tail(page, from) {
        Some(Tail::Person)
            if page.any(from, &["양", "군", "양은", "군은"]).is_none_or(|n| n > 1 || !page.syllable(from + 1)) =>
        {
            Some(Tail::Person)
        }
        Some(Tail::Title) => Some(Tail::Title),
        _ => None,
    }
}
