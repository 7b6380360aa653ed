//! Nouns in a row without particles.

use crate::finding::Span;
use crate::rule::{Find, Hit, Rule, fix, keep};
use crate::text::Paragraph;
use crate::text::hangul::is_syllable;

/// So many bare nouns in a row inside a sentence are hard to read.
const LIMIT: usize = 5;

pub const RULE: Rule = Rule {
    id: "piled-nouns",
    title: "명사 나열",
    why: "명사를 길게 이어 쓰지 않고 조사와 서술어를 넣어 풉니다.",
    examples: &[
        fix(
            "하반기 관내 위험 시설물 안전 점검 결과 통보를 받았습니다.",
            "하반기 관내 위험 시설물 안전 점검 결과 통보를 받았습니다.",
        ),
        keep("하반기에 관내 위험 시설물을 점검한 결과를 받았습니다."),
        keep("제목  2026년 하반기 관내 위험 시설물 안전 점검 계획 알림"),
        keep("참석: 도로과 교통과 건축과 환경과 총무과 감사과"),
    ],
    find: Find::Paragraph(find),
};

fn find(paragraph: &Paragraph<'_>) -> Vec<Hit> {
    // A heading or a list of names has no predicate to put particles before.
    if !paragraph.text.trim_end().ends_with("다.") {
        return Vec::new();
    }
    let mut hits = Vec::new();
    let mut run: Option<(Span, usize)> = None;
    for word in paragraph.words() {
        if bare(word.of(paragraph.text)) {
            run = Some(run.map_or((word, 1), |(span, n)| (Span::new(span.start, word.end), n + 1)));
        } else {
            hits.extend(run.take().filter(|(_, n)| *n > LIMIT - 1).map(|(span, _)| Hit::note(span)));
        }
    }
    hits
}

/// A word of two to five syllables that bears neither particle nor ending.
fn bare(word: &str) -> bool {
    const SYLLABLE: usize = '가'.len_utf8();
    let short = (2 * SYLLABLE..=5 * SYLLABLE).contains(&word.len());
    short && word.chars().all(is_syllable) && !word.chars().next_back().is_some_and(ends) && !ADVERBS.contains(&word)
}

/// The last syllables of particles and endings.
const fn ends(last: char) -> bool {
    matches!(
        last,
        '은' | '는'
            | '이'
            | '가'
            | '을'
            | '를'
            | '의'
            | '에'
            | '로'
            | '와'
            | '과'
            | '도'
            | '만'
            | '고'
            | '며'
            | '게'
            | '서'
            | '어'
            | '아'
            | '여'
            | '해'
            | '한'
            | '된'
            | '할'
            | '될'
            | '면'
            | '지'
            | '나'
            | '라'
            | '든'
            | '인'
            | '및'
            | '때'
            | '등'
            | '던'
            | '운'
            | '른'
            | '큰'
            | '진'
            | '간'
            | '온'
            | '본'
            | '낸'
            | '친'
            | '런'
            | '각'
            | '꼭'
            | '더'
            | '또'
            | '늘'
    )
}

const ADVERBS: &[&str] = &[
    "또한",
    "다만",
    "모두",
    "바로",
    "매우",
    "가장",
    "특히",
    "따로",
    "함께",
    "다시",
    "아직",
    "이미",
    "먼저",
    "우선",
    "지금",
    "오늘",
    "내일",
    "해당",
    "여러",
    "다른",
    "모든",
    "우리",
    "귀하",
    "부터",
    "까지",
    "그리고",
    "그러나",
    "하지만",
    "따라서",
    "앞으로",
    "스스로",
    "서로",
    "별도",
    "약간",
    "조금",
    "자주",
    "계속",
    "매일",
    "매년",
    "매월",
    "전혀",
    "결코",
    "대신",
    "물론",
    "당초",
    "일부",
];
