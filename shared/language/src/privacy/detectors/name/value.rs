//! Values of fields that are labelled as names: 성명: …, a column 성명.

use super::shape;
use super::tail::{self, Tail};
use crate::privacy::detector::{Candidate, Kind, Label, Page, Score, Words};
use crate::text::hangul::is_syllable;

/// Values that are no names.
static NONE: Words = Words::new(
    "본인 상동 없음 미상 해당 해당없음 기재 서명 대리인 위와 내부결재 수신자 참조 각 홍보 미기재 생략 익명 비공개 공란 동일 별도 외국인 법인 개인 단체 귀하 귀중 무명 \
    성명 이름 전화 주소 연락처 남 여 남성 여성 무 유 예 아니오 전체 일반 국민 시민 주민 관계자 담당자 대표 회원 직원 학생 일동 자필 모름 불명 첨부 붙임",
);
/// Endings of the names of offices and firms.
static OFFICES: Words = Words::new(
    "장관 시장 군수 청장 구청장 부서 부서장 과장 국장 위원회 위원장 회사 은행 센터 학교 병원 조합 협회 법인 기관 기관장 재단 공단 공사 교육청 시청 구청 군청 도청 지사 \
    지청 법원 경찰서 세무서 대학 대학교 연구원 연구소 사무소 의회 담당관 식당 마트 상사 산업 건설 기업 약국 의원 교회 유치원 어린이집 관리소 관리사무소 대표회의 도서관 \
    보건소 주민센터 총무과 감사실",
);

pub fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for (start, end, label) in page.fields() {
        if label.names() {
            value(page, start, end, label == Label::Role, found);
        }
    }
    for at in 0..page.chars.len() {
        if matches!(page.chars[at], '이' | '성')
            && let Some(len) = page.any(at, &["이름은 ", "성명은 ", "성함은 "])
        {
            said(page, page.skip(at + len), found);
        }
    }
}

/// 이름은 변하늘별입니다, 이름은 마리아 크리스티나 산토스, …: longer names and those from abroad, up to the mark or the copula.
fn said(page: &Page<'_>, start: usize, found: &mut Vec<Candidate>) {
    let clause = page.chars[start..].iter().take(20).take_while(|c| is_syllable(**c) || **c == ' ').count();
    let copula = (start..start + clause)
        .find(|at| page.any(*at, &["입니다", "이에요", "예요", "이고", "이며", "인데"]).is_some());
    let stop = copula.unwrap_or(start + clause);
    let mark = copula.is_some() || matches!(page.get(stop), Some(',' | '('));
    let words: Vec<&[char]> = page.chars[start..stop].split(|c| *c == ' ').filter(|word| !word.is_empty()).collect();
    // 이름은 밝히고 싶지 않습니다
    let ends = ['고', '지', '게', '며', '서', '은', '는', '을', '를', '에', '의', '도'];
    let name = |word: &&[char]| (2..=5).contains(&word.len()) && !shape::ordinary(word);
    let names = words.iter().all(|word| name(word) && word.last().is_none_or(|c| !ends.contains(c)));
    let whole = match words[..] {
        [word] => word.len() == 4 && shape::surname(page, start) == 1,
        _ => (2..=4).contains(&words.len()),
    };
    if mark && names && whole {
        found.push(Candidate {
            start,
            end: start + page.chars[start..stop].iter().rposition(|c| *c != ' ').map_or(0, |i| i + 1),
            kind: Kind::Name,
            score: Score::Cued,
        });
    }
}

/// The first name of a value; others follow as its neighbours.
fn value(page: &Page<'_>, start: usize, end: usize, role: bool, found: &mut Vec<Candidate>) {
    let start = (start..end).find(|&i| page.chars[i].is_alphanumeric()).unwrap_or(end);
    let run = page.chars[start..end].iter().take_while(|c| is_syllable(**c)).count();
    let stop = start + run;
    let word: String = page.chars[start..stop].iter().collect();
    if run == 0 || NONE.has(word.as_str()) || OFFICES.ends(&word) {
        return;
    }
    let rest = page.skip(stop);
    let ended = rest >= end
        || matches!(page.get(rest), Some('(' | ',' | '/' | '[' | '·' | ';' | '㊞' | '☎'))
        || page.is_digit(rest);
    let titled = tail::next(page, stop).is_some() || page.any(rest, &["외", "등", "및"]).is_some();
    let one = |end: usize, score: Score| Candidate { start, end, kind: Kind::Name, score };
    if (2..=5).contains(&run)
        && (ended || titled)
        && (!shape::ordinary(&page.chars[start..stop]) || rest >= end && run <= 3 && shape::frequent(page, start))
    {
        let surname = shape::surname(page, start);
        let honoured = (2..run).find(|k| matches!(tail::tail(page, start + k), Some(Tail::Person)) && surname > 0);
        let length = honoured.unwrap_or(run);
        let korean = surname > 0 && length <= 4;
        let chars = &page.chars[start..start + length];
        let likely = korean
            && (shape::likeness(chars, surname) >= shape::Likeness::Possible
                || length - surname.min(length) == 1 && shape::single(chars[length - 1]));
        if !role || likely {
            found.push(one(start + length, if korean { Score::Cued } else { Score::Likely }));
        }
    } else if let Some(end) = foreign(page, start, end) {
        found.push(one(end, Score::Cued));
    }
}

/// Two to four words in Hangul that fill the value: 응우옌 티 란, 마이클 존슨.
fn foreign(page: &Page<'_>, start: usize, end: usize) -> Option<usize> {
    let mut at = start;
    let mut words = 0;
    loop {
        let run = page.chars[at..end].iter().take_while(|c| is_syllable(**c)).count();
        let word: String = page.chars[at..at + run].iter().collect();
        if run == 0
            || run > 6
            || words == 4
            || shape::ordinary(&page.chars[at..at + run])
            || NONE.has(word.as_str())
            || OFFICES.ends(&word)
        {
            return None;
        }
        words += 1;
        at += run;
        let next = page.skip(at);
        if next >= end || matches!(page.get(next), Some('(' | ',' | '/' | '[')) {
            return (words >= 2 && at - start <= 16).then_some(at);
        }
        if next == at {
            return None;
        }
        at = next;
    }
}
