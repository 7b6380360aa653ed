//! Dependent nouns after a predicate that modifies them: 신청할수 있다, 필요한것, 제출할때, 해야한다.

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "fused-dependent-noun",
    title: "꾸미는 말 뒤의 의존 명사",
    why: "‘수, 것, 때, 만큼, 경우’는 꾸미는 말과 띄어 씁니다.",
    examples: &[
        fix("이용하실수 있습니다.", "이용하실 수 있습니다."),
        fix("비용을 줄일수있습니다.", "비용을 줄일 수 있습니다."),
        fix("코로나때문에 미룹니다.", "코로나 때문에 미룹니다."),
        fix("방문하실때 가져오는것이 좋습니다.", "방문하실 때 가져오는 것이 좋습니다."),
        fix("신청하는경우에는", "신청하는 경우에는"),
        fix("노력한만큼 얻습니다.", "노력한 만큼 얻습니다."),
        keep("실수 없이 처리하고 이것과 날것을 가립니다."),
        keep("역할만큼 중요하며 제한경우의 수를 셉니다."),
        keep("가을때마다"),
        keep("필수 있음, 휴가일수 없음"),
    ],
    find: Find::Cue(&["수", "것", "때", "만큼", "경우", "뿐"], find),
};

fn find(place: &Place<'_>) -> Option<Hit> {
    let before = place.before();
    let last = before.chars().next_back().filter(|c| is_syllable(*c))?;
    let after = place.after();
    if place.cue() == "때" && after.starts_with('문') {
        return Some(apart(place));
    }
    let (past, future, present) = (modifies_past(before), modifies_future(before), last == '는');
    match place.cue() {
        "수" if future => able(place),
        "것" if present || past || future => Some(apart(place)),
        "때" if future && !after.starts_with(['까', '리', '우', '려', '마']) => Some(apart(place)),
        "만큼" if present || past || future => Some(apart(place)),
        "경우" if present || past || future => Some(apart(place)),
        "뿐" if future && after.starts_with(['만', '이', ' ', '더']) && !after.starts_with("더러") => {
            Some(apart(place))
        }
        _ => None,
    }
}

fn apart(place: &Place<'_>) -> Hit {
    Hit::auto(place.span, format!(" {}", place.cue()))
}

/// -ㄹ수 있다/없다, with or without the space before 있다.
fn able(place: &Place<'_>) -> Option<Hit> {
    let after = place.after();
    let tail = after.trim_start_matches(' ');
    let glued = tail.len() == after.len();
    if tail.starts_with(['있', '없']) {
        let space = after.len() - tail.len();
        return Some(Hit::auto(place.reach(0, space), " 수 "));
    }
    (glued
        && (after.starts_with("밖에")
            || after.starts_with("도 있")
            || after.starts_with("가 없")
            || after.starts_with("는 없")))
    .then(|| apart(place))
}

/// Syllables in -ㄹ that end a predicate: those that may stand alone, and those that need a stem before them.
const ALONE: &str = "할될볼갈올줄쓸";
const AFTER_STEM: &str = "을릴킬힐질낼뀔울칠뀔둘떨될할볼갈올줄쓸";

fn modifies_future(before: &str) -> bool {
    let mut back = before.chars().rev();
    let (Some(last), stem) = (back.next(), back.next().filter(|c| is_syllable(*c))) else { return false };
    match stem {
        None => ALONE.contains(last),
        Some(stem) => match last {
            '할' => !"역관분".contains(stem),
            '을' => !"가마노".contains(stem),
            '실' => "하으주오가보계되".contains(stem),
            '일' => "높줄보모쓰붙먹".contains(stem),
            '질' => "어여아워해려가".contains(stem),
            '울' => !"서겨거저방".contains(stem),
            _ => AFTER_STEM.contains(last),
        },
    }
}

fn modifies_past(before: &str) -> bool {
    let mut back = before.chars().rev();
    let (Some(last), Some(stem)) = (back.next(), back.next().filter(|c| is_syllable(*c))) else {
        return before.ends_with('한') || before.ends_with('된');
    };
    match last {
        '한' => !"제권기무시상하유극북남국".contains(stem),
        '은' | '된' | '던' => true,
        _ => false,
    }
}
