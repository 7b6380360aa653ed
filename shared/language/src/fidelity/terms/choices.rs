//! One of several, or all of them.

use super::super::align::Group;
use super::super::side::Side;
use super::super::words::{Word, read};
use super::any;

/// 또는, 어느 하나 became 과, 모두: one would do, now all are asked for.
pub fn joined(old: &str, new: &str) -> bool {
    const ONE: &[&str] = &["또는", "혹은", "중 하나", "가운데 하나", "어느 하나"];
    const ANY: &[&str] = &["또는", "혹은", "하나", "거나", "나 ", "·", "ㆍ", "/", "든", "어느", "각각"];
    let both = |text: &str| {
        let with = text.split_whitespace().filter(|w| w.chars().count() > 1 && w.ends_with(['와', '과'])).count();
        with + text.matches(" 및 ").count() + text.matches("모두").count()
    };
    // 거부하거나 … 끊긴 → 거부하고 … 끊긴
    let verbs = old.split_whitespace().filter_map(|word| word.trim_end_matches(',').strip_suffix("거나"));
    let mut verbs = verbs.filter(|stem| stem.chars().count() > 1);
    let chained = !any(new, ANY)
        && verbs.any(|stem| ["고 ", "며 ", "면서 "].iter().any(|end| new.contains(&format!("{stem}{end}"))));
    chained || any(old, ONE) && !any(new, ANY) && both(new) > both(old)
}

/// 양도하거나 폐차한 경우 → 폐차한 경우: of several acts, any of which will do, one is gone.
pub fn fewer(old: &Group, side: &Side<'_>) -> bool {
    let acts = read(&old.old).0;
    let gone = |word: &Word| ["하거나", "되거나", "받거나"].contains(&word.tail.as_str()) && !side.tells(word);
    acts.iter().any(gone) && !any(&old.new, &["거나", "또는", "혹은", "이나 ", "나 ", "·", "든지", "든 "])
}

/// 전 직원 → 관리직 직원: all of them became some of them.
pub fn every(old: &str, new: &str) -> bool {
    const ALL: &[&str] =
        &["전", "전체", "모든", "각", "온", "매", "모두", "전부", "우리", "해당", "이", "그", "소속", "다"];
    let nouns = [
        "직원",
        "주민",
        "시민",
        "학생",
        "구간",
        "지역",
        "부서",
        "기관",
        "세대",
        "가구",
        "과목",
        "품목",
        "종목",
        "노선",
        "교직원",
    ];
    nouns.iter().filter(|noun| old.contains(&format!(" 전 {noun}"))).any(|noun| {
        let all = ["전체", "모든", "모두", "전부", "누구", "빠짐없이", "일제", "전원"];
        new.match_indices(&format!(" {noun}")).any(|(at, _)| {
            let word = new[..at].rsplit(' ').next().unwrap_or_default();
            let particle =
                word.ends_with(['은', '는', '이', '가', '을', '를', '에', '의', '로', '서', '고', '며', ',']);
            !word.is_empty() && !ALL.contains(&word) && !particle && !old.contains(word)
        }) && !any(new, &all)
    })
}

/// -이고 became -거나: both were asked for, now one will do.
pub fn widened(old: &str, new: &str) -> bool {
    let or = |text: &str| any(text, &["거나", "또는", "혹은", "이나 ", "나 ", "·", "ㆍ", "/"]);
    // 분실 및 도난 사고에 대하여 → 잃어버리거나 도난당해도: two cases, none of which is asked for.
    let whatever = any(old, &["관계없", "관계 없", "상관없", "상관 없", "구분 없", "막론"]);
    let cases = whatever
        || old.contains(" 및 ")
            && !any(new, &["또는", "혹은", "이나 "])
            && !any(old, &["야 ", "제출", "갖추", "첨부", "지참"]);
    or(new) && !or(old) && !cases && any(new, &["거나", "또는", "혹은", "이나 "])
}
