//! 전자우편 주소, also with 골뱅이 and 점 in words. Addresses of public offices stay.

use crate::privacy::detector::{Candidate, Detector, Kind, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Email, find };

/// The sign in words.
static AT: Words = Words::new("골뱅이 (골뱅이) [골뱅이] [at] (at) {at} 앳");
static DOT: Words = Words::new(". [dot] (dot) 쩜 점 닷");
/// Providers as they are said.
static SPOKEN: Words = Words::new(
    "네이버 다음 한메일 지메일 구글 네이트 카카오 핫메일 야후 아웃룩 코리아 naver daum gmail hanmail nate kakao hotmail outlook",
);
static LAST: Words = Words::new("컴 넷 com net co kr 케이알 씨오 org 메일");

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    for at in 0..page.chars.len() {
        let sign = match page.chars[at] {
            '@' => 1,
            '골' | '앳' | '[' | '(' | '{' => match page.any_of(at, &AT) {
                Some(len) => len,
                None => continue,
            },
            _ => continue,
        };
        let Some((start, end)) = around(page, at, at + sign) else { continue };
        let domain = crate::privacy::page::compact(&page.chars[at + sign..end]);
        let office = domain.ends_with(".go.kr") || domain == "korea.kr" || domain.ends_with(".korea.kr");
        if !office && !page.settings.owns_domain(&domain) {
            found.push(Candidate { start, end, kind: Kind::Email, score: Score::Cued });
        }
    }
}

/// The address around the sign at `at..after`.
fn around(page: &Page<'_>, at: usize, after: usize) -> Option<(usize, usize)> {
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '&' | '*');
    let stop = page.skip_back(at);
    if at - stop > 2 {
        return None;
    }
    let mut start = stop - page.chars[..stop].iter().rev().take(64).take_while(|c| local(**c)).count();
    while start < stop && !page.chars[start].is_ascii_alphanumeric() && page.chars[start] != '*' {
        start += 1;
    }
    let from = page.skip(after);
    if start == stop || from - after > 2 {
        return None;
    }
    let end = domain(page, from).or_else(|| spoken(page, from))?;
    Some((start, end))
}

/// The end of a written domain: labels parted by dots, the last one of letters.
fn domain(page: &Page<'_>, from: usize) -> Option<usize> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut at = from;
    let mut end = None;
    loop {
        let len = page.chars[at..].iter().take(63).take_while(|c| part(**c)).count();
        if len == 0 {
            return end;
        }
        let label = &page.chars[at..at + len];
        if at > from {
            let letters = label.iter().take_while(|c| c.is_ascii_alphabetic()).count();
            if letters >= 2 {
                end = Some(at + letters);
            }
        }
        at += len;
        match page.get(at) {
            Some('.') => at += 1,
            Some(' ') if page.get(at + 1) == Some('.') => at = page.skip(at + 2),
            _ => return end,
        }
        if end.is_none() {
            at = page.skip(at);
        }
    }
}

/// The end of a domain in words (네이버 닷컴, naver 점 com), or of a bare provider after the sign.
fn spoken(page: &Page<'_>, from: usize) -> Option<usize> {
    let len = page.any_of(from, &SPOKEN)?;
    let mut end = from + len;
    let mut parts = 0;
    loop {
        let at = page.skip(end);
        let Some(dot) = page.any_of(at, &DOT) else { break };
        let next = page.skip(at + dot);
        let Some(last) = page.any_of(next, &LAST) else { break };
        end = next + last;
        parts += 1;
    }
    let bare = !page.get(end).is_some_and(|c| c.is_ascii_alphanumeric());
    (parts > 0 || bare).then_some(end)
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn before_particles_and_in_words() {
        finds(Kind::Email, "hong@naver.com으로 회신", &["hong@naver.com"]);
        finds(Kind::Email, "메일은 hong.gd@gmail.com입니다.", &["hong.gd@gmail.com"]);
        finds(Kind::Email, "(a-b_c@mail.co.kr)", &["a-b_c@mail.co.kr"]);
        finds(Kind::Email, "hong123 골뱅이 네이버 닷컴으로", &["hong123 골뱅이 네이버 닷컴"]);
        finds(Kind::Email, "hong123골뱅이naver.com", &["hong123골뱅이naver.com"]);
        finds(Kind::Email, "hong ＠ daum．net 로", &["hong ＠ daum．net"]);
        keeps(Kind::Email, "minwon@suwon.go.kr, hong@korea.kr");
        keeps(Kind::Email, "@지역화폐 골뱅이 무침");
    }
}
