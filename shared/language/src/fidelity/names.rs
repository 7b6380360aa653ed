//! Persons by surname and title, organisations by their last syllable, document numbers.

mod bodies;

use super::fact::{Fact, Kind, Value};
use crate::text::hangul::is_syllable;
use bodies::{body, division, national};

const SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

/// Titles after a name; 씨, 님 and 귀하 are courtesy and may change.
const TITLES: &[&str] = &[
    "주무관",
    "사무관",
    "서기관",
    "과장",
    "팀장",
    "국장",
    "실장",
    "부장",
    "차장",
    "계장",
    "반장",
    "소장",
    "센터장",
    "원장",
    "관장",
    "청장",
    "시장",
    "군수",
    "구청장",
    "도지사",
    "장관",
    "차관",
    "위원장",
    "위원",
    "의원",
    "의장",
    "대표이사",
    "대표",
    "이사장",
    "이사",
    "사장",
    "회장",
    "교수",
    "교사",
    "교장",
    "변호사",
    "세무사",
    "연구원",
    "연구관",
    "연구사",
    "지도사",
    "조사관",
    "감독관",
    "담당관",
    "담당자",
    "검사",
    "판사",
    "경위",
    "경사",
    "경감",
    "경정",
    "선생",
    "기사",
    "대리",
    "주임",
];
const COURTESY: &[&str] = &["씨", "님", "귀하", "선생님"];

/// `환경정책과-1234` and the like at a word's start.
pub fn document(text: &str, at: usize) -> Option<Fact> {
    let head: usize = text[at..].chars().take(20).take_while(|c| is_syllable(*c)).map(char::len_utf8).sum();
    let rest = text[at + head..].strip_prefix('-')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let named = head >= 6
        && text[at..at + head].ends_with(['과', '관', '실', '팀', '국', '소', '단', '원', '청', '부', '센', '터']);
    (named && (1..=7).contains(&digits)).then(|| {
        let end = at + head + 1 + digits;
        Fact::new(Kind::Document, Value::Text(text[at..end].to_owned()), at, end)
    })
}

/// Persons and organisations outside the facts already read.
pub fn read(text: &str, taken: &[Fact]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let free = |start: usize, end: usize| !taken.iter().any(|f| f.span.start < end && start < f.span.end);
    for (start, end) in runs(text) {
        let found = person(text, start, end)
            .or_else(|| body(text, start, end))
            .or_else(|| term(text, start, end))
            .or_else(|| national(text, start, end))
            .or_else(|| division(text, start, end));
        facts.extend(found.filter(|f| free(f.span.start, f.span.end)));
    }
    facts
}

const RANKS: &[&str] = &[
    "과장",
    "국장",
    "실장",
    "팀장",
    "부시장",
    "시장",
    "부군수",
    "군수",
    "구청장",
    "도지사",
    "장관",
    "차관",
    "청장",
    "본부장",
    "부장",
    "차장",
];

/// Ways of telling and handing in; the first of a row is the canonical one.
const MEANS: &[&[&str]] = &[
    &["서면", "문서", "공문"],
    &["전화", "유선"],
    &["전자우편", "이메일", "메일", "전자메일"],
    &["문자 메시지", "문자메시지", "문자"],
    &["방문", "내방"],
    &["우편", "등기"],
    &["팩스", "모사전송"],
    &["구두", "구술", "말로"],
    &["누리집", "홈페이지", "온라인", "인터넷"],
    &["현금"],
    &["계좌", "통장"],
    &["카드"],
];

/// Whether a text names this way, in whatever form.
pub fn tells_means(means: &str, text: &str) -> bool {
    MEANS.iter().filter(|row| row[0] == means).flat_map(|row| row.iter()).any(|word| text.contains(word))
}

/// A bare rank or a means as a word of its own; only an exchange for another one is reported.
fn term(text: &str, start: usize, end: usize) -> Option<Fact> {
    let word = &text[start..end];
    let tail = |rest: &str| {
        rest.is_empty()
            || [
                "에게",
                "에게서",
                "에게도",
                "께",
                "은",
                "는",
                "이",
                "가",
                "을",
                "를",
                "의",
                "에",
                "으로",
                "로",
                "과",
                "와",
                "도",
                "만",
                "이나",
                "나",
                "님",
                "이며",
                "이고",
                "입니다",
                "이다",
                "이거나",
                "이지만",
                "으로는",
                "로는",
                "에서",
                "에서는",
                "에서만",
            ]
            .contains(&rest)
    };
    if let Some(rank) = RANKS.iter().find(|r| word.strip_prefix(**r).is_some_and(tail)) {
        return Some(Fact::new(Kind::Title, Value::Text((*rank).to_owned()), start, start + rank.len()));
    }
    MEANS.iter().find_map(|row| {
        let means = row.iter().find(|m| word.strip_prefix(**m).is_some_and(tail))?;
        Some(Fact::new(Kind::Means, Value::Text(row[0].to_owned()), start, start + means.len()))
    })
}

/// Runs of Hangul syllables as byte ranges.
fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_syllable)?;
        let end = text[start..].find(|c| !is_syllable(c)).map_or(text.len(), |i| start + i);
        at = end;
        Some((start, end))
    })
}

/// `이하람 주무관`, `홍길동님`, `김가온 씨`.
fn person(text: &str, start: usize, end: usize) -> Option<Fact> {
    let word = &text[start..end];
    let chars: Vec<char> = word.chars().collect();
    if !SURNAMES.contains(*chars.first()?) {
        return None;
    }
    let next = text[end..].strip_prefix(' ').unwrap_or("");
    let titled = |rest: &str| {
        TITLES.iter().chain(COURTESY).find(|t| rest.starts_with(**t) && title_ends(&rest[t.len()..])).copied()
    };
    for take in [3, 2, 4] {
        if chars.len() < take {
            continue;
        }
        let name_len: usize = chars[..take].iter().map(|c| c.len_utf8()).sum();
        let rest = &word[name_len..];
        let title = if rest.is_empty() {
            titled(next)
        } else if take == 3 {
            titled(rest)
        } else {
            None
        };
        let Some(title) = title else { continue };
        let name = &word[..name_len];
        if TITLES.iter().any(|t| name.ends_with(t)) || !plausible(name) {
            continue;
        }
        let value = if COURTESY.contains(&title) { name.to_owned() } else { format!("{name} {title}") };
        return Some(Fact::new(Kind::Person, Value::Text(value), start, start + name_len));
    }
    None
}

/// Nouns that begin with a surname and often stand before a title.
fn plausible(name: &str) -> bool {
    const NOUNS: &[&str] = &[
        "지원", "기획", "정책", "행정", "안전", "복지", "환경", "교통", "도로", "건축", "총무", "세무", "회계", "감사",
        "민원", "신임", "전임", "현장", "조사", "심사", "고객", "이용", "주민", "시민", "국민", "신청", "위원", "전문",
        "선임", "수석", "책임", "담당", "부", "정보", "인사", "법무", "문화", "체육", "산업", "경제", "위생", "우리",
        "해당", "소속", "전체",
    ];
    let verb = name.chars().count() == 2 && super::words::native_stem(name).is_some();
    !verb
        && !NOUNS.iter().any(|n| name.starts_with(n))
        && !name.ends_with([
            '과', '팀', '국', '실', '시', '군', '구', '의', '는', '은', '을', '를', '에', '로', '며', '고', '면', '던',
        ])
}

fn title_ends(rest: &str) -> bool {
    let Some(c) = rest.chars().next() else { return true };
    !is_syllable(c)
        || ["님", "은", "는", "이", "가", "을", "를", "의", "에", "과", "와", "도", "께", "으", "로", "입", "만"]
            .iter()
            .any(|p| rest.starts_with(p))
}
