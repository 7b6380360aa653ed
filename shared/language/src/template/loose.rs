//! What notes say without a label: the year they speak of, and where something takes place.

/// The year that a text names, when it names just one.
pub fn only_year(text: &str) -> Option<&str> {
    let years = text.match_indices("20").filter_map(|(at, _)| {
        let year = text.get(at..at + 4).filter(|year| year.bytes().all(|b| b.is_ascii_digit()))?;
        let alone = !text[..at].ends_with(|c: char| c.is_ascii_digit() || c == '-' || c == ',');
        let marked = text[at + 4..].trim_start().starts_with(['.', '년', '-', '/']);
        (alone && marked).then_some(year)
    });
    let mut years: Vec<&str> = years.collect();
    years.dedup();
    if let [year] = years[..] { Some(year) } else { None }
}

/// Where something takes place: `시청 3층 회의실에서`.
pub fn place(text: &str) -> Option<&str> {
    const ROOMS: &[&str] = &[
        "회의실",
        "상황실",
        "강당",
        "체육관",
        "회관",
        "센터",
        "광장",
        "도서관",
        "교육장",
        "공원",
        "강의실",
        "대회의장",
        "전시실",
    ];
    const BEFORE: &[&str] = &["청", "층", "관", "동", "센터", "원", "호"];
    let (at, _) = text.match_indices("에서").find(|(at, _)| ROOMS.iter().any(|room| text[..*at].ends_with(room)))?;
    let mut start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    while let Some(word) = text[..start].trim_end_matches(' ').rsplit([' ', '\n', ',', '.']).next() {
        if word.is_empty() || !BEFORE.iter().any(|end| word.ends_with(end)) {
            break;
        }
        start = text[..start].trim_end_matches(' ').len() - word.len();
    }
    Some(&text[start..at])
}
