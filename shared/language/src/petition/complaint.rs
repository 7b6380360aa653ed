//! A complaint read: kind, number, day, what it asks for, and two of its own sentences that say it best.
//! Extractive: every place is in the text, nothing is reworded. Insults are marked so that no reply mirrors them.

use super::Kind;
use super::kind::classify;
use crate::fidelity::{self, Fact};
use crate::finding::Span;
use crate::sort;
use crate::text::calendar::{Day, dotted};
use crate::text::hangul::{final_of, last};
use crate::text::sentence::sentences;

/// What a text of a citizen holds; all places are bytes in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Complaint {
    pub kind: Option<Kind>,
    /// The words that show the kind.
    pub because: Option<Span>,
    /// 신청번호 or 접수번호.
    pub number: Option<Span>,
    /// The day beside 접수, 신청 or 민원 제기.
    pub received: Option<Day>,
    /// At most two sentences in order: what happened and what is asked for.
    pub gist: Vec<Span>,
    /// Every sentence that asks for something; a reply answers each.
    pub demands: Vec<Span>,
    pub facts: Vec<Fact>,
    /// Words of insult or threat.
    pub harsh: Vec<Span>,
}

/// Words of insult and threat; a reply never repeats them.
const HARSH: &[&str] = &[
    "씨발",
    "시발",
    "ㅅㅂ",
    "개새끼",
    "새끼",
    "병신",
    "ㅂㅅ",
    "미친",
    "지랄",
    "꺼지라",
    "닥쳐",
    "쳐먹",
    "처먹",
    "세금 도둑",
    "세금도둑",
    "철밥통",
    "무능한",
    "한심한",
    "쓰레기 같은",
    "양아치",
    "또라이",
    "멍청",
    "바보",
    "죽여버",
    "죽여 버",
    "가만 안 두",
    "가만두지",
    "가만 두지",
    "불을 지르",
    "불질러",
    "엎어 버",
    "엎어버",
    "놈들",
    "년들",
    "거지 같은",
    "거지같은",
    "월급 도둑",
    "월급도둑",
    "뒤통수",
    "개판",
    "밥값",
];

/// Endings of a request, as citizens write them.
const REQUESTS: &[&str] = &[
    "주세요",
    "주십시오",
    "주시기 바랍니다",
    "주시길 바랍니다",
    "주셨으면",
    "주시면 감사",
    "주시면 고맙",
    "주실 것을",
    "바랍니다",
    "부탁드립니다",
    "부탁드려요",
    "부탁 드립니다",
    "부탁합니다",
    "요청합니다",
    "요청드립니다",
    "요구합니다",
    "건의합니다",
    "건의드립니다",
    "제안합니다",
    "제안드립니다",
    "신청합니다",
    "신청드립니다",
    "해주시",
    "해 주시",
    "하라",
    "해라",
    "달라",
    "좋겠습니다",
    "좋겠어요",
    "좋겠네요",
    "해주길",
    "해 주길",
    "하시오",
    "십시오",
    "는지요",
    "나요",
    "까요",
    "가요",
];

const QUESTIONS: &[&str] = &[
    "궁금합니다",
    "궁금해요",
    "문의합니다",
    "문의드립니다",
    "문의 드립니다",
    "알고 싶습니다",
    "알고 싶어요",
    "여쭙니다",
    "질의합니다",
    "질의드립니다",
];

/// Sentences that only greet, thank or sign.
const EMPTY: &[&str] = &[
    "안녕하세요",
    "안녕하십니까",
    "수고",
    "고생",
    "감사합니다",
    "고맙습니다",
    "바쁘신",
    "반갑습니다",
    "처음 글을",
    "올립니다",
];

pub fn read(text: &str) -> Complaint {
    let harsh = harsh(text);
    let list = sentences(text);
    let demands: Vec<Span> = list.iter().copied().filter(|span| asks(span.of(text))).collect();
    let (kind, because) = classify(text).or_else(|| plain(text, demands.first().copied())).unzip();
    Complaint {
        kind,
        because,
        number: number(text),
        received: received(text),
        gist: gist(text, &list, &demands, &harsh),
        demands,
        facts: fidelity::facts(text),
        harsh,
    }
}

/// What only asks the agency to do something is 기타민원 (법 제2조제1호가목4)). The agency's own words ask for nothing,
/// who asks for information does so by another act, and where a 처분 may be in play the kind is left open.
fn plain(text: &str, demand: Option<Span>) -> Option<(Kind, Span)> {
    const OTHER: &[&str] = &["정보공개", "드리겠습니다", "드립니다.", "알립니다", "회신합니다", "하겠습니다", "귀하"];
    const ACTS: &[&str] = &[
        "통지",
        "처분",
        "탈락",
        "부과",
        "고지",
        "반려",
        "거부",
        "거절",
        "불허",
        "취소",
        "신청한",
        "신청했",
        "신청하",
        "허가",
        "등록",
        "환급",
        "감면",
        "지원금",
        "수당",
        "연금",
        "보조금",
        "급여",
        "대기 순번",
        "자격",
    ];
    let open = OTHER.iter().chain(ACTS).any(|word| text.contains(word));
    demand.filter(|_| !open).map(|demand| (Kind::Everyday, demand))
}

impl Complaint {
    /// The sentences of the gist, as they stand in the text.
    pub fn gist_text(&self, text: &str) -> String {
        self.gist.iter().map(|span| span.of(text)).collect::<Vec<_>>().join(" ")
    }
}

/// Words of insult and threat in a text.
pub(super) fn harsh(text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = HARSH
        .iter()
        .flat_map(|word| text.match_indices(word).map(|(at, hit)| Span::new(at, at + hit.len())))
        // 미친 듯이 일하다, 바보 온달, 영향이 미친: only insults.
        .filter(|span| {
            let (before, after) = (text[..span.start].trim_end(), &text[span.end..]);
            match span.of(text) {
                "미친" => !before.ends_with(['을', '를', '이', '가', '에']) && !after.starts_with(" 듯"),
                "바보" => !after.starts_with(" 온달"),
                "새끼" => !before.ends_with("고양이") && !before.ends_with("강아지") && !after.starts_with("줄"),
                _ => true,
            }
        })
        .collect();
    sort::by_key(&mut found, |s| (s.start, std::cmp::Reverse(s.end)));
    found.dedup_by(|later, first| later.start < first.end);
    found
}

/// Whether a sentence asks for something or asks a question.
fn asks(sentence: &str) -> bool {
    let words = sentence.trim_end_matches(['.', '!', '?', '~', '^', ' ', ')', '”', '’', '"']);
    let question = sentence.trim_end().ends_with('?');
    let tail: String = words.chars().rev().take(16).collect::<Vec<_>>().into_iter().rev().collect();
    let thanks = EMPTY.iter().any(|e| words.starts_with(e)) && words.chars().count() < 25;
    // 부디 건강하시기 바랍니다 wishes, it does not ask.
    let wish = ["건강하시", "행복하시", "되시기 바랍", "번창하시"].iter().any(|w| words.contains(w));
    // 당장 고쳐!
    let urgent = ["당장", "빨리", "즉시", "어서", "제발", "좀 "].iter().any(|w| words.contains(w));
    let open =
        words.chars().next_back().is_some_and(|c| final_of(c) == Some(last::NONE) && !"다까요네지죠".contains(c));
    let command = urgent && open && sentence.trim_end().ends_with('!');
    !thanks && !wish && (question || command || REQUESTS.iter().chain(QUESTIONS).any(|end| tail.contains(end)))
}

fn number(text: &str) -> Option<Span> {
    let labels = ["신청번호", "접수번호", "민원번호", "신청 번호", "접수 번호"];
    let after = labels.iter().find_map(|label| text.find(label).map(|at| at + label.len()));
    let coded = |at: usize| {
        let rest = &text[at..];
        let len = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'-').count();
        let digits = rest[..len].bytes().filter(u8::is_ascii_digit).count();
        (digits >= 4).then(|| Span::new(at, at + len))
    };
    if let Some(at) = after {
        let skip = text[at..].len() - text[at..].trim_start_matches([' ', ':', '(', '제']).len();
        return coded(at + skip);
    }
    // 1AA-2611-0123456 needs no label.
    let starts = text.char_indices().filter(|(at, c)| {
        c.is_ascii_digit() && !text[..*at].ends_with(|p: char| p.is_ascii_alphanumeric() || p == '-')
    });
    starts.map(|(at, _)| at).find_map(|at| {
        let form = text.as_bytes().get(at + 1..at + 4)?;
        (form[0].is_ascii_uppercase() && form[1].is_ascii_uppercase() && form[2] == b'-').then(|| coded(at)).flatten()
    })
}

/// A full date beside a word of receipt, or the only full date at the head of the text.
fn received(text: &str) -> Option<Day> {
    for label in ["접수일", "신청일", "접수 일자", "접수일자", "신청 일자", "작성일", "등록일"]
    {
        let Some(at) = text.find(label) else { continue };
        let rest = text[at + label.len()..].trim_start_matches([' ', ':', '자']);
        if let Some(day) = day_at(rest) {
            return Some(day);
        }
    }
    None
}

/// `2026. 11. 13.`, `2026-11-13`, `2026년 11월 13일` at the start of a text.
pub(super) fn day_at(text: &str) -> Option<Day> {
    if let Some(([y, m, d], _)) = dotted(text) {
        return Day::new(y, m, d);
    }
    let mut parts = text.splitn(4, ['-', '/', '년', '월', '일', '.']).map(|p| p.trim());
    let mut number = || {
        let part = parts.next()?;
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        part[..digits].parse().ok()
    };
    Day::new(number()?, number()?, number()?)
}

/// The request that asks most plainly, and the sentence before it that tells most of what happened.
fn gist(text: &str, list: &[Span], demands: &[Span], harsh: &[Span]) -> Vec<Span> {
    let clean = |span: &Span| !harsh.iter().any(|h| h.overlaps(*span));
    let told = |span: &&Span| {
        let words = span.of(text).trim();
        clean(span) && words.chars().count() >= 8 && !EMPTY.iter().any(|e| words.starts_with(e))
    };
    let first = demands.first();
    let begins = list.iter().filter(told).find(|s| !demands.contains(s));
    let weight = |span: &&Span| {
        // A demand says more than a question, and what comes first tells what it is about.
        let demand = demands.contains(span) && !span.of(text).trim_end().ends_with('?');
        let bonus = [(Some(*span) == begins, 30), (demand && Some(*span) == first, 20), (demand, 15)];
        worth(span.of(text)) + bonus.into_iter().filter(|(given, _)| *given).map(|(_, more)| more).sum::<usize>()
    };
    let ask = demands.iter().filter(|s| clean(s)).max_by_key(|s| (weight(s), std::cmp::Reverse(s.start)));
    let story = list
        .iter()
        .filter(told)
        .filter(|s| !demands.contains(s))
        .max_by_key(|s| (weight(s), std::cmp::Reverse(s.start)));
    let mut gist: Vec<Span> = [story, ask].into_iter().flatten().copied().collect();
    if gist.len() < 2
        && let Some(second) = demands.iter().filter(told).filter(|s| !gist.contains(s)).max_by_key(weight)
    {
        gist.push(*second);
    }
    sort::by_key(&mut gist, |span| span.start);
    gist
}

/// How much a sentence tells: facts, words of a kind of petition, a readable length; less when it is about petitioning.
fn worth(words: &str) -> usize {
    const ABOUT: &[&str] =
        &["접수번호", "신청번호", "지난번에도", "민원 넣은", "민원을 넣", "연락도 없", "답변이 없", "첨부"];
    let facts = fidelity::facts(words).len().min(4);
    let length = words.chars().count();
    let readable = length.min(60).saturating_sub(length.saturating_sub(90));
    let kind = if classify(words).is_some() { 25 } else { 0 };
    let own = 40 + facts * 12 + readable + kind;
    own.saturating_sub(if ABOUT.iter().any(|w| words.contains(w)) { 40 } else { 0 })
}
