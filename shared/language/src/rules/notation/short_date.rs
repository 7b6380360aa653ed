//! A month and a day without their year: 10.15까지 → 10. 15.까지, 5.1일자로 → 5. 1. 자로.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "short-date-form",
    title: "월일의 표기",
    why: "월과 일은 마침표를 찍고 한 칸 띄어 적습니다.",
    examples: &[
        fix("그 결과를 10.15까지 회신합니다.", "그 결과를 10. 15.까지 회신합니다."),
        fix("5.1일자로 시행된 조례", "5. 1. 자로 시행된 조례"),
        fix("11.23(월) 회의를 엽니다.", "11. 23.(월) 회의를 엽니다."),
        fix("11/22(일)까지 제출합니다.", "11. 22.(일)까지 제출합니다."),
        keep("예산의 1/2까지 신청합니다."),
        fix("그 결과를 12.27.(금)까지 냅니다.", "그 결과를 12. 27.(금)까지 냅니다."),
        fix("12.1부터 접수합니다.", "12. 1.부터 접수합니다."),
        keep("평점 3.5까지 올랐습니다."),
        keep("학점 2.5까지 신청할 수 있습니다."),
        keep("2026.10.15까지"),
        keep("1.25부터 2.5까지의 값을 적습니다."),
        keep("10. 15.까지"),
        fix("제출 기간은 3.2 ~ 4.30까지입니다.", "제출 기간은 3. 2.~4. 30.까지입니다."),
        keep("기준값은 1.5~3.2까지입니다."),
        fix("접수는 3.2.~3.20.까지 합니다.", "접수는 3. 2.~3. 20.까지 합니다."),
    ],
    find: Find::Cue(&["까지", "부터", "일자로", "일자 ", "(월)", "(화)", "(수)", "(목)", "(금)", "(토)", "(일)"], find),
};

/// Words of a sentence that sets a date.
const DATED: &[&str] = &[
    "제출", "신청", "접수", "회신", "통보", "납부", "알려", "알리", "보내", "시행", "완료", "모집", "마감", "운영",
    "개최", "연장", "기한", "기간", "등록", "입력", "참석", "방문", "공고", "연락", "예정", "추천", "작성",
];

/// Words before a range that say that its numbers are days.
const TERMS: &[&str] = &["기간", "기한", "일시", "일정", "접수", "신청", "모집"];

/// How far the word that sets the date may stand behind it (characters).
const SENTENCE: usize = 60;

/// A month and a day as they stand at the end of a text.
struct Written<'a> {
    lead: &'a str,
    month: u8,
    day: u8,
    slash: bool,
}

fn written(text: &str) -> Option<Written<'_>> {
    let text = text.strip_suffix('.').unwrap_or(text);
    let day = number::trailing(text);
    let rest = &text[..text.len() - day.len()];
    let slash = rest.ends_with('/');
    let rest = rest.strip_suffix(['.', '/'])?;
    let month = number::trailing(rest);
    let lead = &rest[..rest.len() - month.len()];
    let (m, d): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    let real = (1..=12).contains(&m) && (1..=super::date::days(m)).contains(&d) && day.len() <= 2;
    real.then_some(Written { lead, month: m, day: d, slash })
}

fn find(place: &Place<'_>) -> Option<Hit> {
    let last = written(place.before())?;
    let first = last.lead.trim_end().strip_suffix('~').and_then(|lead| written(lead.trim_end()));
    let first = first.filter(|first| !first.slash && !last.slash);
    let lead = first.as_ref().map_or(last.lead, |first| first.lead);
    let whole = !lead.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | '-' | '~' | '/'))
        && !lead.ends_with(". ");
    // A grade or a rate with one decimal.
    let measured =
        ["학점", "평점", "점수", "비율", "지수", "버전", "배율", "농도", "수치", "등급", "금리", "규모", "진도"];
    if !whole || measured.iter().any(|word| place.behind(14).contains(word)) {
        return None;
    }
    let term = first.is_some() && TERMS.iter().any(|word| place.behind(20).contains(word));
    let fixed = match first {
        Some(first) => format!("{}. {}.~{}. {}.", first.month, first.day, last.month, last.day),
        None => format!("{}. {}.", last.month, last.day),
    };
    if place.cue().starts_with("일자") {
        let span = Span::new(lead.len(), place.span.start + "일".len());
        return Some(Hit::auto(span, format!("{fixed} ")));
    }
    // 1/2까지 may be a fraction.
    if last.slash && !place.cue().starts_with('(') && last.day <= 12 {
        return None;
    }
    let span = Span::new(lead.len(), place.span.start);
    let dated = term || place.cue().starts_with('(') || DATED.iter().any(|word| place.ahead(SENTENCE).contains(word));
    dated.then(|| Hit::auto(span, fixed))
}
