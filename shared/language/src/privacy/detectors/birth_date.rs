//! 생년월일: any writing of a date beside 생년월일 or 생, in its column, or right after a name.

use crate::privacy::detector::{Candidate, Detector, Kind, Label, Page, Score, Words};

pub const DETECTOR: Detector = Detector { kind: Kind::BirthDate, find };

static CUES: Words =
    Words::new("생년월일 생일 생신 출생일 출생연월일 출생 생년 태어난 birth 탄생 생월일 앞자리 주민등록번호 주민번호");
/// What follows a date of birth; compared without spaces.
static AFTER: Words = Words::new("생 출생 에태어 태어 생인 )생 (음력) (양력) 년생");

fn find(page: &Page<'_>, found: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < page.groups.len() {
        if let Some(candidate) = year_alone(page, at) {
            found.push(candidate);
        }
        let Some((last, end, year)) = date(page, at) else {
            at += 1;
            continue;
        };
        let start = page.groups[at].start;
        if year <= 2026 && born(page, at, end, year, last > at) {
            found.push(Candidate { start, end, kind: Kind::BirthDate, score: Score::Cued });
        }
        at = last + 1;
    }
}

/// 1944년생: the year somebody was born in, behind a name.
fn year_alone(page: &Page<'_>, at: usize) -> Option<Candidate> {
    let group = Some(page.groups[at]).filter(|group| group.len == 4)?;
    let year = page.number(at, at).iter().fold(0, |n: u32, d| n * 10 + u32::from(*d));
    let told = (1900..=2026).contains(&year) && page.reads(group.end, "년생");
    let of_person = told && person(page, group.start);
    of_person.then(|| Candidate { start: group.start, end: group.end + 2, kind: Kind::BirthDate, score: Score::Formed })
}

/// The last group, the end and the year of a date at group `at`.
fn date(page: &Page<'_>, at: usize) -> Option<(usize, usize, u32)> {
    let number = |k: usize| page.number(k, k).iter().fold(0, |n: u32, d| n * 10 + u32::from(*d));
    let first = page.groups[at];
    if matches!(first.len, 6 | 8) {
        let digits = page.number(at, at);
        let rest = &digits[first.len - 4..];
        let year = digits[..first.len - 4].iter().fold(0, |n: u32, d| n * 10 + u32::from(*d));
        let (month, day) = (u32::from(rest[0] * 10 + rest[1]), u32::from(rest[2] * 10 + rest[3]));
        let tied = page.get(first.end) == Some('-') && page.is_digit(first.end + 1)
            || matches!(page.prev(first.start), Some('-' | '.'));
        return (fits(full(year, first.len - 4), month, day) && !tied)
            .then(|| (at, first.end, full(year, first.len - 4)));
    }
    let (two, three) = (page.groups.get(at + 1)?, page.groups.get(at + 2)?);
    if !matches!(first.len, 2 | 4) || two.len > 2 || three.len > 2 {
        return None;
    }
    let between = |a: usize, b: usize| page.chars[a..b].iter().filter(|c| **c != ' ').collect::<String>();
    let (one, other) = (between(first.end, two.start), between(two.end, three.start));
    let marks = matches!(one.as_str(), "." | "-" | "/" | "·" | "," | ".·") && one == other
        || one == "년" && other == "월"
        || one.is_empty() && other.is_empty() && first.len == 4 && three.start - first.end <= 4;
    let year = full(number(at), first.len);
    if !marks || !fits(year, number(at + 1), number(at + 2)) {
        return None;
    }
    let mut end = three.end;
    let rest = page.skip(end);
    if one == "년" && page.get(rest) == Some('일') {
        end = rest + 1;
    } else if one == "." && page.get(end) == Some('.') {
        end += 1;
    }
    Some((at + 2, end, year))
}

fn full(year: u32, digits: usize) -> u32 {
    match (digits, year) {
        (2, 0..=26) => 2000 + year,
        (2, _) => 1900 + year,
        _ => year,
    }
}

fn fits(year: u32, month: u32, day: u32) -> bool {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1900..=2030).contains(&year) && (1..=12).contains(&month) && (1..=last).contains(&day)
}

fn born(page: &Page<'_>, at: usize, end: usize, year: u32, parted: bool) -> bool {
    let start = page.groups[at].start;
    match page.label(start) {
        Some(Label::Of(Kind::BirthDate | Kind::Rrn)) => return true,
        Some(Label::Keep) => return false,
        _ => {}
    }
    let before = page.before(start, 14);
    if CUES.within(&before) {
        return true;
    }
    let after = page.after(end, 7);
    let after = after.trim_start_matches([',', '.', ')']);
    if AFTER.starts(after) && !["생산", "생활", "생태", "생계", "생명", "생물"].iter().any(|w| after.starts_with(w))
    {
        return true;
    }
    let open = matches!(page.prev(page.skip_back(start)), Some('(' | ',' | '/' | '['));
    let close = page.get(page.skip(end)).is_none_or(|c| matches!(c, ')' | ',' | '/' | ']' | '\n' | '\t' | '|' | ';'));
    let named = person(page, start);
    let adult = year <= 2015;
    // 모 | 손달래 | 1960-01-03: a row of a table about one's family.
    if year <= 2026 && kin(page, start) {
        return true;
    }
    named
        && adult
        && (open && close
            || parted && year <= 2012
            || !parted && page.groups[at].len == 6
            || after.starts_with(['남', '여']))
}

/// Whether the row of a table begins with a relative.
fn kin(page: &Page<'_>, start: usize) -> bool {
    const KIN: &[&str] =
        &["부", "모", "본인", "배우자", "자", "녀", "남편", "아내", "자녀", "형", "제", "조부", "조모"];
    let row = &page.chars[page.line_start(start)..start];
    let first: String = row.iter().take_while(|c| !matches!(c, '|' | '\t')).filter(|c| **c != ' ').collect();
    row.iter().any(|c| matches!(c, '|' | '\t')) && KIN.contains(&first.as_str())
}

/// Whether something like a name stands right before: two to four syllables at the start of a word, or a Latin name.
fn person(page: &Page<'_>, start: usize) -> bool {
    let mut end = start;
    loop {
        match page.prev(end) {
            Some(' ' | '(' | ',' | '/' | '[' | '\t' | '|' | ')' | ']') => end -= 1,
            Some('남' | '여' | '男' | '女')
                if matches!(page.prev(end - 1), Some('(' | ',' | '/' | ' ' | '[' | '\t' | '|')) =>
            {
                end -= 1;
            }
            _ => break,
        }
    }
    let enclosed = page.chars[end..start].iter().any(|c| matches!(c, '(' | '[' | '/'));
    super::name::ends_name(page, end) || enclosed && super::name::may_end(page, end)
}

#[cfg(test)]
mod tests {
    use crate::privacy::detector::Kind;
    use crate::privacy::examples::{finds, keeps};

    #[test]
    fn beside_its_cue_or_a_name() {
        for date in [
            "1985. 3. 12.",
            "1985.03.12",
            "850312",
            "85.03.12",
            "1985년 3월 12일",
            "19850312",
            "1985-03-12",
            "1985/3/12",
        ] {
            finds(Kind::BirthDate, &format!("생년월일: {date}"), &[date]);
            finds(Kind::BirthDate, &format!("김민수({date})는"), &[date]);
        }
        finds(Kind::BirthDate, "수급자 황순자(1944년생)의 집", &["1944년생"]);
        finds(Kind::BirthDate, "그는 1985. 3. 12.생이며 1990년 1월 2일에 태어난", &["1985. 3. 12.", "1990년 1월 2일"]);
    }

    #[test]
    fn other_dates_stay() {
        keeps(Kind::BirthDate, "2019년생 나무와 1990년생 모임");
        keeps(Kind::BirthDate, "2025. 3. 12. 접수, 시행일 1998. 1. 1., 김민수 2025. 3. 12.");
    }
}
