//! 시, 중, 후 and 전 after the noun of an action: 제출시, 화재발생시, 검토중, 승인후, 시행전에.

use crate::finding::Span;
use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::{action, number};

pub const RULE: Rule = Rule {
    id: "fused-moment",
    title: "일을 나타내는 말 뒤의 ‘시·중·후·전’",
    why: "때를 나타내는 ‘시, 중, 후, 전’은 앞말과 띄어 씁니다.",
    examples: &[
        fix("화재발생시 비상구로 나갑니다.", "화재발생 시 비상구로 나갑니다."),
        fix("불이행시에는 이행강제금을 부과합니다.", "불이행 시에는 이행강제금을 부과합니다."),
        fix("준설중인 하천과 복구중에 있는 도로", "준설 중인 하천과 복구 중에 있는 도로"),
        fix("검수후 대금을 지급합니다.", "검수 후 대금을 지급합니다."),
        fix("개찰전까지 보냅니다.", "개찰 전까지 보냅니다."),
        fix("개회식후 공사시 먼지를 줄입니다.", "개회식 후 공사 시 먼지를 줄입니다."),
        keep("제출시한과 신청시기, 제출시스템을 봅니다."),
        keep("변경고시에 따라 임용고시를 봅니다."),
        keep("시민 공모전에서 상을 받았습니다."),
        keep("사용중지 기간과 접수후보"),
        keep("동해시에서 엽니다."),
        fix("방문 목적: 서류 제출시", "방문 목적: 서류 제출 시"),
        fix("3일전부터 받고 하루전에 알립니다.", "3일 전부터 받고 하루 전에 알립니다."),
        keep("부재중에 온 전화"),
        fix("3월중으로 마치고 2026년중에 엽니다.", "3월 중으로 마치고 2026년 중에 엽니다."),
        keep("3월중순에 마칩니다."),
        keep("시민 공모전에서 보고 이용시설 전시중앙홀을 봅니다."),
    ],
    find: Find::Cue(&["시", "중", "후", "전에", "전까지", "전부터", "전 "], find),
};

/// Events that are no actions, when they are a word by themselves.
const EVENTS: &[&str] = &[
    "공사",
    "화재",
    "사고",
    "재난",
    "지진",
    "행사",
    "시험",
    "고장",
    "정전",
    "단수",
    "폭우",
    "태풍",
    "호우",
    "폭설",
    "한파",
    "폭염",
    "응급",
    "위급",
    "긴급",
    "긴급상황",
    "응급상황",
    "위급상황",
    "돌발상황",
    "재난상황",
    "비상상황",
    "상황발생",
    "수업",
    "임신",
    "출산",
    "질병",
    "감염",
    "재해",
    "홍수",
    "우천",
    "강우",
    "강설",
    "식사",
    "야간",
    "악천후",
    "근무시간",
    "업무시간",
    "수업시간",
    "점심시간",
    "회의시간",
    "선거기간",
    "공사기간",
    "방학기간",
    "계약기간",
    "신청기간",
    "접수기간",
    "만석",
    "만차",
    "매진",
    "필요",
    "불가피",
];

/// Nouns whose compound with 전 is a show, a contest or a fight.
const SHOWS: &[&str] = &[
    "공모", "전시", "기획", "초대", "개막", "폐막", "홍보", "유치", "경쟁", "기념", "회고", "순회", "평가", "연장",
    "협상", "방어", "공격", "체험", "교류", "발표", "추모",
];

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let moment = place.cue().chars().next()?;
    if !ends(moment, place.after()) {
        return None;
    }
    // 시에서 and 전에서 speak of a town or a show.
    if place.after().starts_with("에서") || (place.cue() == "전에" && place.after().starts_with('서')) {
        return None;
    }
    if moment != '시' && moment != '중' && lasted(before) {
        let span = Span::new(place.span.start, place.span.start + moment.len_utf8());
        return Some(Hit::auto(span, format!(" {moment}")));
    }
    if moment == '중' && number::ends_counted(before, &["월", "년"]) {
        return Some(Hit::auto(place.span, " 중"));
    }
    let noun = match action::ending(before) {
        Some(noun) => noun,
        None => event(before, moment)?,
    };
    if moment == '전' && (SHOWS.contains(&noun) || !matches!(place.cue(), "전에" | "전까지"))
        || torn(before, noun, moment)
    {
        return None;
    }
    let span = Span::new(place.span.start, place.span.start + moment.len_utf8());
    Some(Hit::auto(span, format!(" {moment}")))
}

/// Whether the word ends with the moment, or goes on with a particle.
fn ends(moment: char, after: &str) -> bool {
    const TIME: &[&str] = &["에", "는", "의", "마다", "부터", "까지"];
    const MIDDLE: &[&str] = &["이", "인", "에", "임", "입", "으로"];
    const AFTER: &[&str] = &["에", "부터", "까지", "로 "];
    let begins = |forms: &[&str]| forms.iter().any(|form| after.starts_with(form));
    !after.starts_with(crate::text::hangul::is_syllable)
        || match moment {
            '시' => begins(TIME),
            '중' => begins(MIDDLE),
            '후' => begins(AFTER),
            _ => true,
        }
}

/// A length of time before 전 or 후: 3일전, 하루후.
fn lasted(before: &str) -> bool {
    let counted = number::ends_counted(before, &["년", "개월", "주", "주일", "일", "시간", "분", "달"]);
    counted || ["하루", "이틀", "사흘", "나흘", "열흘", "보름", "일주일", "며칠"].contains(&action::word(before))
}

/// 필요 stands with 시 only, and no event with 전.
fn event(before: &str, moment: char) -> Option<&str> {
    let word = action::word(before);
    let fits = match word {
        "필요" | "불가피" | "우천" | "응급" | "위급" | "긴급" => moment == '시',
        _ if word.ends_with('식') => word.chars().count() >= 3 && moment != '중',
        _ => EVENTS.contains(&word) && moment != '전',
    };
    fits.then_some(word)
}

/// Whether the last syllable belongs to the next word: 변경고시 is 변경 and 고시.
fn torn(before: &str, noun: &str, moment: char) -> bool {
    let Some(tail) = noun.chars().next_back() else { return false };
    let lead = &before[..before.len() - tail.len_utf8()];
    let rest = &before[..before.len() - noun.len()];
    let prefix = action::word(rest);
    let odd = prefix.chars().count() == 1 && !"미불재무비타".contains(prefix);
    odd || (action::is(&format!("{tail}{moment}")) && action::ending(lead).is_some())
}
