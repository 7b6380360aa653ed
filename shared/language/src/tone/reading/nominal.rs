//! 개조식 read back: 함, 있음, 대상임, 제출할 것, 보완 필요, 협의 중. A line that may be a noun stays one.

use super::formal::adnominal;
use super::{Place, Reading, is_known, is_whole, nouns};
use crate::ending::lexicon::Match;
use crate::ending::{Kind, Link, Stem, close, stems};
use crate::text::hangul::{final_of, last};
use crate::text::particle::after;
use crate::text::word_list::Words;
use crate::tone::{Mood, Predicate, Register};

const R: Register = Register::Report;

/// Nouns that name an action and take 하다.
static ACTIONS: Words = Words::new(
    "협의 검토 추진 진행 시행 점검 조사 확인 공사 수리 복구 운영 모집 접수 준비 작업 개발 구축 설계 협상 논의 \
     심사 처리 수정 변경 취소 환불 교환 반품 제출 신청 등록 발급 열람 출입 통행 주차 사용 이용 이전 양도 양수 \
     지원 지급 설치 철거 보수 정비 개선 보완 회수 조정 판단 결정 승인 허가 답변 회신 통보 안내 공개 제공 배부 \
     배포 게시 공고 공시 선정 평가 분석 연구 측정 수립 편성 집행 정산 납부 환급 감면 면제 연장 단축 확대 축소 \
     폐지 신설 개설 개최 참석 참여 참가 방문 상담 교육 훈련 채용 임용 배치 이송 이관 인계 인수 착공 준공 개통 \
     개관 개장 홍보 의뢰 요청 요구 촉구 단속 계도 처분 부과 징수 조치 대응 수용 반영 적용 검사 검증 보고 기록 \
     작성 입력 저장 삭제 전송 발송 배송 수령 구매 계약 체결 해지 해제 입찰 제작 생산 예약 수강 이수 수료 졸업 \
     입학 전학 출국 입국 촬영 녹음 복사 인쇄 재발급 재신청 점용 합의",
);

pub fn read(place: &Place<'_>) -> Option<Reading> {
    fixed(place).or_else(|| nominal(place))
}

/// A predicate that begins right after the noun before the last word.
fn joined(place: &Place<'_>, lead: String, stem: Stem, mood: Mood) -> Reading {
    let start = place.before().trim_end().len();
    let mut predicate = Predicate::new(start, place.core.len(), stem, mood, R);
    predicate.lead = lead;
    Reading::Is(Box::new(predicate))
}

/// The noun right before the last word, when it is bare.
fn noun<'a>(place: &Place<'a>) -> Option<&'a str> {
    let noun = place.previous();
    let modifies = noun.ends_with(['은', '는', '을', '를', ',', ':', ')']) || noun.ends_with('의') && !is_action(noun);
    (noun.chars().count() >= 2 && !modifies).then_some(noun)
}

fn is_action(noun: &str) -> bool {
    nouns::ends(noun, &ACTIONS)
}

fn fixed(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    let previous = place.previous();
    match word {
        "필요" | "가능" | "불가능" => {
            let noun = noun(place).filter(|n| !n.ends_with(['이', '가']) && !is_marker(n))?;
            Some(joined(
                place,
                format!("{} ", after(noun, "이", "가")),
                Stem::of(&format!("{word}하")),
                Mood::Statement,
            ))
        }
        "불가" => {
            let action = noun(place).is_some_and(is_action);
            action.then(|| joined(place, "할 수 ".to_owned(), Stem::of("없"), Mood::Statement))
        }
        "요망" => match previous {
            _ if previous.ends_with('기') => Some(place.one(Stem::of("바라"), Mood::Statement, R)),
            _ if noun(place).is_some_and(is_action) => {
                Some(joined(place, "하여 주시기 ".to_owned(), Stem::of("바라"), Mood::Statement))
            }
            _ if noun(place).is_some_and(|n| n.ends_with("협조")) => {
                Some(joined(place, "하여 주시기 ".to_owned(), Stem::of("바라"), Mood::Statement))
            }
            _ => None,
        },
        "중" => {
            let action = noun(place).is_some_and(is_action);
            action.then(|| joined(place, "하고 ".to_owned(), Stem::of("있"), Mood::Statement))
        }
        "완료" => {
            let noun = noun(place).filter(|n| is_action(n))?;
            Some(joined(place, format!("{} ", after(noun, "을", "를")), Stem::tensed("완료했"), Mood::Statement))
        }
        // 협의 중임, 점검하는 중임; 중임 alone is a second term of office.
        "중임" => {
            let going = noun(place).is_some_and(is_action) || previous.ends_with('는') && previous.chars().count() > 2;
            going.then(|| place.copula("임".len(), Mood::Statement, R))
        }
        "것" if previous.chars().next_back().and_then(final_of) == Some(last::L) => order(place, previous),
        "바람" if previous.ends_with('기') => Some(place.one(Stem::of("바라"), Mood::Statement, R)),
        // 회신 바람, 협조 바람; 봄바람 and 변화의 바람 are nouns.
        "바람" => {
            let asked = noun(place).is_some_and(|noun| is_action(noun) || noun.ends_with("협조"));
            asked.then(|| joined(place, "하여 주시기 ".to_owned(), Stem::of("바라"), Mood::Statement))
        }
        _ if word.ends_with("기바람") => {
            let stem = format!("{}바라", &word[..word.len() - "바람".len()]);
            Some(place.one(Stem::of(&stem), Mood::Statement, R))
        }
        _ => planned(place),
    }
}

/// 12월 착공 예정, 확대할 계획: 이다 is left out.
fn planned(place: &Place<'_>) -> Option<Reading> {
    const AHEAD: &[&str] = &["내년", "연내", "향후", "추후", "조만간", "다음", "내달"];
    let (word, previous) = (place.word(), place.previous());
    let modified = previous.chars().next_back().and_then(final_of) == Some(last::L) && previous.chars().count() > 1
        || adnominal(previous) && matches!(word, "상황" | "실정" | "추세");
    let first = place.before().split_whitespace().next().unwrap_or("");
    let ahead =
        AHEAD.contains(&first) || first.strip_suffix('월').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    let is = match word {
        "예정" => {
            !previous.is_empty() && (modified || is_action(previous) || ahead) && !matches!(previous, "향후" | "추진")
        }
        "계획" => modified || ahead && is_action(previous) && !matches!(previous, "추진" | "운영" | "시행"),
        "방침" | "전망" => modified,
        "상황" | "실정" | "추세" => modified,
        _ => false,
    };
    is.then(|| place.copula(0, Mood::Statement, R))
}

/// A date, a number or a mark rather than a noun.
fn is_marker(noun: &str) -> bool {
    noun.ends_with(|c: char| c.is_ascii_digit() || c.is_ascii_punctuation())
}

/// 제출할 것
fn order(place: &Place<'_>, previous: &str) -> Option<Reading> {
    let start = place.before().trim_end().len() - previous.len();
    let found =
        if previous == "말" { stems::as_written("말") } else { stems::of_linking(&close(previous, last::NONE)) };
    let stem = found.first().filter(|f| f.found >= Match::Suffix(1))?.stem.clone();
    let stem = if stem.text == "할" { Stem::of("하") } else { stem };
    if matches!(previous, "수" | "될" | "일") {
        return None;
    }
    Some(Reading::Is(Box::new(Predicate::new(start, place.core.len(), stem, Mood::Command, R))))
}

fn nominal(place: &Place<'_>) -> Option<Reading> {
    let word = place.word();
    let c = word.chars().next_back()?;
    let jamo = final_of(c)?;
    if !matches!(jamo, last::M | last::LM) || is_noun(place, word) || is_heading(place, word) {
        return None;
    }
    if word == "없음" || word == "있음" {
        return Some(existence(place, word));
    }
    let rest = &word[..word.len() - c.len_utf8()];
    if jamo == last::LM {
        let found = stems::as_written(&close(word, last::L));
        return (is_whole(&found)
            || matches!(found.first()?.found, Match::Suffix(_)) && rest.chars().count() >= 1 && is_known(&found))
        .then(|| place.is(&found, Mood::Statement, R));
    }
    if c == '음' {
        return closed(place, rest);
    }
    opened(place, &close(word, last::NONE))
}

/// Words for people who are honoured: 선생님, 어르신, 분.
fn is_person(noun: &str) -> bool {
    noun.ends_with(['님', '분']) || noun.ends_with("어르신") || noun.ends_with("어머니") || noun.ends_with("아버지")
}

/// Whether a word that stands alone, or of two syllables behind a noun, is rather a heading: 가점, 늘림, 강임.
fn is_heading(place: &Place<'_>, word: &str) -> bool {
    let rest = word.strip_suffix(['함', '됨', '음', '임']).unwrap_or("");
    let tensed = rest.chars().next_back().and_then(final_of) == Some(last::SS);
    let known = match word.strip_suffix('임') {
        Some(noun) => nouns::ends(noun, &nouns::STATED),
        None => word.ends_with('함') && is_action(rest) && !nouns::ends(rest, &nouns::BOXES) || word.ends_with('됨'),
    };
    if place.is_single() {
        return !tensed && !known;
    }
    let short = word.chars().count() == 2 && word.ends_with(['함', '임']);
    short
        && !is_argued(place)
        && !is_told(place)
        && !place.has_argument()
        && !is_led(place.previous())
        && place.previous() != "것"
        && !adnominal(place.previous())
}

/// -음: 했음, 많음, 들음, 지음.
fn closed(place: &Place<'_>, rest: &str) -> Option<Reading> {
    match rest.chars().next_back().and_then(final_of)? {
        last::SS => Some(place.one(super::formal::tensed(rest), Mood::Statement, R)),
        last::L | last::NONE => {
            let found = stems::of_linking(&format!("{rest}으"));
            is_whole(&found).then(|| place.is(&found, Mood::Statement, R))
        }
        _ => {
            let found = stems::as_written(rest);
            (is_whole(&found) || found.first()?.found >= Match::Suffix(1) && is_argued(place))
                .then(|| place.is(&found, Mood::Statement, R))
        }
    }
}

/// -ㅁ: 함, 됨, 임, 어려움, 다름.
fn opened(place: &Place<'_>, base: &str) -> Option<Reading> {
    if base == "아니" {
        return Some(place.one(Stem::of("아니"), Mood::Statement, R));
    }
    let found = stems::of_linking(base);
    if base.ends_with('이') && !is_whole(&found) {
        let noun = &base[..base.len() - '이'.len_utf8()];
        return (!noun.is_empty()).then(|| place.copula("임".len(), Mood::Statement, R));
    }
    if base.ends_with('이') && !is_argued(place) {
        return None;
    }
    if base.ends_with("이시") && is_person(&base[..base.len() - "이시".len()]) {
        return Some(place.one(super::honorific(base, Kind::Copula), Mood::Statement, R));
    }
    if matches!(base, "계시" | "드시" | "주무시") && is_argued(place) {
        return Some(place.one(super::honorific(base, Kind::Verb), Mood::Statement, R));
    }
    let honours = base.strip_suffix('시').map(stems::of_linking).and_then(|f| f.first().map(|f| f.found >= Match::Ha));
    if base.ends_with('시') && (honours != Some(true) || base.chars().count() < 3) {
        return None;
    }
    if base.ends_with('시')
        && let Some(stem) = super::formal::honored(place, base)
    {
        return Some(place.one(stem, Mood::Statement, R));
    }
    const DONE: &[&str] = &["확정", "완료", "선정", "종료", "취소", "폐지"];
    if let Some(noun) = base.strip_suffix('되')
        && DONE.contains(&noun)
    {
        return Some(place.one(Stem::tensed(format!("{base}었")), Mood::Statement, R));
    }
    let best = found.first()?;
    let compound = base
        .char_indices()
        .skip(1)
        .any(|(at, _)| stems::is_infinitive(&base[..at]) && is_whole(&stems::of_linking(&base[at..])));
    let known = match best.found {
        Match::Whole | Match::Ha => true,
        Match::Suffix(n) => {
            n >= 2 || compound || base.ends_with(['되', '롭', '럽']) || best.stem.class == crate::ending::Class::B
        }
        Match::None => false,
    };
    let single = base.chars().count() == 1 && place.before().trim().is_empty();
    (known && !single).then(|| place.is(&found, Mood::Statement, R))
}

/// Whether a word in ㅁ is a noun here.
fn is_noun(place: &Place<'_>, word: &str) -> bool {
    let previous = place.previous();
    if matches!(word, "함" | "됨" | "임") && is_led(previous) || word == "봄" && sees(previous) {
        return false;
    }
    let base = close(word, last::NONE);
    let copula = base.ends_with('이') && !is_whole(&stems::of_linking(&base));
    if nouns::ends(word, &nouns::PURE) && !is_day(word) || previous.ends_with('의') && !copula {
        return true;
    }
    if nouns::ends(word, &nouns::VERBAL) {
        return !is_argued(place) && !is_told(place);
    }
    if word.strip_suffix('함').is_some_and(|root| nouns::ends(root, &nouns::BOXES)) {
        return !is_argued(place);
    }
    let bound = ["듯함", "만함", "뻔함", "척함", "체함", "법함", "있음", "없음"].contains(&word);
    !copula && !bound && is_modifier(previous)
}

/// 것으로 봄, 먹어 봄
fn sees(previous: &str) -> bool {
    previous.ends_with("것으로")
        || previous.ends_with("다고")
        || previous.ends_with("라고")
        || stems::is_infinitive(previous)
}

/// Whether a known adjective or verb stands there that modifies what follows: 큰 (불편함), 다양한 (움직임).
pub fn is_modifier(word: &str) -> bool {
    if word.chars().next_back().and_then(final_of) != Some(last::N) || word.ends_with(['은', '는']) {
        return false;
    }
    let found = stems::of_linking(&close(word, last::NONE));
    word.chars().count() > 1 && found.first().is_some_and(|f| f.found >= Match::Ha)
        || matches!(word, "큰" | "긴" | "한")
}

/// -야 함, -고 함, -기로 함, -게 됨: an auxiliary stands behind its verb.
fn is_led(previous: &str) -> bool {
    previous.chars().count() > 1
        && previous.ends_with(['야', '고', '로', '게', '록', '지', '만', '안', '못', '나', '도', '는', '면'])
        || matches!(previous, "안" | "못" | "잘")
}

/// Whether the sentence speaks of something by 은/는, 이/가 and ends in an adverb and the word: 규모가 해마다 다름.
fn is_told(place: &Place<'_>) -> bool {
    const ADVERBS: &[&str] = &[
        "아직",
        "다시",
        "더",
        "매우",
        "서로",
        "많이",
        "크게",
        "자주",
        "거의",
        "계속",
        "점점",
        "곧",
        "이미",
        "모두",
        "함께",
        "같이",
        "너무",
        "조금",
        "가장",
        "훨씬",
        "무척",
        "몹시",
        "여전히",
        "항상",
        "늘",
        "다소",
        "상당히",
        "전혀",
        "별로",
        "조금씩",
        "점차",
        "약간",
    ];
    let previous = place.previous();
    let adverb = ADVERBS.contains(&previous) || previous.ends_with("마다") || previous.ends_with("보다");
    let infinitive = previous.chars().count() > 1 && stems::is_infinitive(previous) && !nouns::ALONE.has(previous);
    let mut words = place.before().split_whitespace();
    let subject = words.any(|w| w.chars().count() > 2 && w.ends_with(['이', '가', '은', '는', '도']));
    (adverb || infinitive) && subject
}

/// 1일임, 말일임, 내일임: 이다 behind a day, where 일임 (entrusting) would be the noun.
fn is_day(word: &str) -> bool {
    word.strip_suffix("일임").is_some_and(|rest| {
        rest.ends_with(|c: char| c.is_ascii_digit())
            || ["내", "말", "휴", "공휴", "기념", "생", "요", "종", "당", "마감", "시행", "휴관", "휴무", "평", "매"]
                .iter()
                .any(|day| rest.ends_with(day))
    })
}

/// Whether the word before is an argument or an adverb, so that a verb must follow.
pub fn is_argued(place: &Place<'_>) -> bool {
    let previous = place.previous();
    previous.chars().count() > 1
        && !nouns::ends(previous, &nouns::PARTICLED)
        && (previous.ends_with(['을', '를', '이', '가', '에', '게', '히', '도', '로', '기', '서', '고'])
            || previous.ends_with("까지")
            || previous.ends_with("부터"))
        || matches!(previous, "안" | "못" | "잘" | "더" | "서로" | "매우" | "크게" | "모두" | "다" | "곧" | "이미")
}

/// 특이 사항 없음 → 특이 사항이 없습니다.
fn existence(place: &Place<'_>, word: &str) -> Reading {
    let stem = Stem::of(&word[..word.len() - "음".len()]);
    let previous = place.previous();
    if previous == "해당" {
        return joined(place, " 사항이 ".to_owned(), stem, Mood::Statement);
    }
    let nouns_like = [
        "효과", "성과", "결과", "경과", "초과", "사고", "광고", "신고", "보고", "권고", "재고", "창고", "참고", "경고",
    ];
    let bare = !previous.is_empty()
        && (!stems::is_infinitive(previous) || nouns::ALONE.has(previous) || nouns::ends(previous, &nouns::INFINITIVE))
        && (nouns_like.iter().any(|n| previous.ends_with(n))
            || !previous.ends_with([
                '이', '가', '은', '는', '도', '만', '에', '고', '수', '게', '서', '아', '어', '여', '로', '을', '를',
                '과', '와', '히', '나', '야', '지', '뿐', ',', ')', ':',
            ]) && !["밖에", "까지", "부터", "조차", "마저"].iter().any(|p| previous.ends_with(p)));
    if bare && !matches!(previous, "수" | "더" | "거의" | "전혀" | "아직") && !is_marker(previous) {
        return joined(place, format!("{} ", after(previous, "이", "가")), stem, Mood::Statement);
    }
    place.one(stem, Mood::Statement, R)
}

/// The past of a predicate that stands in 개조식 without tense.
pub fn past(stem: &Stem) -> Stem {
    match stem.kind {
        Kind::Verb => Stem::tensed(stem.with(Link::A("ㅆ"))),
        _ => stem.clone(),
    }
}
