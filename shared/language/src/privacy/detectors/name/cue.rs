//! What tells around a word that it is a name: labels and kin before it, marks and numbers behind it.

use crate::privacy::detector::{Label, Page, Words};
use crate::privacy::page::label_of;
use crate::text::hangul::{is_syllable, is_written};

/// Relatives and roles that stand right before a name.
static ROLES: Words = Words::new(
    "유학생 이주민 결혼이민자 원아 고객 회원 견주 제출자 발표자 강사 세입자 아이 아기 손주 자녀 근로자 수급자 피보험자 체납자 납세자 입소자 수강생 사는 일한 주인은 있던 반 검찰청 긴급연락처 명의자 귀하 대상 제보자 사람은 사람이 이름이 근무하는 다니는 거주하는 입주한 운영하는 일하는 키우는 성함이 성명이 영문이름이 본명 가명 별명 닉네임 수령인은 대표자는 책임자는 보증인은 남편 아내 부인 아들 딸 어머니 아버지 엄마 아빠 배우자 형 누나 언니 오빠 동생 남동생 여동생 할머니 할아버지 손자 손녀 장남 차남 삼남 장녀 차녀 삼녀 시어머니 \
    시아버지 장모 장인 며느리 사위 이모 고모 삼촌 조카 친구 지인 동료 이웃 집주인 건물주 업주 점주 사장 원장 교사 담임 의사 간호사 변호사 법무사 세무사 노무사 중개사 \
    공인중개사 기사 선생 학생 어르신 주무관 사무관 팀장 과장 계장 국장 실장 소장 교수 이장 통장 반장 회장 부장 차장 대리 주임 직원 담당자 위원 위원장 의원 의장 시장 \
    군수 구청장 장관 검사 판사 경위 경사 순경 경장 경감 군 양 故 고인 망 저는 나는 본인은 본인 이름은 성함은 성명은 이는 소유자는 예금주는 대표는 세대주는 신청인은 \
    대리인은 보호자는 명의자 명의자는 피해자는 운전자는 상대방 상대방은 가해자는 임차인은 임대인은 아들인 딸인 남편인 배우자인 동거인인 어머니인 아버지인 대표인 대표자인 \
    주인인 신청인인 당사자인 공동명의자 조합장 관리소장 센터장 점장 감독 선수 기자 작가 가수 아저씨 아줌마 아주머니 배우 이모부 고모부 외삼촌 외숙모 큰아버지 작은아버지 와이프 보조참가인 승계참가인 참가인 전남편 전처 환자인 모친인 부친인 발신 배상 작성 기안 검토 서명 성명은 저 올림 \
    대표이사 부친은 모친은 남편은 아내는 장남인 차남인 총무 매니저 원고 피고 변호인 소송대리인 재판장 집행관 공증인 감정인 피상속인인",
);

/// Whether a label, a relative or a role stands right before `at`.
pub fn before(page: &Page<'_>, at: usize) -> bool {
    let mut end = page.skip_back(at);
    let spaces = at - end;
    let mut marked = false;
    while matches!(
        page.prev(end),
        Some(':' | '(' | '[' | '|' | '\t' | '/' | '·' | '-' | '=' | '"' | '\'' | ')' | '>' | ',' | '※' | '○' | '□')
    ) {
        marked = true;
        end = page.skip_back(end - 1);
    }
    if end == 0 || spaces == 0 && !marked {
        return false;
    }
    let start = end - page.chars[..end].iter().rev().take(9).take_while(|c| is_written(**c)).count();
    let word: String = page.chars[start..end].iter().collect();
    // 2반
    let word = word.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned();
    // 입금자명은 오세훈: the label is the topic of the sentence.
    let label = word.strip_suffix(['은', '는']).unwrap_or(&word);
    label_of(&word).or_else(|| label_of(label)).is_some_and(Label::names)
        || ROLES.has(word.as_str())
        || ends_role(label)
        || spread(page, end)
        || spaces == 1 && LIVING.ends(&page.before(at, 8))
}

/// What people are who say where they live or work, right before their name; without spaces.
static LIVING: Words =
    Words::new("살고있는 거주하고있는 근무하고있는 운영하고있는 다니고있는 일하고있는 재직중인 거주중인 운영중인");

/// A role at the end of a longer word: 피신청인, 선정대표자.
fn ends_role(word: &str) -> bool {
    static ENDS: Words = Words::new(
        "신청인 청구인 민원인 대리인 보호자 대표자 소유자 임차인 임대인 세대주 예금주 피해자 신고인 진정인 상속인 보증인 대표이사 담당자 운전자 명의자 주무관 위원 수급자 배우자 피보험자 대표 피의자 피고인",
    );
    word.chars().count() > 3 && ENDS.ends(word)
}

/// A label with spaces between its syllables: 성   명, 신 청 인.
fn spread(page: &Page<'_>, end: usize) -> bool {
    if end < 2 || page.get(end - 2) != Some(' ') {
        return false;
    }
    let from = end.saturating_sub(12);
    let line = page.chars[from..end]
        .iter()
        .rposition(|c| matches!(c, '\n' | '\t' | '|' | ')' | '.'))
        .map_or(from, |i| from + i + 1);
    let text = &page.chars[line..end];
    let letters = text.iter().filter(|c| **c != ' ').count();
    let apart = text.iter().filter(|c| **c == ' ').count();
    let word: String = text.iter().filter(|c| **c != ' ').collect();
    (2..=6).contains(&letters) && apart >= letters - 1 && label_of(&word).is_some_and(Label::names)
}

/// A mark of signing right behind: (인), (서명), ㊞, or 드림 after spaces.
pub fn signed(page: &Page<'_>, end: usize) -> bool {
    let at = page.skip(end);
    let marks = [
        "(인)",
        "(서명)",
        "(날인)",
        "(印)",
        "㊞",
        "(서명 또는 인)",
        "(서명또는인)",
        "(사인)",
        "[인]",
        "(직인)",
        "(전자서명)",
        "(자필서명)",
        "(서 명)",
        "(인",
        "(서명",
        "인)",
    ];
    page.any(at, &marks).is_some()
}

/// A birth date, telephone number or address in a bracket or right behind.
pub fn numbered(page: &Page<'_>, end: usize) -> bool {
    let at = page.skip(end);
    if chinese(page, at) {
        return true;
    }
    let wide = at >= end + 2 || page.get(at) == Some('\t');
    if wide && super::super::address::starts(page, page.skip(at + usize::from(page.get(at) == Some('\t')))) {
        return true;
    }
    let opens = matches!(page.get(at), Some('(' | ',' | '/' | '[' | '|' | '\t' | ':' | '☎' | '·'));
    let from = if opens { page.skip(at + 1) } else { at };
    // (만 4세)
    let from = if opens && page.get(from) == Some('만') { page.skip(from + 1) } else { from };
    if at == end && !opens || !page.is_digit(from) && !page.reads(from, "☎") && !page.reads(from, "+82") {
        return page.any(from, &["男", "女", "남,", "여,", "남)", "여)", "남/", "여/"]).is_some() && opens;
    }
    let from = if page.is_digit(from) { from } else { page.skip(from + 1) };
    let run: Vec<u8> = page.digits[from..].iter().copied().take_while(|d| *d != crate::privacy::page::NONE).collect();
    let mobile = run.len() >= 3 && run[0] == 0 && matches!(run[1], 1 | 7);
    let born =
        run.len() == 6 && run[2] <= 1 && run[4] <= 3 || run.len() == 13 || run.len() == 8 && matches!(run[..2], [1, 9]);
    let year =
        run.len() == 4 && matches!(run[..2], [1, 9]) && matches!(page.get(from + 4), Some('.' | '-' | '년' | '/'));
    let age = matches!(run.len(), 1 | 2)
        && opens
        && (page.get(from + 2) == Some('세') || page.get(from + 2) == Some('.') && page.is_digit(from + 3));
    let fixed = opens && run.len() >= 2 && run[0] == 0 && (2..=6).contains(&run[1]);
    mobile || born || year || age || fixed
}

/// 추영광(秋榮光): the same name in 한자.
fn chinese(page: &Page<'_>, at: usize) -> bool {
    let inner = page.chars[(at + 1).min(page.chars.len())..].iter();
    let count = inner.take(6).take_while(|c| ('\u{4e00}'..='\u{9fff}').contains(*c)).count();
    page.get(at) == Some('(') && (2..=4).contains(&count) && page.get(at + 1 + count) == Some(')')
}

/// "…라고 합니다", "…입니다." after 저는, 제 이름은.
pub fn introduced(page: &Page<'_>, at: usize) -> bool {
    let before = page.before(at, 14);
    [
        "저는",
        "이름은",
        "제이름은",
        "본인은",
        "나는",
        "성명은",
        "성함은",
        "사는",
        "거주하는",
        "저희는",
        "민원인은",
        "신청인은",
        "다니는",
        "근무하는",
        "운영하는",
    ]
    .iter()
    .any(|w| before.ends_with(w))
}

/// ○ 주민 옥정란: one who speaks in the minutes.
pub fn speaks(page: &Page<'_>, at: usize, end: usize) -> bool {
    static SPEAKERS: Words = Words::new("주민 참석자 방청객 토론자 발언자 시민 학부모 상인 입주민");
    page.get(page.skip(end)) == Some(':') && SPEAKERS.ends(&page.before(at, 6))
}

/// Whether a cell, a line or an item ends right behind.
pub fn sealed(page: &Page<'_>, end: usize) -> bool {
    page.get(end) == Some(' ') && page.get(end + 1) == Some(' ')
        || page.get(page.skip(end)).is_none_or(|c| matches!(c, '\n' | '\t' | '|' | '/' | ',' | ';' | '(' | ')' | ':'))
}

/// Whether a word stands alone: on its line, behind the last sentence, in a list of numbers, or speaks before a colon.
pub fn alone(page: &Page<'_>, at: usize, end: usize) -> bool {
    let (from, to) = (page.skip_back(at), page.skip(end));
    let starts = page.prev(from).is_none_or(|c| matches!(c, '\n' | '.' | '!' | '?' | ']'));
    let over = |at: usize| page.get(at).is_none_or(|c| c == '\n');
    let ends = over(to) || page.get(to) == Some('.') && over(page.skip(to + 1));
    // ○ 주민 옥정란: …, - 단서준: …
    let lead = page.chars[page.line_start(at)..at].iter();
    let opens = lead.clone().count() <= 8
        && lead.clone().all(|c| is_syllable(*c) || matches!(c, ' ' | '○' | '-' | '·' | '□' | '※'));
    let speaks = page.get(to) == Some(':') && opens;
    let gap = |space: usize, c: Option<char>| space >= 2 || matches!(c, Some('\t' | '|'));
    let cell = (gap(at - from, page.prev(from)) || page.prev(from).is_none_or(|c| c == '\n'))
        && (gap(to - end, page.get(to)) || ends);
    starts && ends || speaks || cell && numbers(page, at)
}

/// Whether the line holds a telephone number or the like.
fn numbers(page: &Page<'_>, at: usize) -> bool {
    (page.line_start(at)..page.line_end(at)).filter(|i| page.is_digit(*i)).take(9).count() == 9
}
