//! The number that anchors an address: behind a road, behind a village, or with 동 and 호.

use super::region;
use crate::privacy::detector::{Page, Words};
use crate::text::hangul::is_syllable;

/// An anchor: the first word of it, its end, and whether it needs no other evidence.
pub struct Anchor {
    pub word: usize,
    pub end: usize,
    pub sure: bool,
    /// It is a flat already, so that bare numbers behind it belong to it.
    pub inside: bool,
}

/// Units that make a number a count.
static UNITS: Words = Words::new(
    "명 개 건 원 회 차 년 월 일 시 분 초 km m M ㎞ ㎡ % 미터 킬로 단계 가지 곳 대 배 점 위 등 급 인 권 부 장 매 쪽 톤 kg 조 항 주 세 살 만 억 천 \
    백 여 개월 시간 구간 호선 번째 차선 차로 cm mm 층짜리 박 가구 세대 필지 종 번출구 팀 반 학년",
);

pub fn anchor(page: &Page<'_>, at: usize) -> Option<Anchor> {
    let group = page.groups[at];
    if group.len > 5
        || page.prev(group.start).is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '제' | '~'))
            && page.prev(group.start) != Some('B')
    {
        return None;
    }
    flat(page, at)
        .or_else(|| road(page, at))
        .or_else(|| building(page, at))
        .or_else(|| lot(page, at))
        .or_else(|| mailbox(page, at))
}

/// The end of "12", "12-3" and what counts it: 번지, 호.
fn number_end(page: &Page<'_>, at: usize) -> Option<usize> {
    let mut end = page.groups[at].end;
    let tight = page.gap(at).is_some_and(|g| g.contains(&'-') && g.iter().all(|c| matches!(c, '-' | ' ')));
    if let Some(next) = page.groups.get(at + 1).filter(|g| tight && g.len <= 4) {
        if page.get(next.end) == Some('-') && page.is_digit(next.end + 1) {
            return None;
        }
        end = next.end;
    }
    let rest = page.skip(end);
    for (word, len) in [("번지", 2), ("번", 1)] {
        if page.reads(rest, word) && !page.reads(rest, "번길") && !page.reads(rest, "번째") {
            return Some(rest + len);
        }
    }
    // 이순신대로 1.2km
    let decimal = page.get(end) == Some('.') && page.is_digit(end + 1);
    (page.any_of(end, &UNITS).is_none()
        && !decimal
        && !(page.get(end) == Some(',') && page.is_digit(end + 1) && page.is_digit(end + 3)))
    .then_some(end)
}

fn road(page: &Page<'_>, at: usize) -> Option<Anchor> {
    let group = page.groups[at];
    let close = page.skip_back(group.start);
    if group.start - close > 1
        || page.reads(group.end, "번길")
        || page.reads(group.end, "길")
        || page.reads(group.end, "번가")
        || page.get(group.end) == Some('가')
    {
        return None;
    }
    let word = region::word_start(page, close);
    if !region::road(page, word, close) {
        return None;
    }
    let word = region::road_start(page, word);
    let end = number_end(page, at)?;
    let numbered = page.chars[word..close].iter().any(char::is_ascii_digit);
    let lane = page.prev(close) == Some('길');
    let name = page.chars[word..close].iter().collect::<String>();
    let avenue = name.ends_with("대로") && close - word >= 4;
    let far = page.get(page.skip(end)).is_some_and(|c| matches!(c, '부')) && page.reads(page.skip(end), "부터");
    let sure = (numbered && lane || lane && close - word >= 3 && group.start - close == 1 || avenue)
        && !far
        && bounded(page, end);
    Some(Anchor { word, end, sure, inside: false })
}

/// Whether the number ends like one of a house: by a mark, a space or a particle of place.
fn bounded(page: &Page<'_>, end: usize) -> bool {
    page.get(end).is_none_or(|c| !is_syllable(c) && !c.is_ascii_alphanumeric())
        || page
            .any(end, &["에", "으로", "로", "번지", "번", "호", "입니다", "이고", "인데", "의", "은", "는", "이며"])
            .is_some()
        || page.prev(end).is_some_and(|c| c == '지' || c == '번')
}

fn lot(page: &Page<'_>, at: usize) -> Option<Anchor> {
    let group = page.groups[at];
    let mut close = page.skip_back(group.start);
    if page.prev(close) == Some('산') && matches!(page.get(close.wrapping_sub(2)), Some(' ' | '리' | '동')) {
        close = page.skip_back(close - 1);
    }
    if group.start - close > 4 || !matches!(page.prev(close), Some('동' | '리' | '가' | '읍' | '면')) {
        return None;
    }
    let word = region::word_start(page, close);
    if !region::village(page, word, close)
        || page.chars[close - 2].is_ascii_digit()
            && page.prev(close) != Some('가')
            && !page.syllable(close.saturating_sub(3))
    {
        return None;
    }
    if page.any(group.end, &["동", "호", "층", "단지"]).is_some() && flat_ahead(page, at) {
        return Some(Anchor { word, end: close, sure: false, inside: false });
    }
    let end = number_end(page, at)?;
    let counted = page.prev(end) == Some('지');
    Some(Anchor { word, end, sure: counted && bounded(page, end), inside: false })
}

/// Whether 동 and 호 follow: 12동 345호.
fn flat_ahead(page: &Page<'_>, at: usize) -> bool {
    page.get(page.groups[at].end) != Some('동') || flat(page, at).is_some()
}

/// 103동 1502호, 가동 302호, 103-1502호 and the name of the house before it.
fn flat(page: &Page<'_>, at: usize) -> Option<Anchor> {
    let group = page.groups[at];
    let next = page.groups.get(at + 1);
    let unit = page.skip(group.end);
    if page.get(unit) == Some('동') && group.len <= 4 {
        let next = next?;
        let between =
            page.chars[unit + 1..next.start].iter().all(|c| matches!(c, ' ' | ',' | '제' | '지' | '하' | 'B'));
        let last = page.skip(next.end);
        let room = match page.get(last) {
            Some('호') => last + 1,
            Some('층') => last + 1,
            _ if !page.prev(group.start).is_some_and(is_syllable)
                && next.len >= 3
                && next.len <= 4
                && next.start - unit <= 2
                && bounded(page, next.end) =>
            {
                next.end
            }
            _ => return None,
        };
        let near = next.start - unit <= 5 && between;
        let word = super::detail::house(page, group.start);
        return near.then_some(Anchor { word, end: room, sure: true, inside: true });
    }
    let next =
        next.filter(|n| n.start == group.end + 1 && page.get(group.end) == Some('-') && n.len >= 3 && n.len <= 4)?;
    // 제2025-33-147호 is a number of another kind.
    if page.prev(group.start) == Some('-') {
        return None;
    }
    let room = page.get(next.end) == Some('호');
    let word = super::detail::house(page, group.start);
    let named = super::detail::is_house(page, word, page.skip_back(group.start));
    let end = if room { next.end + 1 } else { next.end };
    let year = group.len == 4 && matches!(page.number(at, at)[..2], [1, 9] | [2, 0]);
    ((named || room && !year) && group.len <= 4 && bounded(page, end)).then_some(Anchor {
        word,
        end,
        sure: true,
        inside: true,
    })
}

/// 그린빌라 302호, 한빛오피스텔 12층.
fn building(page: &Page<'_>, at: usize) -> Option<Anchor> {
    let group = page.groups[at];
    let unit = page.skip(group.end);
    if !matches!(page.get(unit), Some('호' | '층')) || group.len > 4 {
        return None;
    }
    let mut close = page.skip_back(group.start);
    if page.prev(close) == Some('동')
        && close >= 2
        && (page.chars[close - 2].is_ascii_uppercase() || "가나다라마바사".contains(page.chars[close - 2]))
    {
        close = page.skip_back(close - 2);
    } else if page.prev(close) == Some('제') {
        close = page.skip_back(close - 1);
    }
    let word = super::detail::house(page, close);
    super::detail::is_house(page, word, close).then_some(Anchor { word, end: unit + 1, sure: true, inside: true })
}

/// 군포우체국 사서함 20호.
fn mailbox(page: &Page<'_>, at: usize) -> Option<Anchor> {
    let group = page.groups[at];
    let close = page.skip_back(group.start);
    if !page.ends(close, "사서함") {
        return None;
    }
    let before = page.skip_back(close - 3);
    let word = if page.ends(before, "우체국") { region::word_start(page, before) } else { close - 3 };
    let end = number_end(page, at)?;
    let end = if page.get(end) == Some('호') { end + 1 } else { end };
    Some(Anchor { word, end, sure: true, inside: false })
}
