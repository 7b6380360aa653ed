//! Hours said by halves of the day in an official document: 오후 2시부터, 일시: 10시 (규정 제7조제5항, OD-32).

use crate::finding::{Level, Span};
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "spoken-clock",
    title: "24시각제",
    why: "공문서의 시각은 24시각제에 따라 ‘14:00’처럼 적습니다.",
    examples: &[
        fix("회의는 오후 2시에 엽니다.", "회의는 14:00에 엽니다."),
        fix("접수는 오전 9시부터 오후 6시 30분까지입니다.", "접수는 09:00부터 18:30까지입니다."),
        fix("2026. 12. 3.(목) 오후 2시", "2026. 12. 3.(목) 14:00"),
        fix("오후 1시 반에 시작합니다.", "13:30에 시작합니다."),
        fix("일시: 2026. 12. 3.(목) 10시~12시", "일시: 2026. 12. 3.(목) 10:00~12:00"),
        fix("가. 시간: 14시~16시", "가. 시간: 14:00~16:00"),
        fix("나. 일시: 2026. 12. 3.(목) 오후 2시~4시", "나. 일시: 2026. 12. 3.(목) 14:00~16:00"),
        fix("오전 10시부터 2시까지 엽니다.", "10:00부터 14:00까지 엽니다."),
        fix("접수는 오전 9시부터 12시까지입니다.", "접수는 09:00부터 12:00까지입니다."),
        fix("2026. 12. 3.(목) 14시~16시 30분에 엽니다.", "2026. 12. 3.(목) 14:00~16:30에 엽니다."),
        keep("일시: 2026. 12. 3.(목) 14:00~4시"),
        keep("소요 시간: 3시간"),
        keep("오후 2시간 동안 교육합니다."),
        keep("오후 3시경 사고가 났습니다."),
        fix("2026. 11. 22.(일) 10시부터 진행합니다.", "2026. 11. 22.(일) 10:00부터 진행합니다."),
        keep("10시에 만나 3시간 걸었습니다."),
        keep("14:00에 엽니다."),
    ],
    find: Find::Cue(&["오전 ", "오후 ", "시"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    if place.cue() == "시" { bare(place) } else { halved(place) }
}

fn halved(place: &Place<'_>) -> Option<Hit> {
    if place.before().ends_with(is_syllable) {
        return None;
    }
    let hour = number::leading(place.after());
    let rest = place.after()[hour.len()..].strip_prefix('시')?;
    let (minute, tail) = minutes(rest)?;
    let noon = place.cue() == "오후 ";
    let hour = match hour.parse::<u8>().ok()? {
        12 => u8::from(noon) * 12,
        hour @ 0..12 => hour + u8::from(noon) * 12,
        _ => return None,
    };
    // 오후 2시~4시: the second hour is of the same half, or of the next.
    let (tail, until) = match second(tail, hour) {
        Some((rest, until)) => (rest, until),
        None => (tail, String::new()),
    };
    let end = place.paragraph.text.len() - tail.len();
    let hit = Hit::auto(Span::new(place.span.start, end), format!("{hour:02}:{minute:02}{until}"));
    // Statutes and minutes may speak of halves of the day; a letter to a reader may not.
    let near = sentence(place);
    let mixed = ["낮 ", "밤 ", "새벽 ", "저녁 ", "아침 ", "정오", "자정"].iter().any(|w| near.contains(w));
    let dated = super::dates::date_before(without_weekday(place.before().trim_end())).is_some();
    let spoken = dated || near.contains("니다") || scheduled(place.paragraph.text);
    Some(if spoken && !mixed { hit } else { Hit { level: Level::Suggest, ..hit } })
}

/// The other end of a span whose first hour was said by halves: ~4시, 부터 4시까지; what follows it, and how it is written.
fn second(rest: &str, first: u8) -> Option<(&str, String)> {
    let (mark, from) = match rest.trim_start().strip_prefix(['~', '∼', '～']) {
        Some(after) => ("~", after.trim_start()),
        None => ("부터 ", rest.strip_prefix("부터 ")?),
    };
    let digits = number::leading(from);
    let (minute, tail) = minutes(from[digits.len()..].strip_prefix('시')?)?;
    let said: u8 = digits.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let hour = if said > first { said } else { said + 12 };
    (hour > first && hour <= 24 && (mark == "~" || tail.starts_with("까지")))
        .then(|| (tail, format!("{mark}{hour:02}:{minute:02}")))
}

/// A text without the weekday in brackets that ends it.
fn without_weekday(text: &str) -> &str {
    text.strip_suffix(')').and_then(|inner| inner.rfind('(').map(|at| &inner[..at])).unwrap_or(text)
}

/// The sentence around a place, at most some hundred characters of it.
fn sentence<'a>(place: &Place<'a>) -> &'a str {
    let text = place.paragraph.text;
    let from =
        place.before().char_indices().rev().take(150).take_while(|(_, c)| *c != '\n').last().map_or(0, |(at, _)| at);
    let until =
        place.after().char_indices().take(150).last().map_or(text.len(), |(at, c)| place.span.end + at + c.len_utf8());
    &text[from..until]
}

/// An hour in a line of the form 일시: …, or right after a date in figures.
fn bare(place: &Place<'_>) -> Option<Hit> {
    let hour = number::trailing(place.before());
    let lead = &place.before()[..place.before().len() - hour.len()];
    let label = scheduled(place.paragraph.text);
    let lead = lead.trim_end();
    let dated = lead.ends_with(['.', ')', '~', ':']) || lead.ends_with("까지");
    // Right after a full date in figures there need be no label.
    let full = lead.ends_with(['.', ')']) && super::dates::date_before(without_weekday(lead)).is_some();
    let hours: u8 = hour.parse().ok().filter(|h| *h <= 24)?;
    let (minute, tail) = minutes(place.after())?;
    // 14:00~4시: which four it is can't be told.
    let earlier = lead.strip_suffix('~').and_then(|l| l.get(l.len().checked_sub(5)?..)?.get(..2)?.parse::<u8>().ok());
    if earlier.is_some_and(|first| first >= hours) {
        return None;
    }
    // 14:00~16시: the first end is in figures already.
    let full = full || earlier.is_some();
    let half = lead.trim_end().ends_with("오전") || lead.trim_end().ends_with("오후") || lead.ends_with(is_syllable);
    let span = Span::new(place.span.start - hour.len(), place.paragraph.text.len() - tail.len());
    ((label && dated || full) && !half).then(|| Hit::auto(span, format!("{hours:02}:{minute:02}")))
}

/// Whether a line names a time before a colon: 가. 일시: …
fn scheduled(text: &str) -> bool {
    const LABELS: &[&str] = &["일시", "기간", "시간", "기한", "시각", "일정"];
    text.char_indices().take(24).find(|(_, c)| *c == ':').is_some_and(|(at, _)| {
        Some(&text[..at]).is_some_and(|head| head.len() < 40 && LABELS.iter().any(|l| head.trim_end().ends_with(l)))
    })
}

/// The minutes after 시 and what follows them; `None` for spans of time and rough hours.
fn minutes(rest: &str) -> Option<(u8, &str)> {
    const VAGUE: &[&str] = &["간", "경", "쯤", "께", " 경", " 쯤", "대", " 무렵", " 전후", "가량", " 정도"];
    if VAGUE.iter().any(|v| rest.starts_with(v)) {
        return None;
    }
    let tight = rest.trim_start_matches(' ');
    if let Some(tail) =
        tight.strip_prefix('반').filter(|t| !t.starts_with(is_syllable) || t.starts_with(['에', '부', '까', '입']))
    {
        return Some((30, tail));
    }
    let digits = number::leading(tight);
    match tight[digits.len()..].strip_prefix('분') {
        Some(tail) if !digits.is_empty() => {
            let minute = digits.parse().ok().filter(|m| *m < 60)?;
            (!VAGUE.iter().any(|v| tail.starts_with(v))).then_some((minute, tail))
        }
        _ => Some((0, rest)).filter(|_| hour_ends(rest)),
    }
}

/// Whether 시 ends a word here.
fn hour_ends(rest: &str) -> bool {
    !rest.starts_with(is_syllable)
        || ["에", "부터", "까지", "의 ", "이후", "이전", "입니다", "로 ", "이며", "이고", "와 "]
            .iter()
            .any(|p| rest.starts_with(p))
}
