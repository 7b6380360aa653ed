//! Words that say "about", "in all", "each" with a number: 50여명, 총3건, 5일 간, 3명 씩, 3월초.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;
use crate::text::number;

pub const RULE: Rule = Rule {
    id: "number-word-spacing",
    title: "수와 함께 쓰는 말의 띄어쓰기",
    why: "‘여’ 뒤의 단위와 ‘총, 약’ 뒤의 수는 띄고, ‘간, 씩, 쯤, 경’은 앞말에 붙입니다.",
    examples: &[
        fix("50여명이 참석합니다.", "50여 명이 참석합니다."),
        fix("총3건을 약5일 간 처리합니다.", "총 3건을 약 5일간 처리합니다."),
        fix("5명 씩 나눕니다.", "5명씩 나눕니다."),
        fix("5월초에 시작합니다.", "5월 초에 시작합니다."),
        fix("3일만에 마칩니다.", "3일 만에 마칩니다."),
        fix("만20세가 되면", "만 20세가 되면"),
        fix("1월 7일자로 시행합니다.", "1월 7일 자로 시행합니다."),
        fix("국비 50%, 도비50%로 추진합니다.", "국비 50%, 도비 50%로 추진합니다."),
        keep("3월초등학교 입학식"),
        keep("5일 간격으로 열고 약 30분간 쉽니다."),
        keep("3년 경력을 봅니다."),
    ],
    find: Find::Cue(
        &[
            "여명",
            "여개",
            "여건",
            "여곳",
            "여년",
            "여일",
            "여회",
            "여대",
            "여가구",
            "여세대",
            "여종",
            "여편",
            "여권",
            "여차례",
            "여분",
            "여평",
            " 간",
            " 씩",
            " 쯤",
            " 가량",
            " 경",
            "오전",
            "오후",
            "국비",
            "도비",
            "시비",
            "군비",
            "구비",
            "총",
            "약",
            "만",
            "초",
            "말",
            "중순",
            "하순",
            "상순",
            "일자로",
            "만에",
        ],
        find,
    ),
};

const SPANS: &[&str] = &["개월", "시간", "년", "일", "주", "달", "분"];
const COUNTS: &[&str] =
    &["개월", "시간", "년", "월", "일", "시", "분", "명", "개", "건", "회", "원", "장", "부", "%", "주", "권", "대"];

fn find(place: &Place<'_>) -> Option<Hit> {
    let (before, after) = (place.before(), place.after());
    match place.cue() {
        cue @ (" 간" | " 씩" | " 쯤" | " 가량" | " 경") => {
            let units = if cue == " 간" { SPANS } else { COUNTS };
            let ends = !after.starts_with(is_syllable)
                || ["의 ", "입니다", "으로", "에 "].iter().any(|form| after.starts_with(form))
                || (cue == " 경" && after.starts_with('에'));
            (ends && number::ends_counted(before, units)).then(|| Hit::auto(place.span, &cue[1..]))
        }
        cue @ ("오전" | "오후" | "총" | "약" | "만" | "국비" | "도비" | "시비" | "군비" | "구비") => {
            lead(place, cue)
        }
        cue @ ("초" | "말" | "중순" | "하순" | "상순") => part_of_time(place, cue),
        "일자로" => (!number::trailing(before).is_empty()).then(|| Hit::auto(place.span, "일 자로")),
        "만에" => number::ends_counted(before, SPANS).then(|| Hit::auto(place.span, " 만에")),
        cue => {
            let unit = cue.strip_prefix('여')?;
            let other = unit == "개" && after.starts_with(['월', '소', '국', '년', '사']);
            let more = unit == "건" && after.starts_with(['설', '축']);
            (!number::trailing(before).is_empty() && !other && !more)
                .then(|| Hit::auto(place.span, format!("여 {unit}")))
        }
    }
}

/// 총, 약 and 만 right before a number, at the beginning of a word.
fn lead(place: &Place<'_>, cue: &str) -> Option<Hit> {
    let digits = number::leading(place.after());
    let rest = &place.after()[digits.len()..];
    let wanted = cue != "만" || rest.starts_with('세');
    // 약30분간 is 약 30분간; a code such as 약3호 is not counted.
    let code = rest.starts_with(['호', '-', '번']) || rest.is_empty();
    (!place.before().ends_with(|c: char| is_syllable(c) || c.is_ascii_alphanumeric())
        && !digits.is_empty()
        && wanted
        && !code)
        .then(|| Hit::auto(place.span, format!("{cue} ")))
}

/// 5월초, 2026년말.
fn part_of_time(place: &Place<'_>, cue: &str) -> Option<Hit> {
    const FOLLOWING: &[&str] = &["에", "까지", "부터", "경", "쯤", "로", "의 "];
    let before = place.before();
    let year = before.strip_suffix('년').is_some_and(|b| number::trailing(b).len() == 4) && cue.chars().count() == 1;
    let after = place.after();
    let ends = !after.starts_with(is_syllable) || FOLLOWING.iter().any(|f| after.starts_with(f));
    ((year || number::ends_counted(before, &["월"])) && ends).then(|| Hit::auto(place.span, format!(" {cue}")))
}
