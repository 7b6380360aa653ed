//! Names of people from abroad in Hangul that no label tells: Vietnamese ones, written word by word, and those with
//! their country in brackets.

use super::shape;
use super::tail::{self, Tail};
use crate::privacy::detector::{Candidate, Kind, Page, Score, Words};
use crate::text::hangul::is_syllable;

/// Vietnamese surnames that are no Korean words.
static SURNAMES: Words = Words::new("응우옌 응웬 쩐 부이 즈엉 응오 후인 쯔엉 호앙");

/// 응우옌 반 타인 씨: a surname and one to three short words, the last one with a tail of a person or alone.
pub fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.chars.len() {
        let begins = page.syllable(at) && page.prev(at).is_none_or(|c| !is_syllable(c));
        let vietnamese = || page.any_of(at, &SURNAMES).and_then(|len| name_end(page, at + len));
        let end = if begins { vietnamese().or_else(|| named_country(page, at)) } else { None };
        if let Some(end) = end {
            found.push(Candidate { start: at, end, kind: Kind::Name, score: Score::Formed });
            at = end;
        } else {
            at += 1;
        }
    }
}

fn name_end(page: &Page<'_>, surname: usize) -> Option<usize> {
    // 응우옌반남의: written as one word.
    let glued = page.chars[surname..].iter().take(8).take_while(|c| is_syllable(**c)).count();
    if glued > 0 {
        let tailed = |len: &usize| tail::tail(page, surname + len).is_some_and(|tail| tail != Tail::Bare);
        let particle = page.get(surname + glued - 1).is_some_and(|c| "은는을를의가이".contains(c));
        let shorter = (1..glued.min(5)).rev().find(tailed).filter(|_| particle || glued > 4);
        return shorter.or((glued <= 4).then_some(glued)).map(|len| surname + len);
    }
    let mut end = surname;
    for _ in 0..3 {
        let start = page.skip(end);
        if start == end || start - end > 2 || title(page, start) {
            break;
        }
        let run = page.chars[start..].iter().take(8).take_while(|c| is_syllable(**c)).count();
        // The whole word, or what stands before its particle.
        let whole = (1..=3).contains(&run) && !shape::ordinary(&page.chars[start..start + run]);
        let tailed = |len: &usize| {
            *len < run && matches!(tail::tail(page, start + len), Some(Tail::Person | Tail::Particle | Tail::Called))
        };
        // 란은 has a particle; in 타인 the last syllable is the name's.
        let particle = page.get(start + run.saturating_sub(1)).is_some_and(|c| "은는을를의가".contains(c));
        match (whole, (1..=2).rev().find(tailed)) {
            (_, Some(len)) if run > 2 || particle => return Some(start + len),
            (true, _) => end = start + run,
            _ => break,
        }
    }
    (end > surname).then_some(end)
}

/// Countries from which many residents come.
static COUNTRIES: Words = Words::new(
    "필리핀 베트남 중국 몽골 태국 네팔 캄보디아 우즈베키스탄 인도네시아 미얀마 러시아 카자흐스탄 키르기스스탄 방글라데시 파키스탄 스리랑카 라오스 미국 캐나다 일본 인도 호주 \
    영국 프랑스 독일 대만 우크라이나 나이지리아 가나 이집트 시리아 예멘 브라질 페루 뉴질랜드 말레이시아 싱가포르",
);

/// 마리아 산토스(필리핀, …): two to four words and a country in brackets right behind.
fn named_country(page: &Page<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    for words in 1..=4 {
        let run = page.chars[end..].iter().take(8).take_while(|c| is_syllable(**c)).count();
        if !(1..=7).contains(&run)
            || shape::ordinary(&page.chars[end..end + run])
            || COUNTRIES.has(&page.chars[end..end + run].iter().collect::<String>())
        {
            return None;
        }
        end += run;
        let open = page.skip(end);
        if words >= 2 && page.get(open) == Some('(') && open - end <= 1 {
            let country = page.any_of(open + 1, &COUNTRIES)?;
            let closed = page.any(open + 1 + country, &[")", ",", " 국적", "국적", " 출신", "인)", "/"]).is_some();
            return closed.then_some(end);
        }
        if page.get(end) != Some(' ') {
            return None;
        }
        end += 1;
    }
    None
}

/// Whether a title or a word of calling stands here instead of a name: 씨의, 님께.
fn title(page: &Page<'_>, at: usize) -> bool {
    matches!(tail::tail(page, at), Some(Tail::Person | Tail::Title))
}
