//! Stems that share a form (들어: 들다·듣다, 갑니다: 가다·갈다), decided by the object, the subject or the place
//! named before them. Without a sign the usual one is taken; where there is none, the sentence is left.

use crate::ending::stems::Found;
use crate::ending::{Kind, Stem};
use crate::sort;

/// One pair: the stem that needs a sign, its signs, the other stem, and whether the other is taken without any.
struct Pair {
    marked: &'static str,
    objects: &'static str,
    subjects: &'static str,
    other: &'static str,
    /// Signs of the other; empty: it is the usual one.
    against: &'static str,
}

const PAIRS: &[Pair] = &[
    Pair {
        marked: "듣",
        objects: "소리 말 말씀 의견 설명 강의 음악 소식 이야기 얘기 방송 목소리 연설 증언 수업 노래 뉴스 조언 사정 진술 답변 보고 발표 지시 내용 교육 녹음 상담 의견을 여론 민원 불만 요구 충고 안내 해설 강연 특강 대답 평가 칭찬 비판 입장",
        subjects: "",
        other: "들",
        against: "비용 돈 시간 노력 품 마음 힘 정 생각 예산 의심 느낌 맛 잠 병 단풍 햇빛 예 보험 손 물건 가방 짐 사례 적금 상처 근거 이유 잔 깃발 우산 가격 경비 공 수고 나이 물 기분 에 속 범위",
    },
    Pair {
        marked: "걸",
        objects: "전화 현수막 소송 조건 기대 시동 옷 시비 내기 제동 그림 간판 희망 목숨 말 브레이크 최면 커튼 빗장 자물쇠 상금 포상금",
        subjects: "",
        other: "걷",
        against: "",
    },
    Pair {
        marked: "물",
        objects: "벌금 과태료 이자 손해 배상금 위약금 세금 범칙금 먹이 미끼",
        subjects: "개 모기",
        other: "묻",
        against: "",
    },
    Pair { marked: "긷", objects: "물 우물물 샘물", subjects: "", other: "길", against: "" },
    Pair {
        marked: "붇", objects: "", subjects: "체중 몸무게 강물 재산 몸 라면 면 물", other: "불", against: ""
    },
    Pair {
        marked: "갈",
        objects: "칼 밭 부품 전구 전선 램프 오일 기름 장판 벽지 흙 먹 필터 콩 커피 원두 배터리 타이어 건전지 기저귀 형광등 논 땅",
        subjects: "",
        other: "가",
        against: "",
    },
    Pair {
        marked: "파", objects: "땅 구덩이 우물 도장 구멍 굴 흙 홈", subjects: "", other: "팔", against: ""
    },
    Pair {
        marked: "날", objects: "", subjects: "새 비행기 드론 헬기 연 나비 벌 갈매기", other: "나", against: ""
    },
    Pair { marked: "기", objects: "", subjects: "아기 벌레 뱀", other: "길", against: "" },
    Pair { marked: "푸", objects: "물 밥 흙 쌀 국", subjects: "", other: "풀", against: "" },
    Pair {
        marked: "줄",
        objects: "",
        subjects: "인구 비용 양 수 매출 예산 사고 수요 생산 이용자 방문객 민원 건수 규모 부담 소음 출생아 환자 신청자 인원 면적 몸무게 수입 지출 적자 시간 기간",
        other: "주",
        against: "",
    },
    Pair { marked: "쓸", objects: "바닥 마당 눈 낙엽 골목 거리", subjects: "", other: "쓰", against: "" },
    Pair {
        marked: "끌",
        objects: "관심 시간 수레 차 손수레 유모차 이목 눈길 인기 주목 발 질질",
        subjects: "",
        other: "끄",
        against: "",
    },
    Pair { marked: "트", objects: "물꼬 말 싹 길", subjects: "싹 동", other: "틀", against: "" },
    Pair {
        marked: "거치",
        objects: "절차 과정 심의 검토 심사 협의 단계 승인 회의 의결 논의 허가 평가 기관 부서 곳",
        subjects: "",
        other: "거칠",
        against: "",
    },
    Pair { marked: "질", objects: "", subjects: "땅 밥 반죽", other: "지", against: "" },
    Pair { marked: "설", objects: "", subjects: "물 낯", other: "서", against: "" },
    Pair { marked: "쏠", objects: "", subjects: "쥐", other: "쏘", against: "" },
    Pair {
        marked: "깔",
        objects: "자리 돗자리 이불 장판 프로그램 앱 아스팔트 보도블록",
        subjects: "",
        other: "까",
        against: "",
    },
    Pair { marked: "미", objects: "", subjects: "", other: "밀", against: "" },
    Pair {
        marked: "비", objects: "", subjects: "자리 방 집 건물 좌석 손 공간 상가", other: "빌", against: ""
    },
    Pair { marked: "이", objects: "", subjects: "", other: "일", against: "" },
    Pair { marked: "고", objects: "", subjects: "", other: "골", against: "" },
    Pair { marked: "달", objects: "", subjects: "", other: "다", against: "" },
];

/// The stems worth trying, the likeliest first, and whether the choice among them is sure.
pub fn decide(found: &[Found], before: &str) -> (Vec<Stem>, bool) {
    let Some(best) = found.first() else { return (Vec::new(), true) };
    let mut stems: Vec<Stem> = found.iter().filter(|f| f.found == best.found).map(|f| f.stem.clone()).collect();
    if stems.len() > 1 && governs(before) && stems.iter().any(|s| s.kind == Kind::Verb) {
        stems.retain(|s| s.kind == Kind::Verb);
    }
    let distinct = |stems: &[Stem]| stems.iter().any(|s| s.text != stems[0].text || s.class != stems[0].class);
    if !distinct(&stems) {
        if wants_verb(&stems, before) {
            sort::by_key(&mut stems, |s| s.kind != Kind::Verb);
        }
        if stems[0].text == "이르" && is_early(before) || stems[0].text == "고르" && is_even(before) {
            sort::by_key(&mut stems, |s| s.kind != Kind::Adjective);
        }
        stems.truncate(1);
        return (stems, true);
    }
    if stems.iter().all(|s| s.text == stems[0].text) {
        same_stem(&mut stems, before);
        stems.truncate(1);
        return (stems, true);
    }
    let sure = choose(&mut stems, before);
    (stems, sure)
}

/// 병이 낫는다 acts, 이 방법이 낫다 describes.
fn wants_verb(stems: &[Stem], before: &str) -> bool {
    stems[0].text == "낫"
        && subject(before).is_some_and(|noun| ["병", "감기", "상처", "몸살", "부상"].iter().any(|n| noun.ends_with(n)))
}

/// 분포가 고르다: what is spread or measured is even; whoever chooses has an object or is a person.
pub fn is_even(before: &str) -> bool {
    const SPREAD: &[&str] = &[
        "분담",
        "분포",
        "배분",
        "수준",
        "품질",
        "성적",
        "표면",
        "바닥",
        "높이",
        "크기",
        "간격",
        "두께",
        "호흡",
        "맥박",
        "기온",
        "강수량",
        "치열",
    ];
    subject(before).is_some_and(|noun| SPREAD.iter().any(|spread| noun.ends_with(spread)))
}

/// Words that go with 이르다 in the sense of early.
const EARLY: &[&str] = &["아직", "너무", "다소", "조금", "시기상"];

fn is_early(before: &str) -> bool {
    before.split_whitespace().rev().take(3).any(|word| EARLY.iter().any(|sign| word.starts_with(sign)))
        || subject(before).is_some_and(|noun| noun.ends_with("시기") || noun.ends_with('때'))
}

/// One stem with two ways to conjugate: 묻다(물어·묻어), 걷다(걸어·걷어), 굽다(구워·굽어), 이르다(이르러·일러).
fn same_stem(stems: &mut [Stem], before: &str) {
    let object = object(before).unwrap_or("");
    let is = |list: &[&str]| list.iter().any(|noun| object.ends_with(noun));
    let regular = match stems[0].text.as_str() {
        "걷" => is(&["세금", "회비", "돈", "커튼", "빨래", "소매", "성금", "요금", "부담금", "천막"]),
        "묻" => is(&["쓰레기", "시신", "타임캡슐", "관", "폐기물", "김장독"]) || before.trim_end().ends_with("땅에"),
        "굽" => {
            subject(before).is_some_and(|noun| noun.ends_with("허리") || noun.ends_with("길") || noun.ends_with("등"))
        }
        "이르" => {
            let arrives = before.trim_end().ends_with('에');
            let early = is_early(before);
            sort::by_key(stems, |s| match s.kind {
                Kind::Adjective => !early,
                _ => early || (s.class == crate::ending::Class::Reo) != arrives,
            });
            return;
        }
        _ => return,
    };
    sort::by_key(stems, |s| (s.class == crate::ending::Class::Regular) != regular);
}

/// Puts the stem that the signs ask for first; false when nothing decides.
fn choose(stems: &mut [Stem], before: &str) -> bool {
    let has = |name: &str| stems.iter().any(|s| s.text == name);
    if has("사") && has("살") {
        let buys = object(before).is_some_and(|o| !matches!(o, "삶" | "인생" | "생" | "세상" | "시대"));
        front(stems, if buys { "사" } else { "살" });
        return true;
    }
    if let Some(pair) = PAIRS.iter().find(|p| has(p.marked) && has(p.other)) {
        let signed = named(object(before), pair.objects) || named(subject(before), pair.subjects);
        if pair.marked == "걸" && !signed && object(before).is_some_and(|o| !walked(o)) {
            return false;
        }
        // 비용이 얼마나 들어요: what has no object can only be 들다, unless someone listens (잘 들어요).
        let intransitive =
            pair.marked == "듣" && object(before).is_none() && subject(before).is_some() && !listens(before);
        let against = intransitive
            || pair.against.is_empty()
            || named(object(before), pair.against)
            || named(subject(before), pair.against)
            || before.trim_end().ends_with('에');
        let to = if signed { pair.marked } else { pair.other };
        front(stems, to);
        return signed || against;
    }
    // The form as it stands is the usual stem: 그래 → 그렇다, 자 → 자다.
    true
}

fn listens(before: &str) -> bool {
    matches!(
        before.split_whitespace().next_back(),
        Some("안" | "못" | "잘" | "꼭" | "다시" | "같이" | "함께" | "먼저" | "자주")
    )
}

/// Ways and distances that are walked: 길, 산책로, 강변, 두 시간, 만 보.
fn walked(object: &str) -> bool {
    const WAYS: &[&str] = &[
        "길",
        "거리",
        "로",
        "공원",
        "인도",
        "보도",
        "복도",
        "코스",
        "숲",
        "다리",
        "계단",
        "변",
        "둑",
        "골목",
        "구간",
        "트랙",
        "시내",
        "광장",
        "마당",
        "운동장",
        "시간",
        "분",
        "보",
        "걸음",
        "미터",
        "리",
        "속",
        "빗속",
        "백사장",
        "해수욕장",
        "육교",
    ];
    WAYS.iter().any(|way| object.ends_with(way)) || object.ends_with(|c: char| c.is_ascii_alphanumeric())
}

fn front(stems: &mut [Stem], name: &str) {
    sort::by_key(stems, |s| s.text != name);
}

fn named(noun: Option<&str>, list: &str) -> bool {
    noun.is_some_and(|noun| {
        list.split(' ').any(|n| !n.is_empty() && (noun == n || n.chars().count() > 1 && noun.ends_with(n)))
    })
}

/// Whether an object stands right before the predicate or is parted from it by adverbs: only verbs take one.
fn governs(before: &str) -> bool {
    before
        .split_whitespace()
        .rev()
        .take(3)
        .take_while(|word| !(closes(word) || word.chars().count() > 1 && word.ends_with(['이', '가', '은', '는'])))
        .any(|word| word.chars().count() > 1 && word.ends_with(['을', '를']))
}

/// Whether a clause ends with this word, so that what stands before it belongs to another predicate.
pub fn closes(word: &str) -> bool {
    word.ends_with(['고', '며', '면', '니', ','])
        || word.ends_with('서') && !word.ends_with("에서") && !word.ends_with("께서")
        || ["지만", "는데", "므로", "도록", "려고", "거나", "니까", "여야"].iter().any(|tail| word.ends_with(tail))
}

/// The nearest word with 을/를 within three words, without its particle.
pub fn object(before: &str) -> Option<&str> {
    nearest(before, &["을", "를"])
}

/// The nearest word with 이/가/은/는/도.
pub fn subject(before: &str) -> Option<&str> {
    nearest(before, &["이", "가", "은", "는", "도"])
}

fn nearest<'a>(before: &'a str, particles: &[&str]) -> Option<&'a str> {
    before
        .split_whitespace()
        .rev()
        .take(4)
        .take_while(|word| !closes(word))
        .find_map(|word| particles.iter().find_map(|p| word.strip_suffix(p)).filter(|noun| !noun.is_empty()))
}
