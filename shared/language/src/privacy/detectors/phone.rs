//! 전화번호: mobile, fixed, 070, 050x, +82, short forms beside a cue. 대표번호 and an office's fixed lines stay.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::Phone, find };

static CUES: Words = Words::new(
    "전화 연락처 휴대폰 핸드폰 휴대 핸폰 폰번호 번호는 제번호 h.p hp tel ☎ ☏ 연락 문자 폰 mobile phone 팩스 fax 통화",
);
/// Words before the last digits of a number.
static TAIL: Words = Words::new("뒷자리 뒤자리 끝자리 뒷번호 끝번호 뒤4자리 뒷4자리 끝4자리");
/// Runs of digits that start like a telephone number and are something else.
static OTHER: Words =
    Words::new("관리번호 등기번호 송장 사건 문서번호 고유번호 일련번호 납부번호 고지번호 계좌 바코드 면허 승인번호");

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.groups.len() {
        let hit = abroad(page, at).or_else(|| mobile(page, at)).or_else(|| fixed(page, at)).or_else(|| short(page, at));
        match hit {
            Some((last, candidate)) => {
                found.extend(candidate);
                at = last + 1;
            }
            None => at += 1,
        }
    }
}

type Hit = (usize, Option<Candidate>);

/// The groups from `at` on that hold exactly one of `counts` digits, in at most five groups.
fn run(page: &Page<'_>, at: usize, counts: std::ops::RangeInclusive<usize>) -> Option<usize> {
    let mut digits = 0;
    let mut best = None;
    for last in at..(at + 5).min(page.groups.len()) {
        digits += page.groups[last].len;
        if digits > *counts.end() {
            break;
        }
        if counts.contains(&digits) {
            best = Some(last);
        }
        let gap =
            page.gap(last).is_some_and(|g| !g.contains(&'*') && !g.contains(&'_') && (g.len() < 3 || g.contains(&' ')));
        if !gap && !spoken(page, last) {
            break;
        }
    }
    best
}

/// 공일공 2345에 6789: what is said between the groups of a number.
fn spoken(page: &Page<'_>, at: usize) -> bool {
    let Some(next) = page.groups.get(at + 1) else { return false };
    let said: String = page.chars[page.groups[at].end..next.start].iter().filter(|c| **c != ' ').collect();
    matches!(said.as_str(), "에" | "의" | "다시" | "대시") && next.len >= 3
}

fn mobile(page: &Page<'_>, at: usize) -> Option<Hit> {
    let first = page.groups[at];
    let head = page.digits.get(first.start..first.start + 3)?;
    let boxed = first.end - first.start > first.len;
    let head = if boxed { page.number(at, at)[..3].to_vec() } else { head.to_vec() };
    if first.len < 3 || head[0] != 0 || head[1] != 1 || !matches!(head[2], 0 | 1 | 6..=9) {
        return starred(page, at);
    }
    let counts = if head[2] == 0 { 11..=11 } else { 10..=11 };
    let last = run(page, at, counts.clone()).or_else(|| run(page, at, 10..=11)).or_else(|| swallowed(page, at));
    let Some(last) = last else { return starred(page, at) };
    if last > at && page.groups[last].len < 2 {
        return None;
    }
    let (start, end) = (bracket(page, first.start), page.groups[last].end);
    // 010-123456-01-011 goes on: an account.
    let goes_on = page.get(end) == Some('-') && page.is_digit(end + 1);
    let edge = page.prev(start).is_none_or(|c| !c.is_ascii_alphabetic()) && !behind(page, start) && !goes_on;
    let other = OTHER.iter().any(|w| page.before(start, 14).contains(w)) && first.len >= 10;
    let own = page.settings.owns_phone(&page.number(at, last));
    (edge && !other).then(|| (last, (!own).then_some(found(start, end, Score::Cued))))
}

/// 010-1234-56789: one digit too many is still a number.
fn swallowed(page: &Page<'_>, at: usize) -> Option<usize> {
    let hyphens = |k: usize| page.gap(k).is_some_and(|g| g.len() == 1);
    let lens = [page.groups.get(at + 1)?.len, page.groups.get(at + 2)?.len];
    (page.groups[at].len == 3
        && hyphens(at)
        && hyphens(at + 1)
        && (3..=5).contains(&lens[0])
        && (3..=5).contains(&lens[1]))
    .then_some(at + 2)
}

/// 010-****-5678 and 010-1234-****.
fn starred(page: &Page<'_>, at: usize) -> Option<Hit> {
    let group = page.groups[at];
    let head = page.number(at, at);
    if group.len != 3 || head[0] != 0 || head[1] != 1 {
        return None;
    }
    let part = |c: char| c.is_ascii_digit() || matches!(c, '*' | '-' | 'X' | 'x' | '●' | '○' | ' ' | '.');
    let len = page.chars[group.start..].iter().take(13).take_while(|c| part(**c)).count();
    let run = &page.chars[group.start..group.start + len];
    let marks = run.iter().filter(|c| matches!(c, '*' | 'X' | 'x' | '●' | '○')).count();
    let digits = run.iter().filter(|c| c.is_ascii_digit()).count();
    let fits = marks >= 3 && digits >= 7 && digits + marks >= 10;
    let end = group.start + run.iter().rposition(|c| *c != ' ' && *c != '-' && *c != '.')? + 1;
    let last = page.groups[at..].iter().take_while(|g| g.end <= end).count() + at - 1;
    fits.then(|| (last, Some(found(group.start, end, Score::Cued))))
}

/// +82 10 1234 5678, 82-2-123-4567, 0082.
fn abroad(page: &Page<'_>, at: usize) -> Option<Hit> {
    let first = page.groups[at];
    let head = page.number(at, at);
    let code = if head.starts_with(&[0, 0, 8, 2]) {
        4
    } else if head.starts_with(&[8, 2]) {
        2
    } else {
        return None;
    };
    let plus = page.prev(first.start) == Some('+');
    let last = run(page, at, code + 8..=code + 11)?;
    let rest = page.number(at, last)[code..].to_vec();
    let rest = if rest[0] == 0 { &rest[1..] } else { &rest[..] };
    let area = match (rest[0], rest[1]) {
        (1, 0) => rest.len() == 10,
        (1, 1 | 6..=9) => matches!(rest.len(), 9 | 10),
        (2, _) => matches!(rest.len(), 8 | 9),
        (3, 1..=3) | (4, 1..=4) | (5, 0..=5) | (6, 1..=4) | (7, 0) => matches!(rest.len(), 9..=11),
        _ => false,
    };
    if !area || !plus && first.len != code || behind(page, first.start) {
        return None;
    }
    let mut start = if plus { first.start - 1 } else { first.start };
    if page.prev(start) == Some('(') {
        start -= 1;
    }
    let end = page.groups[last].end;
    let stays = rest[0] != 1 && page.official(start, end) || owned(page, rest);
    Some((last, (!stays).then_some(found(start, end, Score::Cued))))
}

fn owned(page: &Page<'_>, rest: &[u8]) -> bool {
    let mut whole = vec![0];
    whole.extend(rest);
    page.settings.owns_phone(&whole)
}

/// How many digits a number with this head has; `None` for a head that no subscriber has.
fn counts(head: &[u8]) -> Option<std::ops::RangeInclusive<usize>> {
    Some(match head {
        [0, 2, 1..=9, ..] => 9..=10,
        [0, 3, 1..=3, ..] | [0, 4, 1..=4, ..] | [0, 5, 1..=5, ..] | [0, 6, 1..=4, ..] => 10..=11,
        [0, 7, 0, ..] => 11..=11,
        [0, 5, 0, 2..=9, ..] => 11..=12,
        _ => return None,
    })
}

fn fixed(page: &Page<'_>, at: usize) -> Option<Hit> {
    let until = (at + 2).min(page.groups.len()) - 1;
    let head = page.number(at, until);
    if head.len() < 4 || head[0] != 0 || page.groups[at].len == 1 {
        return None;
    }
    let last = run(page, at, counts(&head)?)?;
    let (start, end) = (bracket(page, page.groups[at].start), page.groups[last].end);
    let edge = page.prev(start).is_none_or(|c| !c.is_ascii_alphabetic()) && !behind(page, start);
    let shape = last == at || page.groups[last].len >= 4 && page.groups[at].len <= 4 || page.groups[last].len >= 7;
    let before = page.before(start, 14);
    let kept = page.label(start) == Some(Label::Keep) && page.zone(start).is_none();
    if !edge || !shape || OTHER.within(&before) && !CUES.ends(&before) {
        return None;
    }
    let number = page.number(at, last);
    let personal = number.starts_with(&[0, 7, 0]) || number.starts_with(&[0, 5, 0]) || of_party(page, start);
    let stays = kept
        || page.settings.owns_phone(&number)
        || page.official(start, end) && !(personal && page.zone(start).is_none());
    Some((last, (!stays).then_some(found(start, end, Score::Formed))))
}

/// 수임인: 제갈윤 (☎ 02-…): the number behind a name that is labelled as a party's.
fn of_party(page: &Page<'_>, start: usize) -> bool {
    let sign = page.chars[..start].iter().rev().take_while(|c| matches!(c, ' ' | '☎' | '☏' | '(')).count();
    let name = start - sign;
    sign > 0 && name > 0 && page.syllable(name - 1) && page.label(name - 1) == Some(Label::Role)
}

/// 1234-5678 or 123-4567 and the last four digits, only right beside a cue.
fn short(page: &Page<'_>, at: usize) -> Option<Hit> {
    let group = page.groups[at];
    let before = page.before(group.start, 14);
    let before = before.trim_end_matches([':', '(', '은', '는', '이', '가', '-', ')']);
    if group.len == 4 && TAIL.ends(before) && page.get(group.end) != Some('원') {
        return Some((at, Some(found(group.start, group.end, Score::Cued))));
    }
    let shape = page.shaped(at, &[4, 4], &['-', '.']) || page.shaped(at, &[3, 4], &['-', '.']);
    let labelled = page.label(group.start) == Some(Label::Of(Kind::Phone));
    let cue = labelled || CUES.ends(before.strip_suffix("번호").unwrap_or(before)) || CUES.ends(before);
    let number = page.groups.get(at + 1).map(|_| page.number(at, at + 1))?;
    let public = matches!(number[..], [1, 5 | 6 | 8, ..]) && number.len() == 8
        || number.len() == 7 && number[0] == 1 && labelled;
    if !shape
        || !cue
        || public
        || !page.alone(at, at + 1)
        || page.official(group.start, page.groups[at + 1].end) && !labelled
    {
        return None;
    }
    Some((at + 1, Some(found(group.start, page.groups[at + 1].end, Score::Cued))))
}

/// Whether digits and a hyphen run into the number from before.
fn behind(page: &Page<'_>, start: usize) -> bool {
    matches!(page.prev(start), Some('-' | '.')) && start >= 2 && page.is_digit(start - 2)
        || page.prev(start).is_some_and(|c| c.is_ascii_digit())
}

/// Takes in the bracket of (031)123-4567.
fn bracket(page: &Page<'_>, start: usize) -> usize {
    let closes = page.chars[start..].iter().take(6).position(|c| matches!(c, ')' | '('));
    let own = closes.is_some_and(|i| page.chars[start + i] == ')' && i <= 4 && page.is_digit(page.skip(start + i + 1)));
    if page.prev(start) == Some('(') && own { start - 1 } else { start }
}

fn found(start: usize, end: usize, score: Score) -> Candidate {
    Candidate { start, end, kind: Kind::Phone, score }
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn mobile_numbers() {
        for number in [
            "010-1234-5678",
            "01012345678",
            "010 1234 5678",
            "010.1234.5678",
            "010·1234·5678",
            "010)1234-5678",
            "(010)1234-5678",
            "010~1234~5678",
            "010–1234–5678",
            "010ㅡ1234ㅡ5678",
            "０１０－１２３４－５６７８",
            "010-12345678",
            "0101234-5678",
            "011-234-5678",
            "+82 10-1234-5678",
            "82-10-1234-5678",
            "+82-(0)10-1234-5678",
            "O1O-1234-5678",
            "공일공 일이삼사 오육칠팔",
            "공일공-1234-5678",
            "0 1 0 - 1 2 3 4 - 5 6 7 8",
            "010-****-5678",
            "010 - 1234 - 5678",
            "010-1234- 5678",
        ] {
            finds(Kind::Phone, &format!("저는 {number}로 연락"), &[number]);
        }
        finds(Kind::Phone, "010-1234-5678, 010-2345-6789", &["010-1234-5678", "010-2345-6789"]);
    }

    #[test]
    fn fixed_numbers() {
        for number in [
            "02-123-4567",
            "031-123-4567",
            "(031)123-4567",
            "031)123-4567",
            "0311234567",
            "070-1234-5678",
            "0505-123-4567",
            "0502-1234-5678",
            "050412345678",
            "+82 2 123 4567",
        ] {
            finds(Kind::Phone, &format!("자택 {number} 입니다"), &[number]);
        }
        finds(Kind::Phone, "연락은 공일공 2345에 6789로", &["공일공 2345에 6789"]);
        finds(Kind::Phone, "연락처: 1234-5678, 휴대폰 뒷자리 5678", &["1234-5678", "5678"]);
    }

    #[test]
    fn public_numbers_stay() {
        keeps(Kind::Phone, "문의: 교통행정과 ☎ 031-228-2114, 1588-1234, 110, 120");
        keeps(Kind::Phone, "자세한 사항은 도로과(031-228-3456)로 문의하시기 바랍니다.");
        keeps(
            Kind::Phone,
            "시행 도로과-1234 (2025. 3. 12.)\n우 16490 경기도 수원시 팔달구 효원로 241 / http://www.suwon.go.kr\n전화번호 031-228-2114 팩스번호 031-228-2115 / hong@korea.kr / 대국민 공개",
        );
        keeps(Kind::Phone, "관리번호 01012345678, 금액 1234-5678원");
    }
}
