//! 가운뎃점 between members of one group, not a period: 민.관.경, 신청.접수 (한글 맞춤법 부록 가운뎃점).

use crate::rule::{Find, Hit, Place, Rule, fix, keep};
use crate::text::action;
use crate::text::hangul::is_syllable;

pub const RULE: Rule = Rule {
    id: "period-for-middle-dot",
    title: "가운뎃점",
    why: "짝을 이루는 말을 늘어놓을 때는 가운뎃점을 씁니다.",
    examples: &[
        fix("민.관.경 합동 점검", "민·관·경 합동 점검"),
        fix("시.도의회와 읍.면.동", "시·도의회와 읍·면·동"),
        fix("신청.접수 기간", "신청·접수 기간"),
        fix("서류를 위.변조하면 처벌받습니다.", "서류를 위·변조하면 처벌받습니다."),
        fix("유/무선 전화와 초/중등 학교", "유·무선 전화와 초·중등 학교"),
        fix("전기.가스 시설", "전기·가스 시설"),
        keep("검토.끝"),
        keep("가.나.다 순으로 적습니다."),
        keep("처리합니다.접수는 따로 합니다."),
    ],
    find: Find::Cue(&[".", "/"], find),
};

/// Syllables that stand for a body, a place, a school or one half of a pair.
const MEMBERS: &str = "민관군경산학연정시도군구읍면동초중고대유무국공사내외남여노농어축임동식물육해공상하인허입출수직간전후대소장단신구위변출퇴오폐승";

fn find(place: &Place<'_>) -> Option<Hit> {
    let (left, right) = (action::word(place.before()), place.after());
    let first = right.chars().next().filter(|c| is_syllable(*c))?;
    let member = |c: char| MEMBERS.contains(c);
    let mark = |c: char| matches!(c, '.' | '/' | '·');
    let single = left.chars().count() == 1 && left.chars().all(member) && member(first);
    // 다.나: only a pair of members, or what stands in a row with one.
    let rest = &right[first.len_utf8()..];
    let row = rest.starts_with(mark) || place.before()[..place.before().len() - left.len()].ends_with(mark);
    let paired = PAIRS.iter().any(|pair| left.ends_with(|c| pair.starts_with(c)) && pair.ends_with(first));
    let deeds = place.cue() == "." && action::is(left) && action_begins(right);
    if single && (paired || row) || deeds {
        return Some(Hit::auto(place.span, "·"));
    }
    // 전기.가스: nouns, unless a sentence ends here.
    let ended = left.ends_with([
        '다', '요', '까', '오', '음', '함', '임', '됨', '것', '중', '끝', '죠', '네', '바', '람', '조', '항', '호',
    ]);
    let named = first != '끝' && place.cue() == "." && (2..=4).contains(&left.chars().count()) && !ended && !row;
    named.then(|| Hit::suggest(place.span, "·"))
}

/// Two syllables that are named together.
const PAIRS: &[&str] = &[
    "민관", "관군", "관경", "민군", "산학", "학연", "시도", "시군", "군구", "읍면", "면동", "초중", "중고", "유무",
    "국공", "공사", "내외", "남여", "농어", "농축", "축산", "동식", "육해", "해공", "상하", "인허", "입출", "수출",
    "직간", "전후", "대소", "장단", "신구", "노사", "사정", "위변", "출퇴", "입퇴", "오폐", "승하", "도시",
];

/// Whether a text begins with the noun of an action as a word of its own, perhaps with a particle or 하다.
fn action_begins(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| is_syllable(*c)).collect();
    let cut = |count: usize| word.char_indices().nth(count).map_or(word.len(), |(at, _)| at);
    [2, 3].into_iter().any(|count| {
        let (noun, rest) = word.split_at(cut(count));
        let goes_on =
            rest.is_empty() || crate::text::particle::follows(rest) || rest.starts_with(['하', '되', '한', '된']);
        action::is(noun) && goes_on
    })
}
