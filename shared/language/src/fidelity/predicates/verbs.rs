//! What is said of one and the same native verb in both texts: 나올 수 있다 → 나온다, 마칠 예정 → 마쳤다.

use super::super::side::Side;
use super::super::words::Native;
use super::super::{Change, Severity};
use super::{Said, differ};
use crate::text::hangul::{final_of, last};

/// Verbs that carry other words and are said of many things.
const LIGHT: &[&str] = &[
    "하", "되", "있", "없", "받", "주", "드리", "보", "오", "가", "두", "놓", "버리", "지", "내", "싶", "않", "못하",
    "말", "알리", "바라", "따르", "위하", "대하", "통하", "관하", "의하", "인하", "같", "다르", "많", "적", "밝히",
    "이르",
];

pub fn compare(left: &Side<'_>, right: &Side<'_>) -> impl Iterator<Item = Change> {
    let once = |verbs: &[Native<'_>], stem: &str| verbs.iter().filter(|verb| verb.stem == stem).count() == 1;
    let own =
        left.natives.iter().filter(move |verb| !LIGHT.contains(&verb.stem.as_str()) && once(&left.natives, &verb.stem));
    own.filter_map(move |verb| {
        let other = right.natives.iter().find(|other| other.stem == verb.stem)?;
        once(&right.natives, &verb.stem).then_some(())?;
        let kind = differ(said(left.text, verb), said(right.text, other))?;
        Some(Change { kind, before: Some(verb.span), after: Some(other.span), level: Severity::Block })
    })
}

fn said(text: &str, verb: &Native<'_>) -> Said {
    let clause = predicate(&text[verb.span.start..]);
    let lead = text[..verb.span.start].trim_end();
    let any = |words: &[&str]| words.iter().any(|word| clause.contains(word));
    let denied = any(&["지 않", "지 아니", "지 못", "지 말", "지 마", "수 없", "수는 없", "기 어렵"])
        || lead.ends_with(" 안")
        || lead.ends_with(" 못");
    let may = any(&["수 있", "수도 있", "도 됩", "도 된", "도 돼", "면 됩", "면 된", "면 돼"])
        && !any(&["수 있도록", "수 있게"]);
    let must = any(&["야 하", "야 합", "야 한", "야 할", "야 함", "야 해", "야 됩", "야 된"]);
    let past = |word: &str| word.chars().any(|c| final_of(c) == Some(last::SS) && !matches!(c, '있' | '겠'));
    let done = past(verb.word) || any(&["고 있"]);
    let planned = any(&["겠", "예정", "계획", "방침", " 것입", " 것이", " 것임", "려고 ", "고자 "]) && !done;
    let plain =
        (verb.word.ends_with("니다") || verb.word.ends_with("는다") || ends_in_n(verb.word)) && !done && !planned;
    let earlier = any(&["기 전"]);
    let later = any(&[" 뒤", " 후", " 다음", "고 나서"]);
    let conditional = any(&["면 ", "면,", "경우", "때"]) || clause.ends_with('면');
    let plain = plain && !may && !denied;
    Said { denied, done, planned, may, must, plain, earlier, later, conditional, ..Said::default() }
}

/// 간다, 낸다: the plain present of an open stem.
fn ends_in_n(word: &str) -> bool {
    word.strip_suffix('다').and_then(|stem| stem.chars().next_back()).is_some_and(|c| final_of(c) == Some(last::N))
}

/// The verb with what belongs to its predicate: 나올 수 있으니, 마칠 예정이라고, 늦지 않게.
fn predicate(text: &str) -> String {
    const BOUND: &[&str] = &["수", "것", "예정", "계획", "방침", "때", "뒤", "후", "다음", "전", "경우"];
    let end = text.find(['.', ',', '\n', '?', '!', ';']).unwrap_or(text.len());
    let mut words = text[..end].split(' ');
    let mut said = words.next().unwrap_or_default().to_owned();
    let Some(next) = words.next() else { return said };
    let closed = said.chars().next_back().and_then(final_of);
    let noun = said.ends_with('기') && next.starts_with(['전', '어']);
    let named = matches!(closed, Some(last::N | last::L)) && BOUND.iter().any(|bound| next.starts_with(bound));
    let helped = said.ends_with(['지', '고', '야', '도', '면'])
        && next.starts_with([
            '않', '아', '못', '말', '마', '있', '하', '합', '한', '할', '함', '해', '됩', '된', '돼', '나',
        ]);
    if named || noun || helped {
        said.push(' ');
        said.push_str(next);
        if let Some(last) = words.next().filter(|_| matches!(next, "수" | "수도" | "수는")) {
            said.push(' ');
            said.push_str(last);
        }
    }
    said
}
