//! Lines that no tone touches: titles, tables, articles of law, slogans, records of what was said, other languages.

use crate::text::hangul::is_syllable;

/// Whether a whole line (one paragraph) stays as it is.
pub fn line(line: &str) -> bool {
    let line = line.trim();
    let heads = ["제목", "붙임", "수신", "발신", "참조", "경유", "(경유)", "시행", "접수"];
    let headed = heads.iter().any(|head| {
        line.strip_prefix(head)
            .is_some_and(|rest| rest.starts_with([':', '\t', '　']) || rest.starts_with("  ") || rest.starts_with(" :"))
    });
    headed
        || line.starts_with(['|', '#', '`', '<'])
        || line.contains('\t')
        || is_article(line)
        || is_speech(line)
        || !line.chars().any(is_syllable)
}

/// 제3조(목적) … and ① … of a statute.
fn is_article(line: &str) -> bool {
    if line.chars().next().is_some_and(|c| ('①'..='⑳').contains(&c)) {
        return line.ends_with("다.")
            && ["한다.", "있다.", "없다.", "된다.", "아니한다.", "이다.", "받는다."].iter().any(|t| line.ends_with(t));
    }
    let Some(rest) = line.strip_prefix('제') else { return false };
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after = &rest[digits..];
    digits > 0
        && (after.starts_with("조(")
            || after.starts_with("조의")
            || after.starts_with("조 ")
            || after.starts_with("조제"))
}

/// “김○○ 위원:” begins the words of a speaker.
fn is_speech(line: &str) -> bool {
    const TITLES: &[&str] = &[
        "위원",
        "의원",
        "위원장",
        "의장",
        "과장",
        "국장",
        "시장",
        "팀장",
        "주무관",
        "실장",
        "소장",
        "교수",
        "간사",
        "단장",
        "본부장",
        "사회자",
        "민원인",
    ];
    line.split_once(':').is_some_and(|(head, rest)| {
        let head = head.trim();
        head.chars().count() <= 12 && !rest.trim().is_empty() && TITLES.iter().any(|title| head.ends_with(title))
    })
}

/// “구호: 안전은 습관이다”: a short label, and no full stop behind what it names.
pub fn labelled(sentence: &str, mark: Option<char>) -> bool {
    mark.is_none()
        && sentence.split_once([':', '：']).is_some_and(|(label, rest)| {
            let label = label.trim();
            !label.is_empty()
                && label.chars().count() <= 14
                && !label.ends_with(|c: char| c.is_ascii_digit())
                && !rest.trim().is_empty()
        })
}
